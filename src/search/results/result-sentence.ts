import type { Results } from '../index/find.ts';
import { correctedText } from '../query/corrected-text.ts';

/**
 * What a reader should know about how a query was read, in words: names in it that no article
 * mentions, corrections, words that nothing answers to, and that only paragraphs answer. Empty when it
 * was read as it stands and claims answer.
 */
export function resultMessage(
  text: string,
  {
    corrections,
    unknown,
    unmentioned,
    count,
    paragraphs,
    charts,
  }: Pick<Results, 'corrections' | 'unknown' | 'unmentioned' | 'count' | 'paragraphs' | 'charts'>,
): string {
  const some = count + paragraphs.length + charts.length > 0;
  const how = some ? 'Showing results for' : 'Read as';
  const read = corrections.length > 0 ? `${how} “${correctedText(text, corrections).trim()}”.` : '';
  const notFound =
    unknown.length > 0 && some
      ? `Nothing was found for ${unknown.map((word) => `“${word}”`).join(', ')}.`
      : '';
  const onlyParagraphs =
    count === 0 && paragraphs.length > 0
      ? `No claim answers to this, but ${paragraphsAnswer(paragraphs.length)}.`
      : '';
  return [read, unmentioned, notFound, onlyParagraphs]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

function paragraphsAnswer(paragraphs: number): string {
  return paragraphs === 1
    ? 'one paragraph of the essays does'
    : `${paragraphs} paragraphs of the essays do`;
}
