import { byPeriod, isPeriod } from '../../domain/series/period.ts';
import type { Period } from '../../domain/series/period.ts';
import type { Extent } from '../../domain/series/view.ts';

/** The two ends of a period as steps of a slider; step 0 is the first period. */
export type Steps = Readonly<{ from: number; to: number }>;

/** The periods among values of lists, each once, in order. */
export function periodsAmong(values: readonly string[]): Period[] {
  return [...new Set(values.filter(isPeriod))].sort(byPeriod);
}

/** Where the thumbs stand for a period; open ends are the ends of the slider. */
export function stepsOf({ from, to }: Extent, periods: readonly Period[]): Steps {
  const step = (period: string, open: number) => {
    const found = periods.indexOf(period);
    return found < 0 ? open : found;
  };
  return { from: step(from, 0), to: step(to, periods.length - 1) };
}

/** The period that thumbs choose; an end of the slider is the open end, which follows new figures. */
export function extentOf({ from, to }: Steps, periods: readonly Period[]): Extent {
  return {
    from: from === 0 ? 'earliest' : periods[from]!,
    to: to === periods.length - 1 ? 'latest' : periods[to]!,
  };
}

/** The steps after one thumb was moved: it stops where the other stands. */
export function moved(end: 'from' | 'to', step: number, { from, to }: Steps): Steps {
  return end === 'from' ? { from: Math.min(step, to), to } : { from, to: Math.max(step, from) };
}
