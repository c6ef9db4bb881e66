import type { Results } from './find.ts';
import { wordsIn } from './words.ts';

/**
 * What a reader should know about how a question was read, in words: repairs, and words that
 * nothing answers to. Empty when it was read as it stands.
 */
export function readingNote(
  text: string,
  { repaired, unknown, count }: Pick<Results, 'repaired' | 'unknown' | 'count'>,
): string {
  const read = repaired.length > 0 ? `Showing results for “${mended(text, repaired)}”.` : '';
  const left =
    unknown.length > 0 && count > 0
      ? `Nothing was found for ${unknown.map((word) => `“${word}”`).join(', ')}.`
      : '';
  return [read, left].filter((sentence) => sentence !== '').join(' ');
}

/** A text with its misspelt words replaced. */
function mended(text: string, repaired: Results['repaired']): string {
  const meant = new Map(repaired.map(({ from, to }) => [from, to]));
  let at = 0;
  let read = '';
  for (const { word, start, end } of wordsIn(text)) {
    if (!meant.has(word)) continue;
    read += text.slice(at, start) + meant.get(word)!;
    at = end;
  }
  return (read + text.slice(at)).trim();
}
