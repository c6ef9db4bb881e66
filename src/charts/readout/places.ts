import { bisector, least, mean } from 'd3';
import type { Period } from '../../domain/series/period.ts';
import { targetDistance } from './hit-target.ts';
import type { HitTarget } from './hit-target.ts';

/** Where a period stands in a drawing: the guide is drawn at `x`; a gap has no targets. */
export type ReadoutPlace = Readonly<{
  period: Period;
  x: number;
  targets: readonly HitTarget[];
}>;

/**
 * The places of periods in a drawing, from left to right. A period without a value stands between
 * its neighbours, in proportion.
 *
 * @param periods in order, evenly spaced wherever one has no value
 */
export function readoutPlaces(
  targets: readonly HitTarget[],
  periods: readonly Period[],
): ReadoutPlace[] {
  const byPeriod = Map.groupBy(targets, ({ point }) => point.slice(point.indexOf('.') + 1));
  const known = periods.map((period) => centre(byPeriod.get(period) ?? []));
  return periods
    .flatMap((period, i): ReadoutPlace[] => {
      const x = known[i] ?? between(known, i);
      return x === null ? [] : [{ period, x, targets: byPeriod.get(period) ?? [] }];
    })
    .sort((a, b) => a.x - b.x);
}

const across = bisector(({ x }: ReadoutPlace) => x);

/** The place nearest to an x of the drawing; `null` only where there are none. */
export function placeAt(places: readonly ReadoutPlace[], x: number): ReadoutPlace | null {
  return places[across.center(places, x)] ?? null;
}

/** The value of a place that is nearest to a point of the drawing; `null` in a gap. */
export function targetIn(
  { targets }: ReadoutPlace,
  { x, y }: Readonly<{ x: number; y: number }>,
): HitTarget | null {
  return least(targets, (target) => targetDistance(target, x, y)) ?? null;
}

function centre(targets: readonly HitTarget[]): number | null {
  return mean(targets, ({ x, width }) => x + width / 2) ?? null;
}

/** The x of the i-th of evenly spaced places, from the nearest known on both sides. */
function between(known: readonly (number | null)[], i: number): number | null {
  const before = known.findLastIndex((x, j) => j < i && x !== null);
  const after = known.findIndex((x, j) => j > i && x !== null);
  if (before < 0 || after < 0) return null;
  const [from, to] = [known[before]!, known[after]!];
  return from + ((to - from) * (i - before)) / (after - before);
}
