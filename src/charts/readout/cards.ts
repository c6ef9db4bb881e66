import { greatest } from 'd3';
import type { ChartData } from '../../schema/chart.ts';
import { byPeriod, spanOf } from '../../domain/series/period.ts';
import { periodName } from '../../domain/text/edtf.ts';
import type { Period } from '../../domain/series/period.ts';
import type { View } from '../../domain/series/view.ts';
import type { ShownPoint, ShownSeries } from '../data/shown.ts';
import { chartForms } from '../forms/forms.ts';
import { drawingOf } from '../layout/panels.ts';
import type { Drawing, Panel } from '../layout/panels.ts';
import { placesOf } from '../layout/scales.ts';
import { citedFinding } from '../text/cited-sentence.ts';
import {
  capitalised,
  compilerName,
  originWords,
  pointText,
  rangedText,
  unitText,
} from '../text/values.ts';

/** What a card says of one series. */
export type ReadoutRow = Readonly<{
  /** `<series>.<period>`; `null` where the series has no value to show. */
  point: string | null;
  label: string;
  /** The place of the series in its chart: `s1`…`s6`. */
  color: string;
  /** The value with its unit, or why there is none. */
  value: string;
  /** Its range and how it came to be: `range 79.2–79.4, derived`; empty where it is as published. */
  status: string;
  /** Its source where that is not the usual one of the card. */
  source: string;
}>;

/** All that a chart shows of one period: its values by size, their sources, what articles say. */
export type ReadoutCard = Readonly<{
  period: Period;
  /** `2024`, `Second quarter of 2024` */
  heading: string;
  rows: readonly ReadoutRow[];
  /** Who compiled the values and where they were read; empty where each row says its own. */
  source: string;
  says: readonly Readonly<{ theme: string; text: string }>[];
}>;

/** Names of publishers by id of source. */
export type Publishers = Readonly<Record<string, string>>;

/** The cards of a view, one for each period from the first to the last, gaps included. */
export function readoutCards(
  data: ChartData,
  view: View,
  publishers: Publishers,
): readonly ReadoutCard[] {
  const drawing = drawingOf(data, view, chartForms[data.chart.geometry]);
  return placesOf(drawing.shown).map((period) => {
    const sources = sourcesIn(drawing.shown, period, publishers);
    const usual = usualSource([...sources.values()]);
    const sourceOf = (point: string) =>
      sources.get(point) === usual ? '' : (sources.get(point) ?? '');
    return {
      period,
      heading: capitalised(periodName(period)),
      rows: drawing.panels
        .flatMap(({ series }) => panelRows(series, period, view))
        .map((row) => ({ ...row, source: row.point === null ? '' : sourceOf(row.point) })),
      source: usual,
      says: drawing.panels.flatMap((panel) => sayings(panel, drawing, period)),
    };
  });
}

type BareRow = Omit<ReadoutRow, 'source'>;

/** The series of one unit, the highest value first; then those that the period interrupts. */
function panelRows(all: readonly ShownSeries[], period: Period, view: View): BareRow[] {
  const valued = all.flatMap((series) => {
    const point = pointAt(series, period);
    return point ? [{ series, point }] : [];
  });
  const missing = all.filter((one) => !pointAt(one, period) && interrupts(period, one));
  return [
    ...valued.sort((a, b) => b.point.value - a.point.value).map(valueRow),
    ...missing.map((series) => missingRow(series, period, view)),
  ];
}

type Valued = Readonly<{ series: ShownSeries; point: ShownPoint }>;

function valueRow({ series, point }: Valued): BareRow {
  const { id, label, color } = series;
  return {
    point: `${id}.${point.period}`,
    label,
    color,
    value: unitText(series, pointText(series, point)),
    status: [
      rangeWords(series, point),
      originWords(series, point),
      point.later ? 'published later' : '',
    ]
      .filter(Boolean)
      .join(', '),
  };
}

function rangeWords(series: ShownSeries, point: ShownPoint): string {
  const bounds = /\((.*)\)$/.exec(rangedText(series, point))?.[1];
  return bounds === undefined ? '' : `range ${bounds}`;
}

function missingRow(shown: ShownSeries, period: Period, view: View): BareRow {
  const { label, color } = shown;
  return { point: null, label, color, value: missingWords(shown, period, view), status: '' };
}

function missingWords({ series, transform }: ShownSeries, period: Period, { asof }: View): string {
  if (!series.points.some((point) => point.period === period)) return 'no figure';
  if (asof !== null) return 'not known then';
  return transform === 'change' ? 'no rate' : 'not on this axis';
}

/** Whether a period without a value interrupts a series: one as long, with values on both sides. */
function interrupts(period: Period, { points }: ShownSeries): boolean {
  const like = points.filter((point) => length(point.period) === length(period));
  const sides = like.map((point) => Math.sign(byPeriod(point.period, period)));
  return sides.includes(-1) && sides.includes(1);
}

function length(period: Period): number {
  const { start, end } = spanOf(period);
  return end - start;
}

function sayings({ cited }: Panel, { shown }: Drawing, period: Period): ReadoutCard['says'] {
  return cited
    .filter(({ at }) => at.period === period)
    .map((one) => ({ theme: one.mark.theme, text: citedFinding(one, shown) }));
}

/** The source of each value of a period: `China’s customs, via TASS`. */
function sourcesIn(
  shown: readonly ShownSeries[],
  period: Period,
  publishers: Publishers,
): ReadonlyMap<string, string> {
  return new Map(
    shown.flatMap((one) => {
      const point = pointAt(one, period);
      if (!point) return [];
      const [compiler, publisher] = [compilerName(one.series), publishers[point.source]];
      const relayed = publisher !== undefined && publisher !== compiler;
      const words = relayed ? `${compiler}, via ${publisher}` : compiler;
      return [[`${one.id}.${period}`, words] as const];
    }),
  );
}

/** The source of all, or of most where at least two share it; empty where each has its own. */
function usualSource(sources: readonly string[]): string {
  const groups = [...Map.groupBy(sources, (source) => source).values()];
  const largest = greatest(groups, ({ length }) => length) ?? [];
  return largest.length > 1 || groups.length === 1 ? largest[0]! : '';
}

function pointAt({ points }: ShownSeries, period: Period): ShownPoint | undefined {
  return points.find((point) => point.period === period);
}
