import type { Idea } from '../index/record.ts';
import { inflected, sameForm } from './vocabulary.ts';
import { wordsIn } from '../text/tokenize.ts';

/** One way to name an idea. */
export type Alias = Readonly<{
  /** Place of the idea in the search file. */
  idea: number;
  /** As it was written. */
  text: string;
  /** Its stems in order, as a text has them. */
  stems: readonly string[];
  /** The stems without articles, as a question may have them. */
  asked: readonly string[];
  /** Its words, folded. */
  words: readonly string[];
}>;

/** Ways to name things, by their first stem. */
export type Aliases = Readonly<{
  /** Longest first. */
  byFirst: ReadonlyMap<string, readonly Alias[]>;
  /** Those in Cyrillic, whose forms differ at their ends. */
  cyrillic: readonly Alias[];
  /** Which Cyrillic words may differ from those of an alias: adjectives made of it too, or forms. */
  like: (a: string, b: string) => boolean;
}>;

/** The ideas of a search file, with the ways to name them. */
export type AliasTable = Aliases &
  Readonly<{
    ideas: readonly Readonly<{ aliases: readonly Alias[]; claims: ReadonlySet<string> }>[];
  }>;

/** Words that a phrase means the same without. */
const articles: ReadonlySet<string> = new Set(['a', 'an', 'the']);

/** Ways to name things where an adjective made of a name is another word: `зелёный`, `Зеленский`. */
export function nameTable(names: readonly (readonly string[])[]): Aliases {
  return { ...aliasTable(names.map((aliases) => ({ aliases, claims: [] }))), like: sameForm };
}

/** The table of ideas. */
export function aliasTable(ideas: readonly Idea[]): AliasTable {
  const table = ideas.map(({ aliases, claims }, idea) => ({
    aliases: aliases.map((text): Alias => {
      const read = wordsIn(text);
      const stems = read.map(({ stem }) => stem);
      const asked = stems.filter((stem) => !articles.has(stem));
      return { idea, text, stems, asked, words: read.map(({ word }) => word) };
    }),
    claims: new Set(claims),
  }));
  const aliases = table
    .flatMap((one) => one.aliases)
    .filter(({ asked }) => asked.length > 0)
    .sort((a, b) => b.asked.length - a.asked.length);
  return {
    ideas: table,
    like: inflected,
    byFirst: Map.groupBy(aliases, ({ asked }) => asked[0]!),
    cyrillic: aliases.filter(({ asked }) => cyrillic.test(asked[0]!)),
  };
}

/** An idea named in a question, and the words that name it: places from, and up to but without. */
export type NamedIdea = Readonly<{ idea: number; from: number; to: number }>;

/**
 * The ideas that a question names, in its order; where names overlap, the first and longest.
 *
 * @param stems of the question's words, in order
 */
export function ideasNamed(stems: readonly string[], table: Aliases): readonly NamedIdea[] {
  const found: NamedIdea[] = [];
  let at = 0;
  while (at < stems.length) {
    const named = namedAt(stems, at, table);
    if (named) found.push(named);
    at = named ? named.to : at + 1;
  }
  return found;
}

/** The stems of a phrase, in order. */
export function phraseStems(text: string): readonly string[] {
  return wordsIn(text).map(({ stem }) => stem);
}

function namedAt(stems: readonly string[], at: number, table: Aliases): NamedIdea | null {
  const first = stems[at]!;
  if (articles.has(first)) return null;
  const near = cyrillic.test(first) ? table.cyrillic : (table.byFirst.get(first) ?? []);
  for (const { idea, asked } of near) {
    const to = endOf(asked, stems, at, table.like);
    if (to !== null) return { idea, from: at, to };
  }
  return null;
}

/** Where a phrase ends that begins at a place; `null` where it does not stand there. */
function endOf(
  sought: readonly string[],
  stems: readonly string[],
  at: number,
  like: Aliases['like'],
): number | null {
  let place = at;
  for (const stem of sought) {
    while (place < stems.length && articles.has(stems[place]!)) place += 1;
    if (place >= stems.length || !sameWord(stem, stems[place]!, like)) return null;
    place += 1;
  }
  return place;
}

function sameWord(a: string, b: string, like: Aliases['like']): boolean {
  return a === b || (cyrillic.test(a) && a.length > 3 && b.length > 3 && like(a, b));
}

const cyrillic = /^\p{Script=Cyrillic}/u;
