import type { Point } from '../../schema/series.ts';
import { percentChange } from './transform.ts';

/** A number with the bounds between which it lies; both equal it where it is certain. */
export type Range = Readonly<{ value: number; low: number; high: number }>;

/** A value with its bounds; certain where it has none. */
export function rangeOf({ value, low, high }: Pick<Point, 'value' | 'low' | 'high'>): Range {
  return { value, low: low ?? value, high: high ?? value };
}

/** The change between two ranges, in percent; `null` where the earlier is not above zero. */
export function changeBetween(before: Range, after: Range): Range | null {
  if (before.low <= 0) return null;
  return {
    value: percentChange(after.value, before.value)!,
    low: percentChange(after.low, before.high)!,
    high: percentChange(after.high, before.low)!,
  };
}

/** A range as a part of another, in percent; `null` where the whole is not above zero. */
export function shareOf(part: Range, whole: Range): Range | null {
  if (whole.low <= 0) return null;
  return {
    value: (part.value / whole.value) * 100,
    low: (part.low / whole.high) * 100,
    high: (part.high / whole.low) * 100,
  };
}
