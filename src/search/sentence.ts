import type { Results } from './find.ts';
import { mendedText } from './mended-text.ts';

/**
 * What a reader should know about how a question was read, in words: repairs, and words that
 * nothing answers to. Empty when it was read as it stands.
 */
export function readingNote(
  text: string,
  { repaired, unknown, count }: Pick<Results, 'repaired' | 'unknown' | 'count'>,
): string {
  const read =
    repaired.length > 0 ? `Showing results for “${mendedText(text, repaired).trim()}”.` : '';
  const left =
    unknown.length > 0 && count > 0
      ? `Nothing was found for ${unknown.map((word) => `“${word}”`).join(', ')}.`
      : '';
  return [read, left].filter((sentence) => sentence !== '').join(' ');
}
