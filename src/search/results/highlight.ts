import { wordsIn } from '../text/tokenizer.ts';

/** A stretch of a text, and whether it is what was sought. */
export type Run = Readonly<{ text: string; hit: boolean }>;

/**
 * A text cut into runs, those that are hits being whole words with one of the stems, or several
 * side by side.
 *
 * @param terms stems, and stems side by side with a space between, as `find` gives them
 */
export function highlightRuns(text: string, terms: readonly string[]): readonly Run[] {
  const sought = Map.groupBy(
    terms.map((term) => term.split(' ')),
    ([first]) => first!,
  );
  const words = wordsIn(text);
  const runs: Run[] = [];
  let at = 0;
  words.forEach(({ stem, start }, i) => {
    const length = longest(sought.get(stem) ?? [], (place) => words[i + place]?.stem);
    if (length === 0) return;
    const end = words[i + length - 1]!.end;
    const from = Math.max(start, at);
    if (end <= from) return;
    if (from > at) runs.push({ text: text.slice(at, from), hit: false });
    const last = runs.at(-1);
    if (from === at && last?.hit)
      runs[runs.length - 1] = { text: last.text + text.slice(from, end), hit: true };
    else runs.push({ text: text.slice(from, end), hit: true });
    at = end;
  });
  if (at < text.length) runs.push({ text: text.slice(at), hit: false });
  return runs;
}

/** How many words the longest of some phrases takes that stands here; 0 where none does. */
function longest(
  phrases: readonly (readonly string[])[],
  stemAt: (place: number) => string | undefined,
): number {
  const standing = phrases.filter((phrase) =>
    phrase.every((stem, place) => stemAt(place) === stem),
  );
  return Math.max(0, ...standing.map((phrase) => phrase.length));
}
