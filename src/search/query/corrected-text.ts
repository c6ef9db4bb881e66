import { wordsIn } from '../text/tokenizer.ts';

/** A word that was corrected to another. */
export type Correction = Readonly<{ from: string; to: string }>;

/** A text with its misspelt words replaced. */
export function correctedText(text: string, corrections: readonly Correction[]): string {
  const meant = new Map(corrections.map(({ from, to }) => [from, to]));
  return wordsIn(text).reduceRight(
    (corrected, { word, start, end }) =>
      meant.has(word)
        ? corrected.slice(0, start) + meant.get(word)! + corrected.slice(end)
        : corrected,
    text,
  );
}
