/**
 * The known word most like the one found, for "did you mean".
 *
 * @returns `null` when none is within one error for every three letters, at least one
 */
export function nearest(found: string, known: readonly string[]): string | null {
  const allowed = Math.max(1, Math.floor(found.length / 3));
  const ranked = known
    .map((word) => ({ word, distance: editDistance(found, word) }))
    .filter(({ distance }) => distance <= allowed)
    .sort((a, b) => a.distance - b.distance);
  return ranked[0]?.word ?? null;
}

/**
 * The edit distance of two words: how many letters must be inserted, deleted or replaced, or
 * neighbours transposed (optimal string alignment), to turn one into the other.
 */
export function editDistance(one: string, other: string): number {
  let before: number[] = [];
  let above = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let row = 1; row <= one.length; row += 1) {
    const line = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const same = one[row - 1] === other[column - 1];
      const exchanged =
        row > 1 &&
        column > 1 &&
        one[row - 1] === other[column - 2] &&
        one[row - 2] === other[column - 1];
      line[column] = Math.min(
        line[column - 1]! + 1,
        above[column]! + 1,
        above[column - 1]! + (same ? 0 : 1),
        exchanged ? before[column - 2]! + 1 : Infinity,
      );
    }
    [before, above] = [above, line];
  }
  return above[other.length]!;
}
