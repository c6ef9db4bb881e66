import { claimStates } from '../../domain/claims/assessment-state.ts';
import { kindLabels, stanceLabels, stateLabels } from '../../domain/claims/labels.ts';
import type { Facet } from '../../domain/claims/query.ts';
import type { Index } from '../index/inverted-index.ts';
import type { NamedEntry } from '../index/record.ts';
import { folded, wordsIn } from '../text/tokenizer.ts';

/** A query text with its operators taken out of it. */
export type ParsedOperators = Readonly<{
  /** What is left to be read as words; phrases without their quotation marks. */
  text: string;
  /** What must stand in the text as it is. */
  phrases: readonly string[];
  /** Indexes of concepts that the text must name or the claim express. */
  concepts: readonly number[];
  /** Words and phrases that must not stand in the text. */
  without: readonly string[];
  /** Filters that a record must pass. */
  included: readonly Filter[];
  /** Filters that a record must not pass. */
  excluded: readonly Filter[];
  /** Years one of which the text must name. */
  years: readonly string[];
  /** What was read otherwise than it was written, a sentence each. */
  messages: readonly string[];
}>;

/** What claims can be filtered by: the facets, and the proposition they take a position on. */
export type FilterField = Facet | 'propositions';

/** Ids of a field, of which a record has one. */
export type Filter = Readonly<{ field: FilterField; ids: readonly string[] }>;

/** The values that operators may name. */
type Vocabularies = Pick<Index, 'kinds' | 'stances' | 'lexicon'>;

/** In a longer query quotation marks and dashes belong to pasted text. */
const mostWords = 12;

/** Words with a colon that filter: one for each facet, one for propositions, one for years. */
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
 * Takes the operators out of a query: `"phrase"`, `-word`, and a word with a colon such as
 * `topic:`. One that cannot be meant, or that there is not, is left as text, with a sentence that
 * says so.
 */
export function parseOperators(query: string, known: Vocabularies): ParsedOperators {
  const parsed = noOperators();
  if (wordsIn(query).length > mostWords)
    return { text: query, ...parsed, messages: tooLong(query) };
  const text = query.replace(token, (whole: string, ...rest: unknown[]) =>
    rewritten({ whole, ...(rest.at(-1) as Omit<Token, 'whole'>) }, parsed, known),
  );
  if (/(?:^|\s)["“«„]\S/.test(text)) parsed.messages.push(unclosed);
  return { text: text.replace(/\s+/g, ' ').trim(), ...parsed };
}

/** One piece of a query, and what stands in it. */
type Token = Readonly<{ whole: string }> &
  Readonly<Record<'minus' | 'key' | 'quoted' | 'plain', string | undefined>>;

/** What is left of a piece of a query; operators in it are added to what was parsed. */
function rewritten(
  { whole, minus = '', key, quoted, plain }: Token,
  parsed: ReturnType<typeof noOperators>,
  known: Vocabularies,
): string {
  const value = (quoted ?? plain ?? '').trim();
  if (key !== undefined) {
    const operator = operators.find((one) => one === folded(key).replace(/s$/, ''));
    if (!operator && value === '') return whole;
    const problem = operator ? addFilter(parsed, operator, value, { minus, known }) : unknown(key);
    if (problem !== null) parsed.messages.push(problem);
    if (!operator) return ` ${minus && '-'}${key} ${value} `;
    return problem === null ? ' ' : ` ${value} `;
  }
  const hasWords = wordsIn(value).length > 0;
  if (minus) {
    if (hasWords) parsed.without.push(value);
    return ' ';
  }
  if (quoted === undefined) return whole;
  if (hasWords) parsed.phrases.push(quoted);
  return ` ${quoted} `;
}

function unknown(key: string): string {
  const known = operators.map((one) => `${one}:`);
  return `Unknown operator “${key}:”, so it was read as a word; there are ${joined(known, 'and')}.`;
}

const unclosed = 'A quotation mark has no second one, so its words were read one by one.';

/** What a query without operators holds, as lists that can be added to. */
function noOperators(): {
  -readonly [Key in Exclude<keyof ParsedOperators, 'text'>]: ParsedOperators[Key][number][];
} {
  return {
    phrases: [],
    concepts: [],
    without: [],
    included: [],
    excluded: [],
    years: [],
    messages: [],
  };
}

function tooLong(query: string): readonly string[] {
  const meant = new RegExp(`(?:^|\\s)-?(?:${operators.join('|')}):\\S`, 'u').test(query);
  return meant
    ? [`In questions of more than ${mostWords} words all is read as text, operators too.`]
    : [];
}

/** Adds a filter by one operator; what is wrong with it, or `null`. */
function addFilter(
  parsed: ReturnType<typeof noOperators>,
  operator: Operator,
  value: string,
  { minus, known }: Readonly<{ minus: string; known: Vocabularies }>,
): string | null {
  const written = `${minus ? '-' : ''}${operator}:${value}`;
  if (value === '') return `“${written}” names nothing, so it was left out.`;
  if (operator === 'year') {
    if (!/^\d{4}$/.test(value))
      return `“${written}” is not a year of four digits, so it was read as words.`;
    (minus ? parsed.without : parsed.years).push(value);
    return null;
  }
  const field = `${operator}s` as const;
  const ids = idsNamed(value, field, known);
  if (ids.length === 0)
    return `“${written}” names no ${operator}${choiceOf(field, known)}; it was read as words.`;
  (minus ? parsed.excluded : parsed.included).push({ field, ids });
  return null;
}

/** The ids that a value of an operator names. */
function idsNamed(value: string, field: FilterField, known: Vocabularies): readonly string[] {
  switch (field) {
    case 'kinds':
      return termsNamed(value, labelled(known.kinds, kindLabels));
    case 'stances':
      return termsNamed(value, labelled(known.stances, stanceLabels));
    case 'verdicts':
      return termsNamed(value, labelled(claimStates, stateLabels));
    case 'propositions':
      return entriesNamed(
        value,
        known.lexicon.propositions.map(({ id, label }) => ({ id, label, names: [label] })),
      );
    default:
      return entriesNamed(value, known.lexicon[field]);
  }
}

/** The values that an operator can have, where they are few. */
function choiceOf(field: FilterField, known: Vocabularies): string {
  const terms = { kinds: known.kinds, stances: known.stances, verdicts: claimStates };
  if (!Object.hasOwn(terms, field)) return '';
  return `: it can be ${joined(terms[field as keyof typeof terms], 'or')}`;
}

function labelled<Id extends string>(
  ids: readonly Id[],
  labels: Readonly<Record<Id, string>>,
): readonly NamedEntry[] {
  return ids.map((id) => ({ id, label: labels[id], names: [labels[id]] }));
}

/** Entries whose id it is; else those with a name, or a word of one, that begins with it. */
function entriesNamed(value: string, entries: readonly NamedEntry[]): readonly string[] {
  const sought = folded(value).replaceAll('-', ' ');
  const exact = entries.filter(({ id }) => id.replaceAll('-', ' ') === sought);
  if (exact.length > 0) return exact.map(({ id }) => id);
  const names = (entry: NamedEntry) => [entry.id.replaceAll('-', ' '), ...entry.names.map(folded)];
  const same = entries.filter((entry) => names(entry).includes(sought));
  if (same.length > 0) return same.map(({ id }) => id);
  if (sought.length < 3) return [];
  return entries
    .filter((entry) => names(entry).some((name) => ` ${name}`.includes(` ${sought}`)))
    .map(({ id }) => id);
}

/** Entries as above; else those whose ids begin alike: `assert`, `asserted` and `asserts` are one. */
function termsNamed(value: string, entries: readonly NamedEntry[]): readonly string[] {
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
