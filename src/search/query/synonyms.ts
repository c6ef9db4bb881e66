import type { SynonymSet } from '../index/record.ts';
import { inflected, sameForm } from './inflection.ts';
import { wordsIn } from '../text/tokenizer.ts';

/** One way to name a concept. */
export type Alias = Readonly<{
  /** Index of the concept in the list of them. */
  concept: number;
  /** As it was written. */
  text: string;
  /** Its stems in order, as a text has them. */
  stems: readonly string[];
  /** The stems without articles, as a query may have them. */
  queryStems: readonly string[];
  /** Its words, folded. */
  words: readonly string[];
}>;

/** Ways to name things, by their first stem. */
export type Aliases = Readonly<{
  /** Longest first. */
  byFirst: ReadonlyMap<string, readonly Alias[]>;
  /** Those in Cyrillic, whose forms differ at their ends. */
  cyrillic: readonly Alias[];
  /** Whether two Cyrillic words count as the same: forms of one, or also adjectives made of it. */
  like: (a: string, b: string) => boolean;
}>;

/** The concepts of a search payload, with the ways to name them. */
export type ConceptTable = Aliases &
  Readonly<{
    concepts: readonly Readonly<{ aliases: readonly Alias[]; claims: ReadonlySet<string> }>[];
  }>;

/** Words that a phrase means the same without. */
const articles: ReadonlySet<string> = new Set(['a', 'an', 'the']);

/** Ways to name things where an adjective made of a name is another word: `зелёный`, `Зеленский`. */
export function nameTable(names: readonly (readonly string[])[]): Aliases {
  return { ...conceptTable(names.map((aliases) => ({ aliases, claims: [] }))), like: sameForm };
}

/** The table of concepts. */
export function conceptTable(concepts: readonly SynonymSet[]): ConceptTable {
  const table = concepts.map(({ aliases, claims }, concept) => ({
    aliases: aliases.map((text) => aliasOf(text, concept)),
    claims: new Set(claims),
  }));
  const aliases = table
    .flatMap((one) => one.aliases)
    .filter(({ queryStems }) => queryStems.length > 0)
    .sort((a, b) => b.queryStems.length - a.queryStems.length);
  return {
    concepts: table,
    like: inflected,
    byFirst: Map.groupBy(aliases, ({ queryStems }) => queryStems[0]!),
    cyrillic: aliases.filter(({ queryStems }) => cyrillic.test(queryStems[0]!)),
  };
}

function aliasOf(text: string, concept: number): Alias {
  const tokens = wordsIn(text);
  const stems = tokens.map(({ stem }) => stem);
  const queryStems = stems.filter((stem) => !articles.has(stem));
  return { concept, text, stems, queryStems, words: tokens.map(({ word }) => word) };
}

/** A concept named in a query, and the words that name it: from one index up to, without, another. */
export type ConceptMatch = Readonly<{ concept: number; from: number; to: number }>;

/**
 * The concepts that a query names, in its order; where names overlap, the first and longest.
 *
 * @param stems of the query's words, in order
 */
export function conceptMatches(stems: readonly string[], table: Aliases): readonly ConceptMatch[] {
  const found: ConceptMatch[] = [];
  let at = 0;
  while (at < stems.length) {
    const match = matchAt(stems, at, table);
    if (match) found.push(match);
    at = match ? match.to : at + 1;
  }
  return found;
}

/** The stems of a phrase, in order. */
export function phraseStems(text: string): readonly string[] {
  return wordsIn(text).map(({ stem }) => stem);
}

function matchAt(stems: readonly string[], at: number, table: Aliases): ConceptMatch | null {
  const first = stems[at]!;
  if (articles.has(first)) return null;
  const candidates = cyrillic.test(first) ? table.cyrillic : (table.byFirst.get(first) ?? []);
  for (const { concept, queryStems } of candidates) {
    const to = endOf(queryStems, stems, at, table.like);
    if (to !== null) return { concept, from: at, to };
  }
  return null;
}

/** Where a phrase ends that begins at an index; `null` where it does not stand there. */
function endOf(
  phrase: readonly string[],
  stems: readonly string[],
  from: number,
  like: Aliases['like'],
): number | null {
  let at = from;
  for (const stem of phrase) {
    while (at < stems.length && articles.has(stems[at]!)) at += 1;
    if (at >= stems.length || !sameWord(stem, stems[at]!, like)) return null;
    at += 1;
  }
  return at;
}

function sameWord(a: string, b: string, like: Aliases['like']): boolean {
  return a === b || (cyrillic.test(a) && a.length > 3 && b.length > 3 && like(a, b));
}

const cyrillic = /^\p{Script=Cyrillic}/u;
