import type { ChartData } from '../../schema/chart.ts';
import { within } from '../../domain/series/extent.ts';
import { periodLabel } from '../../domain/text/edtf.ts';
import { byPeriod, yearBefore } from '../../domain/series/period.ts';
import type { Period } from '../../domain/series/period.ts';
import type { Point, Series } from '../../schema/series.ts';
import { indexed, percentChange } from '../../domain/series/transform.ts';
import type { View } from '../../domain/series/view.ts';
import { pointsAsOf } from '../../domain/series/vintage.ts';

export { within };

/** A value as the view shows it; low, high and value are in the unit shown. */
export type ShownPoint = Readonly<Pick<Point, 'period' | 'value' | 'low' | 'high' | 'status'>> &
  Readonly<{
    source: string;
    note: string | null;
    /** The compiler’s own printed change on the year before, in percent; where it is known. */
    change: number | null;
    later?: boolean;
  }>;

/** One unit of a chart. */
export type Unit = ChartData['chart']['units'][number];

/** A series as the view shows it. */
export type ShownSeries = Readonly<{
  /** The short id that links use. */
  id: string;
  label: string;
  /** Its place in the chart: `s1`…`s6`. */
  color: string;
  series: Series;
  transform: Unit['transform'];
  /** What the values shown count: `US$ bn`, `index, 2013 = 100`, `% on a year before`. */
  unit: string;
  decimals: number;
  /** The period that counts as 100 in every series shown; `null` unless the values are an index. */
  base: Period | null;
  /** Whether the series is left out because it has no value for the base. */
  baseless: boolean;
  /** The period of the highest value known, in view or not; `null` for changes and where none is. */
  record: Period | null;
  points: readonly ShownPoint[];
}>;

/** The unit a view asks for; the chart's own where it asks for one that is not offered. */
export function shownUnit({ chart }: ChartData, view: View): Unit {
  return chart.units.find(({ id }) => id === view.u) ?? chart.units[0]!;
}

/**
 * The series a view shows, in the chart's order, with the values it shows.
 *
 * - Shape: a value is shown when its whole period lies in the view's and it was published on or
 *   before the day of `asof`. A series with none stays, empty.
 * - Unit: as it is; or an index with one base for all series, the first period that all of them
 *   have; or the change in percent on the same period a year before: as its compiler printed it,
 *   else worked out from the two values, else left out.
 */
export function shownPoints(data: ChartData, view: View): readonly ShownSeries[] {
  const { transform } = shownUnit(data, view);
  const chosen = data.chart.series.flatMap(({ id, label }, place): Chosen[] => {
    const series = data.series[id];
    if (!series || !view.s.includes(id)) return [];
    const known = pointsAsOf(series, view.asof);
    const inView = known.filter(({ period }) => within(view.t, period));
    return [{ id, label, color: `s${(place % 6) + 1}`, series, known, inView }];
  });
  const base = transform === 'index' ? commonBase(chosen) : null;
  return chosen.map(({ id, label, color, series, known, inView }) => ({
    id,
    label: transform === 'none' ? withoutUnit(label, series.unit) : label,
    color,
    series,
    transform,
    base,
    baseless: false,
    record: transform === 'change' ? null : highest(known),
    ...asShown[transform]({ series, known, inView }, base),
  }));
}

/** A series with its values known on the day of a view, and those of them in its period. */
type Chosen = Pick<ShownSeries, 'id' | 'label' | 'color' | 'series'> &
  Readonly<{ known: readonly Point[]; inView: readonly Point[] }>;

/** The first period that all series with values have above zero; else the first that most have. */
function commonBase(chosen: readonly Chosen[]): Period | null {
  const counts = new Map<Period, number>();
  for (const { inView } of chosen)
    for (const { period, value } of inView)
      if (value > 0) counts.set(period, (counts.get(period) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  const candidates = [...counts].flatMap(([period, count]) => (count === most ? [period] : []));
  return candidates.sort(byPeriod)[0] ?? null;
}

type Shown = Pick<ShownSeries, 'unit' | 'decimals' | 'points'> & Partial<ShownSeries>;
type AsShown = (chosen: Pick<Chosen, 'series' | 'known' | 'inView'>, base: Period | null) => Shown;

const asShown: Record<Unit['transform'], AsShown> = {
  none: ({ series: { unit, decimals }, inView }) => ({ unit, decimals, points: inView }),
  index: ({ inView }, base) => {
    const first = inView.find(({ period, value }) => period === base && value > 0);
    return {
      unit: base === null ? 'index' : `index, ${periodLabel(base)} = 100`,
      decimals: 1,
      baseless: inView.length > 0 && !first,
      points: first ? inView.map((point) => indexPoint(point, first)) : [],
    };
  },
  change: ({ inView, known }) => ({
    unit: '% change on the year before',
    decimals: 1,
    points: inView.flatMap((point) => {
      if (point.change !== null) return printedChange(point);
      const before = known.find(({ period }) => period === yearBefore(point.period));
      return before ? changePoint(point, before) : [];
    }),
  }),
};

function indexPoint(point: Point, first: Point): ShownPoint {
  const of = (value: number | null) => (value === null ? null : indexed(value, first.value));
  return { ...point, value: of(point.value)!, low: of(point.low), high: of(point.high) };
}

/** The rate that the compiler printed: what it is a change from may have been revised. */
function printedChange(point: Point): ShownPoint {
  return { ...point, value: point.change!, low: null, high: null, status: 'published' };
}

/**
 * A change worked out by us, so derived. Its range is the widest: the lowest value on the highest
 * of a year before, and the other way round.
 */
function changePoint(point: Point, before: Point): ShownPoint[] {
  const value = percentChange(point.value, before.value);
  if (value === null) return [];
  const ranged = [point, before].some(({ low, high }) => low !== null || high !== null);
  const bound = (now: number | null, then: number | null) =>
    ranged ? percentChange(now ?? point.value, then ?? before.value) : null;
  return [
    {
      ...point,
      value,
      low: bound(point.low, before.high),
      high: bound(point.high, before.low),
      status: weaker('derived', weaker(point.status, before.status)),
      note: point.note,
    },
  ];
}

const strength = ['approximate', 'derived', 'published'] as const;

function weaker(a: Point['status'], b: Point['status']): Point['status'] {
  return strength[Math.min(strength.indexOf(a), strength.indexOf(b))]!;
}

/** A label that ends in the unit would say it twice. */
function withoutUnit(label: string, unit: string): string {
  return label.endsWith(`, ${unit}`) ? label.slice(0, -unit.length - 2) : label;
}

function highest(points: readonly Point[]): Period | null {
  return (
    points.reduce<Point | null>(
      (best, point) => (best && best.value >= point.value ? best : point),
      null,
    )?.period ?? null
  );
}
