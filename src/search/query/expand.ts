import type { FieldIndex } from '../index/posting-lists.ts';
import { phraseCounts } from '../index/phrases.ts';
import { isHan, isNumber, isStopWord, stemOf } from '../text/tokenizer.ts';
import type { Vocabulary } from './vocabulary.ts';

/** One word of a query: the stems that answer to it, and how much each counts, scored as one. */
export type ExpandedTerm = Readonly<{
  /** As it is searched: corrected, if it was misspelt. */
  word: string;
  stems: ReadonlyMap<string, number>;
}>;

/** The texts that a query is searched in, with their words. */
export type IndexedTexts = Readonly<{
  vocabulary: Vocabulary;
  claims: Pick<FieldIndex<unknown>, 'postings' | 'records'>;
  paragraphs: Pick<FieldIndex<unknown>, 'postings'>;
  charts: Pick<FieldIndex<unknown>, 'postings'>;
}>;

/** Whether a word may still be typed on. */
export type WordPosition = 'last' | 'earlier';

/** How much an occurrence counts that is not of the word itself, which counts 1. */
const weights = { inflection: 0.8, number: 0.5, prefix: 0.4 } as const;

/**
 * The stems that answer to a word as it is spelt: its own, those of words that it begins and of
 * other Cyrillic forms, and a number with and without its percent sign; `null` when none does.
 */
export function expandedTerm(
  word: string,
  position: WordPosition,
  texts: IndexedTexts,
): ExpandedTerm | null {
  const { vocabulary } = texts;
  const stems = new Map<string, number>();
  const add = (stem: string, weight: number) => {
    if (occurs(stem, texts)) stems.set(stem, Math.max(stems.get(stem) ?? 0, weight));
  };
  add(stemOf(word), 1);
  if (isNumber(word)) add(word.endsWith('%') ? word.slice(0, -1) : `${word}%`, weights.number);
  for (const other of vocabulary.inflections(word)) add(other, weights.inflection);
  const typed = stems.size === 0 ? position : 'earlier';
  for (const other of completions(word, typed, vocabulary)) add(stemOf(other), weights.prefix);
  return stems.size > 0 ? { word, stems } : null;
}

/** Whether any text has some stems side by side. */
export function hasPhrase(stems: readonly string[], texts: IndexedTexts): boolean {
  return fieldIndexes(texts).some((index) => phraseCounts(stems, index).size > 0);
}

function occurs(stem: string, texts: IndexedTexts): boolean {
  return fieldIndexes(texts).some(({ postings }) => postings.has(stem));
}

function fieldIndexes({ claims, paragraphs, charts }: IndexedTexts) {
  return [claims, paragraphs, charts];
}

/** Words that a word is the beginning of: from four letters, or two where it may be half typed. */
function completions(
  word: string,
  position: WordPosition,
  vocabulary: Vocabulary,
): readonly string[] {
  const least = isHan(word) ? 1 : position === 'last' ? 2 : 4;
  const wholePair = isHan(word) && word.length > 1;
  if (word.length < least || wholePair || isNumber(word)) return [];
  return vocabulary.beginning(word).filter((other) => !isStopWord(other));
}
