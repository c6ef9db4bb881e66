import { wordsIn } from '../text/tokenize.ts';

/** A word that was read as another. */
export type Repair = Readonly<{ from: string; to: string }>;

/** A text with its misspelt words replaced. */
export function mendedText(text: string, repaired: readonly Repair[]): string {
  const meant = new Map(repaired.map(({ from, to }) => [from, to]));
  return wordsIn(text).reduceRight(
    (read, { word, start, end }) =>
      meant.has(word) ? read.slice(0, start) + meant.get(word)! + read.slice(end) : read,
    text,
  );
}
