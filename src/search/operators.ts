import type { Facet } from './query.ts';
import type { Entry, Lexicon } from './record.ts';
import type { SearchHead } from './search-file.ts';
import { folded, wordsIn } from './words.ts';

/** A question with its operators taken out of it. */
export type Asked = Readonly<{
  /** What is left to be read as words; phrases without their quotation marks. */
  text: string;
  /** What must stand in the text as it is. */
  phrases: readonly string[];
  /** Words and phrases that must not stand in the text. */
  without: readonly string[];
  /** Ids of a facet, one of which must apply. */
  within: readonly Chosen[];
  /** Ids of a facet, none of which may apply. */
  outside: readonly Chosen[];
  /** Years one of which the text must name. */
  years: readonly string[];
  /** Operators that were read as text, a sentence each. */
  mistakes: readonly string[];
}>;

export type Chosen = Readonly<{ facet: Facet; ids: readonly string[] }>;

/** What fields may hold. */
type Vocabularies = Pick<SearchHead, 'kinds' | 'stances'> & Readonly<{ lexicon: Lexicon }>;

/** In a longer question quotation marks and dashes belong to pasted text. */
const mostWords = 12;

/** Words with a colon that narrow a search, and what each narrows. */
export const operators = ['article', 'topic', 'stance', 'kind', 'year'] as const;
type Operator = (typeof operators)[number];

const token =
  /(?<=^|\s)(?<minus>[-−–](?=[\p{L}"“«]))?(?:(?<key>\p{L}+):(?!\/\/))?(?:["“«„](?<quoted>[^"”»“]*)["”»“](?=$|[\s.,;!?])|(?<plain>\S+))?/gu;

/**
 * Takes the operators out of a question: `"phrase"`, `-word`, `article:`, `topic:`, `stance:`,
 * `kind:` and `year:`. One that cannot be meant is left as text, with a sentence that says so.
 */
export function operatorsIn(question: string, head: Vocabularies): Asked {
  const words = wordsIn(question).length;
  if (words > mostWords) return { ...plainly(question), mistakes: tooLong(question) };
  const asked = { phrases: [], without: [], within: [], outside: [], years: [], mistakes: [] } as {
    -readonly [Key in Exclude<keyof Asked, 'text'>]: Asked[Key][number][];
  };
  const text = question.replace(token, (whole: string, ...rest: unknown[]) => {
    const { minus, key, quoted, plain } = rest.at(-1) as Record<string, string | undefined>;
    const value = (quoted ?? plain ?? '').trim();
    if (key !== undefined) {
      const operator = operators.find((one) => one === folded(key).replace(/s$/, ''));
      if (!operator) return whole;
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

const unclosed = 'A quotation mark has no second one, so its words were read one by one.';

function plainly(text: string): Asked {
  return { text, phrases: [], without: [], within: [], outside: [], years: [], mistakes: [] };
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
  const facet = `${operator}s` as 'articles' | 'topics' | 'stances' | 'kinds';
  const ids =
    facet === 'articles' || facet === 'topics'
      ? entriesNamed(value, head.lexicon[facet])
      : termsNamed(value, head[facet]);
  if (ids.length === 0) {
    const choice =
      facet === 'kinds' || facet === 'stances' ? `: it can be ${listed(head[facet])}` : '';
    return `“${written}” names no ${operator}${choice}; it was read as words.`;
  }
  (negated ? asked.outside : asked.within).push({ facet, ids });
  return null;
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

/** Values that begin alike: `assert`, `asserted` and `asserts` are one. */
function termsNamed(value: string, terms: readonly string[]): readonly string[] {
  const sought = folded(value).replace(/(?:ies|ied|y|es|ed|s)$/, '');
  if (sought.length < 3) return [];
  return terms.filter((term) => term.startsWith(sought.slice(0, Math.max(3, sought.length - 1))));
}

function listed(terms: readonly string[]): string {
  return `${terms.slice(0, -1).join(', ')} or ${terms.at(-1)}`;
}
