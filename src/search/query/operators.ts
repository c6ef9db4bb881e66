import { claimStates } from '../../domain/claims/assessment-state.ts';
import { kindLabels, stanceLabels, stateLabels } from '../../domain/claims/labels.ts';
import type { Facet } from './query.ts';
import type { Entry, Lexicon } from '../index/record.ts';
import type { SearchHead } from '../payload.ts';
import { folded, wordsIn } from '../text/tokenize.ts';

/** A question with its operators taken out of it. */
export type Asked = Readonly<{
  /** What is left to be read as words; phrases without their quotation marks. */
  text: string;
  /** What must stand in the text as it is. */
  phrases: readonly string[];
  /** Places of ideas that must be said, in whatever words. */
  ideas: readonly number[];
  /** Words and phrases that must not stand in the text. */
  without: readonly string[];
  /** Ids of a facet, one of which must apply. */
  within: readonly Chosen[];
  /** Ids of a facet, none of which may apply. */
  outside: readonly Chosen[];
  /** Years one of which the text must name. */
  years: readonly string[];
  /** What was read otherwise than it was written, a sentence each. */
  mistakes: readonly string[];
}>;

/** What claims can be narrowed by: the facets, and the proposition they take a position on. */
export type Narrowing = Facet | 'propositions';

export type Chosen = Readonly<{ facet: Narrowing; ids: readonly string[] }>;

/** What fields may hold. */
type Vocabularies = Pick<SearchHead, 'kinds' | 'stances'> & Readonly<{ lexicon: Lexicon }>;

/** In a longer question quotation marks and dashes belong to pasted text. */
const mostWords = 12;

/** Words with a colon that narrow a search: one for each facet, one for propositions, one for years. */
export const operators = [
  'article',
  'topic',
  'kind',
  'stance',
  'verdict',
  'actor',
  'proposition',
  'year',
] as const;
type Operator = (typeof operators)[number];

const token =
  /(?<=^|\s)(?<minus>[-−–](?=[\p{L}"“«]))?(?:(?<key>\p{L}+):(?!\/\/))?(?:["“«„](?<quoted>[^"”»“]*)["”»“](?=$|[\s.,;!?])|(?<plain>\S+))?/gu;

/**
 * Takes the operators out of a question: `"phrase"`, `-word`, and a word with a colon such as
 * `topic:`. One that cannot be meant, or that there is not, is left as text, with a sentence that
 * says so.
 */
export function operatorsIn(question: string, head: Vocabularies): Asked {
  const words = wordsIn(question).length;
  if (words > mostWords) return { ...plainly(question), mistakes: tooLong(question) };
  const asked = nothingAsked();
  const text = question.replace(token, (whole: string, ...rest: unknown[]) => {
    const { minus, key, quoted, plain } = rest.at(-1) as Record<string, string | undefined>;
    const value = (quoted ?? plain ?? '').trim();
    if (key !== undefined) {
      const operator = operators.find((one) => one === folded(key).replace(/s$/, ''));
      if (!operator) {
        if (value !== '') asked.mistakes.push(unknown(key));
        return value === '' ? whole : ` ${minus === undefined ? '' : '-'}${key} ${value} `;
      }
      const problem = narrow(asked, operator, value, minus !== undefined, head);
      if (problem === null) return ' ';
      asked.mistakes.push(problem);
      return ` ${value} `;
    }
    if (minus !== undefined) {
      if (wordsIn(value).length === 0) return ' ';
      asked.without.push(value);
      return ' ';
    }
    if (quoted === undefined) return whole;
    if (wordsIn(quoted).length > 0) asked.phrases.push(quoted);
    return ` ${quoted} `;
  });
  if (/(?:^|\s)["“«„]\S/.test(text)) asked.mistakes.push(unclosed);
  return { text: text.replace(/\s+/g, ' ').trim(), ...asked };
}

function unknown(key: string): string {
  const known = operators.map((one) => `${one}:`);
  return `Unknown operator “${key}:”, so it was read as a word; there are ${joined(known, 'and')}.`;
}

const unclosed = 'A quotation mark has no second one, so its words were read one by one.';

function plainly(text: string): Asked {
  return { text, ...nothingAsked() };
}

/** The parts of a question that holds no operator; each can be added to. */
function nothingAsked(): {
  -readonly [Key in Exclude<keyof Asked, 'text'>]: Asked[Key][number][];
} {
  return {
    phrases: [],
    ideas: [],
    without: [],
    within: [],
    outside: [],
    years: [],
    mistakes: [],
  };
}

function tooLong(question: string): readonly string[] {
  const meant = new RegExp(`(?:^|\\s)-?(?:${operators.join('|')}):\\S`, 'u').test(question);
  return meant
    ? [`In questions of more than ${mostWords} words all is read as text, operators too.`]
    : [];
}

type Growing = {
  within: Chosen[];
  outside: Chosen[];
  years: string[];
  without: string[];
};

/** Narrows by one operator; what is wrong with it, or `null`. */
function narrow(
  asked: Growing,
  operator: Operator,
  value: string,
  negated: boolean,
  head: Vocabularies,
): string | null {
  const written = `${negated ? '-' : ''}${operator}:${value}`;
  if (value === '') return `“${written}” names nothing, so it was left out.`;
  if (operator === 'year') {
    if (!/^\d{4}$/.test(value))
      return `“${written}” is not a year of four digits, so it was read as words.`;
    (negated ? asked.without : asked.years).push(value);
    return null;
  }
  const facet = `${operator}s` as const;
  const ids = namedBy(value, facet, head);
  if (ids.length === 0)
    return `“${written}” names no ${operator}${choiceOf(facet, head)}; it was read as words.`;
  (negated ? asked.outside : asked.within).push({ facet, ids });
  return null;
}

/** The ids that a value of an operator names. */
function namedBy(value: string, facet: Narrowing, head: Vocabularies): readonly string[] {
  switch (facet) {
    case 'kinds':
      return termsNamed(value, labelled(head.kinds, kindLabels));
    case 'stances':
      return termsNamed(value, labelled(head.stances, stanceLabels));
    case 'verdicts':
      return termsNamed(value, labelled(claimStates, stateLabels));
    case 'propositions':
      return entriesNamed(
        value,
        head.lexicon.propositions.map(({ id, label }) => ({ id, label, names: [label] })),
      );
    default:
      return entriesNamed(value, head.lexicon[facet]);
  }
}

/** The values that an operator can have, where they are few. */
function choiceOf(facet: Narrowing, head: Vocabularies): string {
  const terms = { kinds: head.kinds, stances: head.stances, verdicts: claimStates };
  if (!Object.hasOwn(terms, facet)) return '';
  return `: it can be ${joined(terms[facet as keyof typeof terms], 'or')}`;
}

function labelled<Id extends string>(
  ids: readonly Id[],
  labels: Readonly<Record<Id, string>>,
): readonly Entry[] {
  return ids.map((id) => ({ id, label: labels[id], names: [labels[id]] }));
}

/** Entries whose id it is; else those with a name, or a word of one, that begins with it. */
function entriesNamed(value: string, entries: readonly Entry[]): readonly string[] {
  const sought = folded(value).replaceAll('-', ' ');
  const exact = entries.filter(({ id }) => id.replaceAll('-', ' ') === sought);
  if (exact.length > 0) return exact.map(({ id }) => id);
  const names = (entry: Entry) => [entry.id.replaceAll('-', ' '), ...entry.names.map(folded)];
  const same = entries.filter((entry) => names(entry).includes(sought));
  if (same.length > 0) return same.map(({ id }) => id);
  if (sought.length < 3) return [];
  return entries
    .filter((entry) => names(entry).some((name) => ` ${name}`.includes(` ${sought}`)))
    .map(({ id }) => id);
}

/** Entries as above; else those whose ids begin alike: `assert`, `asserted` and `asserts` are one. */
function termsNamed(value: string, entries: readonly Entry[]): readonly string[] {
  const named = entriesNamed(value, entries);
  if (named.length > 0) return named;
  const sought = folded(value).replace(/(?:ies|ied|y|es|ed|s)$/, '');
  if (sought.length < 3) return [];
  const start = sought.slice(0, Math.max(3, sought.length - 1));
  return entries.filter(({ id }) => id.startsWith(start)).map(({ id }) => id);
}

function joined(terms: readonly string[], last: 'and' | 'or'): string {
  return `${terms.slice(0, -1).join(', ')} ${last} ${terms.at(-1)}`;
}
