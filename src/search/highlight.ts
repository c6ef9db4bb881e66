import { wordsIn } from './words.ts';

/** A stretch of a text, and whether it is what was sought. */
export type Run = Readonly<{ text: string; hit: boolean }>;

/**
 * A text cut into runs, those that are hits being whole words with one of the stems.
 *
 * @param terms stems, as `find` gives them
 */
export function highlightRuns(text: string, terms: readonly string[]): readonly Run[] {
  const sought = new Set(terms);
  const runs: Run[] = [];
  let at = 0;
  for (const { stem, start, end } of wordsIn(text)) {
    if (!sought.has(stem)) continue;
    const from = Math.max(start, at);
    if (from > at) runs.push({ text: text.slice(at, from), hit: false });
    const last = runs.at(-1);
    if (from === at && last?.hit)
      runs[runs.length - 1] = { text: last.text + text.slice(from, end), hit: true };
    else runs.push({ text: text.slice(from, end), hit: true });
    at = end;
  }
  if (at < text.length) runs.push({ text: text.slice(at), hit: false });
  return runs;
}
