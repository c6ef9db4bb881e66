import { spanOf } from './period.ts';
import type { Period } from './period.ts';
import type { Extent } from './view.ts';

/** Whether a whole period lies in an extent, which is when a chart shows it. */
export function within({ from, to }: Extent, period: Period): boolean {
  const { start, end } = spanOf(period);
  const begun = from === 'earliest' || spanOf(from).start <= start;
  return begun && (to === 'latest' || end <= spanOf(to).end);
}
