import { firstDay, lastDay } from '../calendar.ts';
import { spanOf } from './period.ts';
import type { Period } from './period.ts';

/**
 * The first and the last day of a period: `2024-H1` gives `2024-01-01` and `2024-06-30`.
 *
 * @param months the first and the last month that are counted, where not all of a year are
 */
export function daysOf(
  period: Period,
  months?: readonly [number, number],
): Readonly<{ start: string; end: string }> {
  const { start, end } = spanOf(period);
  const [first, last] = months ?? [1, end - start];
  return {
    start: firstDay(monthText(start + first - 1)),
    end: lastDay(monthText(start + last - 1)),
  };
}

function monthText(months: number): string {
  const year = String(Math.floor(months / 12)).padStart(4, '0');
  return `${year}-${String((months % 12) + 1).padStart(2, '0')}`;
}
