import { byPeriod } from './period.ts';
import type { Point, Series } from './series.ts';
import { knownBy } from './transform.ts';

/**
 * The day, month or year by which a value was public at the latest: the day it was first published,
 * or that of the page it was read on where that is not known, or the day it was read.
 */
export function publicBy({ published, page, read }: Pick<Point, 'published' | 'page' | 'read'>) {
  return published ?? page ?? read;
}

/** A series with the newest value of each period as its points, the others as superseded. */
export function withVintages(series: Series, rows: readonly Point[]): Series {
  const vintages = [...Map.groupBy(rows, ({ period }) => period).values()].map(newestLast);
  const superseded = vintages.flatMap((one) => one.slice(0, -1));
  return {
    ...series,
    points: vintages.map((one) => one.at(-1)!),
    ...(superseded.length > 0 && { superseded }),
  };
}

/** The values of a series as known on a day, month or year; all newest values for `null`. */
export function pointsAsOf(
  { points, superseded = [] }: Pick<Series, 'points' | 'superseded'>,
  asof: string | null,
): readonly Point[] {
  if (asof === null) return points;
  const known = [...superseded, ...points].filter((point) => knownBy(publicBy(point), asof));
  const vintages = [...Map.groupBy(known, ({ period }) => period).values()];
  return vintages
    .map((one) => {
      const held = one.filter(({ read }) => knownBy(read, asof));
      return newestLast(held.length > 0 ? held : one).at(-1)!;
    })
    .toSorted((a, b) => byPeriod(a.period, b.period));
}

function newestLast(vintages: readonly Point[]): readonly Point[] {
  return vintages.toSorted((a, b) => byText(publicBy(a), publicBy(b)) || byText(a.read, b.read));
}

function byText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
