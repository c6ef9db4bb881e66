import type { Results } from '../index/find.ts';
import { mendedText } from '../query/corrected-text.ts';

/**
 * What a reader should know about how a question was read, in words: names in it that no article
 * mentions, repairs, words that nothing answers to, and that only paragraphs answer. Empty when it
 * was read as it stands and claims answer.
 */
export function readingNote(
  text: string,
  {
    repaired,
    unknown,
    unmentioned,
    count,
    paragraphs,
    charts,
  }: Pick<Results, 'repaired' | 'unknown' | 'unmentioned' | 'count' | 'paragraphs' | 'charts'>,
): string {
  const some = count + paragraphs.length + charts.length > 0;
  const how = some ? 'Showing results for' : 'Read as';
  const read = repaired.length > 0 ? `${how} “${mendedText(text, repaired).trim()}”.` : '';
  const left =
    unknown.length > 0 && some
      ? `Nothing was found for ${unknown.map((word) => `“${word}”`).join(', ')}.`
      : '';
  const beside =
    count === 0 && paragraphs.length > 0
      ? `No claim answers to this, but ${told(paragraphs.length)}.`
      : '';
  return [read, unmentioned, left, beside].filter((sentence) => sentence !== '').join(' ');
}

function told(paragraphs: number): string {
  return paragraphs === 1
    ? 'one paragraph of the essays does'
    : `${paragraphs} paragraphs of the essays do`;
}
