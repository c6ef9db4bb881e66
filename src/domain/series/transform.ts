/**
 * A value as an index of another.
 *
 * - Unit: `base` counts as 100; the unit of the values cancels.
 * - Errors: `null` when the base is zero or negative, since an index of it says nothing.
 */
export function indexed(value: number, base: number): number | null {
  return base > 0 ? (value / base) * 100 : null;
}

/**
 * The change from one value to another.
 *
 * - Unit: percent of the earlier value; negative for a fall.
 * - Errors: `null` when the earlier value is zero or negative, since a percentage of it says nothing.
 */
export function percentChange(value: number, before: number): number | null {
  return before > 0 ? (value / before - 1) * 100 : null;
}

/**
 * A value after a change.
 *
 * - Unit: `percent` of `before`; the result is in the unit of `before`.
 */
export function changedBy(before: number, percent: number): number {
  return before * (1 + percent / 100);
}

/**
 * Whether something published on one day was surely known by another.
 *
 * - Shape: days, months or years as text. A month or year stands for its last day, so a value
 *   dated `2025-08` is known as of `2025-08` or `2025-09-01`, but not as of `2025-08-15`.
 */
export function publishedBy(published: string, asof: string): boolean {
  return lastDay(published) <= lastDay(asof);
}

function lastDay(day: string): string {
  return day + '-12-31'.slice(day.length - '2025'.length);
}
