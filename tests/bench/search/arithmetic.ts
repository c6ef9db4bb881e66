import { drawn, seeded } from './random.ts';

/**
 * How well an order of results serves a question, 0 to 1: normalised discounted cumulative gain of
 * the first ten (Järvelin and Kekäläinen 2002), the gain of a wanted result being its grade and
 * its discount the logarithm to base 2 of its place plus one.
 *
 * @param found ids, best first
 * @param wanted the grade of every id that is wanted, above 0; at least one
 */
export function ndcg(found: readonly string[], wanted: ReadonlyMap<string, number>): number {
  const gained = discounted(found.map((id) => wanted.get(id) ?? 0));
  return gained / discounted([...wanted.values()].sort((a, b) => b - a));
}

/** 1 if one of the first so many results is wanted, else 0. */
export function success(
  found: readonly string[],
  wanted: ReadonlyMap<string, number>,
  among: number,
): number {
  return found.slice(0, among).some((id) => wanted.has(id)) ? 1 : 0;
}

/**
 * The mean of some numbers.
 *
 * - Errors: `RangeError` if there are none.
 */
export function mean(numbers: readonly number[]): number {
  if (numbers.length === 0) throw new RangeError('no numbers to take the mean of');
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

/**
 * The least of some numbers that at least such a share of them does not exceed (nearest rank).
 *
 * - Errors: `RangeError` if there are none.
 *
 * @param share above 0, at most 1: 0.95 for p95
 */
export function percentile(numbers: readonly number[], share: number): number {
  if (numbers.length === 0) throw new RangeError('no numbers to take a percentile of');
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)]!;
}

/** A mean difference and the ends of the interval that holds 95 of 100 resampled ones. */
export type Difference = Readonly<{ mean: number; low: number; high: number }>;

/**
 * How far one measure is above another on the same questions, with a percentile bootstrap of the
 * pairs: 5,000 resamples, seeded.
 *
 * - Errors: `RangeError` if the lists are of different lengths, or empty.
 */
export function pairedDifference(one: readonly number[], other: readonly number[]): Difference {
  if (one.length !== other.length)
    throw new RangeError(`pairs wanted, found ${one.length} and ${other.length} numbers`);
  const differences = one.map((value, i) => value - other[i]!);
  const random = seeded('bootstrap');
  const means = Array.from({ length: 5000 }, () =>
    mean(differences.map(() => differences[drawn(random, differences.length)]!)),
  );
  return {
    mean: mean(differences),
    low: percentile(means, 0.025),
    high: percentile(means, 0.975),
  };
}

function discounted(grades: readonly number[]): number {
  return grades.slice(0, 10).reduce((sum, grade, i) => sum + grade / Math.log2(i + 2), 0);
}
