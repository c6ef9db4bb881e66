import { numberWord } from '../../domain/article-words.ts';
import { nameTable } from './synonyms.ts';
import type { Aliases } from './synonyms.ts';
import type { StemmedNames } from './stemmed-names.ts';
import type { NamedEntry } from '../index/record.ts';

/** What readers ask for and no article mentions, with the ways to name it. */
export type UnmentionedTable = Aliases &
  Readonly<{
    /** What stands in the sentence that says so, by index in the list. */
    labels: readonly string[];
    /** What was looked for, by index in the list. */
    names: readonly (readonly string[])[];
    /** Stems of names, side by side, by which something that claims are about is known too. */
    alsoKnown: ReadonlySet<string>;
  }>;

/** The table of names that no article mentions. */
export function unmentionedTable(
  entries: readonly NamedEntry[],
  { topics, actors }: StemmedNames,
): UnmentionedTable {
  return {
    ...nameTable(entries.map(({ names }) => names)),
    labels: entries.map(({ label }) => label),
    names: entries.map(({ names }) => names),
    alsoKnown: new Set(
      [...topics, ...actors].flatMap(({ names }) => names.map((stems) => stems.join(' '))),
    ),
  };
}

/**
 * Says that no article mentions some names: `None of the five articles mentions NATO or Taiwan.`
 * Empty for no names.
 *
 * @param articles how many articles there are
 */
export function unmentionedSentence(labels: readonly string[], articles: number): string {
  if (labels.length === 0) return '';
  const names = [labels.slice(0, -1).join(', '), labels.at(-1)].filter((part) => part !== '');
  return `None of the ${numberWord(articles)} articles mentions ${names.join(' or ')}.`;
}
