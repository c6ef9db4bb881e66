import { byPeriod } from './period.ts';
import type { Point, Series } from '../../schema/series.ts';
import { publishedBy } from './transform.ts';

type Dated = Pick<Point, 'published' | 'page' | 'read'>;

/**
 * The day, month or year by which a value was public at the latest: the day it was first published,
 * or that of the page it was read on where that is not known, or the day it was read.
 */
export function publicBy({ published, page, read }: Dated): string {
  return published ?? page ?? read;
}

/** Whether a value was surely public on a day, month or year. What we had read was public. */
export function isPublic(point: Dated, day: string): boolean {
  return publishedBy(publicBy(point), day) || publishedBy(point.read, day);
}

/** Whether nobody here can say if a value was public on a day: its first day is not known. */
export function isUndated(point: Dated, day: string): boolean {
  return point.published === null && !isPublic(point, day);
}

/**
 * The months whose knowledge can be asked for, the latest first: `2026-01`. They are those in which
 * values of series were first public, and from the month `every` on each until the last of these.
 */
export function monthsOfKnowledge(series: readonly Series[], every: string): string[] {
  const days = series.flatMap(({ points }) => points.map(publicBy));
  const months = days.filter((day) => day.length >= 7).map((day) => day.slice(0, 7));
  const last = months.reduce((one, other) => (one > other ? one : other), '');
  return [...new Set([...months, ...monthsBetween(every, last)])].sort().reverse();
}

function monthsBetween(from: string, to: string): string[] {
  const [year = 0, month = 1] = from.split('-').map(Number);
  const count = Number(to.slice(0, 4)) * 12 + Number(to.slice(5)) - (year * 12 + month) + 1;
  const at = (i: number) => new Date(Date.UTC(year, month - 1 + i)).toISOString().slice(0, 7);
  return Array.from({ length: Math.max(0, count) }, (_, i) => at(i));
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

/**
 * The values of a series as known on a day, in ascending order of period; the newest for `null`.
 *
 * - Shape: what was surely public on the day. From the first day on which we had values of the
 *   series, only what we had read by the day: an exact link goes on showing what it showed.
 */
export function pointsAsOf(
  { points, superseded = [] }: Pick<Series, 'points' | 'superseded'>,
  asof: string | null,
): readonly Point[] {
  if (asof === null) return points.toSorted((a, b) => byPeriod(a.period, b.period));
  const known = [...superseded, ...points].filter((point) => isPublic(point, asof));
  const held = known.filter(({ read }) => publishedBy(read, asof));
  const vintages = Map.groupBy(held.length > 0 ? held : known, ({ period }) => period);
  return [...vintages.values()]
    .map((one) => newestLast(one).at(-1)!)
    .toSorted((a, b) => byPeriod(a.period, b.period));
}

function newestLast(vintages: readonly Point[]): readonly Point[] {
  return vintages.toSorted((a, b) => byText(publicBy(a), publicBy(b)) || byText(a.read, b.read));
}

function byText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
