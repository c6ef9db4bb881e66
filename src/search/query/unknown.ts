import { isHan } from '../text/tokenizer.ts';
import type { Word } from '../text/tokenizer.ts';
import type { ConceptMatch } from './synonyms.ts';
import type { QueryToken } from './group.ts';

/** Words that nothing answers to, in Chinese whole ones: its pairs also straddle words. */
export function unknownWords(
  text: string,
  tokens: readonly QueryToken[],
  concepts: readonly ConceptMatch[],
): readonly string[] {
  const covered = (i: number) => concepts.some(({ from, to }) => from <= i && i < to);
  const unknown = tokens.filter(({ term, stop }, i) => !term && !stop && !covered(i));
  const known = tokens.filter(({ term }, i) => term || covered(i));
  const words = unknown.flatMap(({ typed, start, end }): readonly string[] =>
    isHan(typed) ? hanWordsAt(text, start, end, known) : [typed],
  );
  return [...new Set(words)];
}

let segmenter: Intl.Segmenter | undefined;

/** The Chinese words that a pair of characters is part of, if nothing else of them is known. */
function hanWordsAt(
  text: string,
  start: number,
  end: number,
  known: readonly Pick<Word, 'start' | 'end'>[],
): readonly string[] {
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  return [...segmenter.segment(text)].flatMap(({ segment, index }) => {
    const to = index + segment.length;
    const within = index <= start && end <= to;
    return within && !known.some((one) => one.start < to && index < one.end) ? [segment] : [];
  });
}

/** A query with so many unknown words for each known one is about something else. */
const mostUnknown = 2;

/** Of a query that short, guesses are no ground to answer if half of it is unknown. */
const shortQuery = 3;

/**
 * Whether so little of a query is known that any answer would be to another query.
 *
 * @param answered how many of its words something answers to; `guessed` if all were corrected
 */
export function isNoise(
  answered: Readonly<{ count: number; guessed: boolean }>,
  unknown: number,
): boolean {
  const { count, guessed } = answered;
  if (unknown === 0) return false;
  if (unknown >= mostUnknown * count) return true;
  return guessed && unknown >= count && count + unknown <= shortQuery;
}
