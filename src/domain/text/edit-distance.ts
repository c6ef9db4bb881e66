/**
 * The edit distance of two words: how many typing errors make one of the other. An error is a letter
 * too many, too few or another, or two neighbours swapped (optimal string alignment).
 */
export function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row[j] = Math.min(
        above[j]! + 1,
        row[j - 1]! + 1,
        above[j - 1]! + same,
        swapped ? before[j - 2]! + 1 : Infinity,
      );
    }
    [before, above] = [above, row];
  }
  return above[b.length]!;
}

/**
 * The known word most like the one found, for "did you mean".
 *
 * @returns `null` when none is within one typing error for every three letters, at least one
 */
export function nearestName(found: string, known: readonly string[]): string | null {
  const allowed = Math.max(1, Math.floor(found.length / 3));
  const ranked = known
    .map((word) => ({ word, errors: editDistance(found, word) }))
    .filter(({ errors }) => errors <= allowed)
    .sort((a, b) => a.errors - b.errors);
  return ranked[0]?.word ?? null;
}

/**
 * The words nearest to one that was not found, best first.
 *
 * Nearness is the edit distance, less for a shared beginning or a part in common.
 */
export function nearestIds(word: string, words: Iterable<string>, count = 3): string[] {
  return [...new Set(words)]
    .map((other) => ({ other, far: editDistance(word, other) - kinship(word, other) }))
    .sort((a, b) => a.far - b.far || (a.other < b.other ? -1 : 1))
    .slice(0, count)
    .map(({ other }) => other);
}

function kinship(one: string, other: string): number {
  const parts = new Set(one.split('-'));
  const shared = other.split('-').filter((part) => part.length > 2 && parts.has(part));
  const within =
    other.includes(one) || one.includes(other) ? Math.min(one.length, other.length) : 0;
  return Math.max(within, shared.join('').length) * 1.5;
}
