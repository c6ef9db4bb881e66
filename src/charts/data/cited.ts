import type { ChartData, CitedMark } from '../../schema/chart.ts';
import { periodLabel } from '../../domain/text/edtf.ts';
import { yearBefore } from '../../domain/series/period.ts';
import type { Period } from '../../domain/series/period.ts';
import { changedBy, indexed } from '../../domain/series/transform.ts';
import type { View } from '../../domain/series/view.ts';
import { amount, numeral } from '../text/numeral.ts';
import { within } from '../../domain/series/extent.ts';
import type { ShownSeries } from './shown.ts';
import { compilerName, valueText } from '../text/values.ts';

/** A value that an article cites, where the view has a place for it; values are in the unit shown. */
export type ShownCited = Readonly<{
  mark: CitedMark;
  series: ShownSeries;
  /** What the article says, in a few words: `“almost 60%”`, `record in 2024`. */
  words: string;
  /** Where it stands. */
  at: Readonly<{ period: Period; value: number }>;
  /** What a change starts from; `null` where the mark is a single place. */
  from: Readonly<{ period: Period; value: number }> | null;
  /** For a change on the year before: the rate the compiler of the series printed; else `null`. */
  official: Readonly<{ percent: number; by: string }> | null;
  /** Whether it stands back behind what the view brings forward. */
  faded: boolean;
}>;

/**
 * The cited values a view shows: those of the claim it names, or all, whose series and periods
 * are in view. As a yearly change, only changes on the same period a year before have a place.
 */
export function shownCited(
  data: ChartData,
  view: View,
  shown: readonly ShownSeries[],
): readonly ShownCited[] {
  return data.cited
    .filter(({ claim }) => view.c === null || view.c === claim)
    .flatMap((mark) => {
      const series = shown.find(
        ({ id, series }) => mark.series === id || mark.series === series.id,
      );
      const place = series && series.points.length > 0 ? placed(mark, series, view) : null;
      if (!series || !place) return [];
      const official = officialRate(mark, series);
      const words = citedWords(mark, series, place, official);
      return [{ mark, series, words, official, faded: standsBack(mark, series, view), ...place }];
    });
}

/** Whether a series belongs to what a view brings forward, itself or by an article that cites it. */
export function seriesHighlighted(
  { id }: ShownSeries,
  view: View,
  cited: readonly ShownCited[],
): boolean {
  const byArticle = cited.some(
    ({ mark, series }) => series.id === id && view.hl.includes(mark.article),
  );
  return view.hl.length === 0 || view.hl.includes(id) || byArticle;
}

function standsBack({ article }: CitedMark, { id }: ShownSeries, { hl }: View): boolean {
  return hl.length > 0 && !hl.includes(article) && !hl.includes(id);
}

function placed(
  mark: CitedMark,
  shown: ShownSeries,
  view: View,
): Pick<ShownCited, 'at' | 'from'> | null {
  const pointAt = (period: Period) => shown.points.find((point) => point.period === period) ?? null;
  if (mark.kind === 'change') return placedChange(mark, shown, view, pointAt(mark.from));
  if (shown.transform === 'change') return null;
  if (mark.kind === 'record') {
    const point = pointAt(mark.period);
    return point && { at: point, from: null };
  }
  const value = inUnit(mark.value, shown);
  if (value === null || !within(view.t, mark.period)) return null;
  return { at: { period: mark.period, value }, from: null };
}

function placedChange(
  { from, to, percent }: CitedMark & { kind: 'change' },
  { transform }: ShownSeries,
  view: View,
  before: ShownCited['from'],
): Pick<ShownCited, 'at' | 'from'> | null {
  if (!within(view.t, to)) return null;
  if (transform === 'change')
    return from === yearBefore(to) ? { at: { period: to, value: percent }, from: null } : null;
  return before && { at: { period: to, value: changedBy(before.value, percent) }, from: before };
}

function inUnit(value: number, { transform, base, series }: ShownSeries): number | null {
  if (transform === 'none') return value;
  const first = series.points.find(({ period }) => period === base);
  return first ? indexed(value, first.value) : null;
}

/** The rate that the compiler printed for just the change that an article speaks of. */
function officialRate(mark: CitedMark, { series, points }: ShownSeries): ShownCited['official'] {
  if (mark.kind !== 'change' || mark.from !== yearBefore(mark.to)) return null;
  const percent = points.find(({ period }) => period === mark.to)?.change ?? null;
  return percent === null ? null : { percent, by: compilerName(series) };
}

/** What the mark in a drawing stands for, in a few words. */
function citedWords(
  mark: CitedMark,
  shown: ShownSeries,
  { at, from }: Pick<ShownCited, 'at' | 'from'>,
  official: ShownCited['official'],
): string {
  if (mark.kind === 'record') return `record in ${periodLabel(mark.period)}`;
  const quoted = quotedFigure(mark, shown);
  if (mark.kind === 'level') return quoted;
  if (!from || official) return `${mark.percent < 0 ? 'fell' : 'rose'} by ${quoted}`;
  const size = `${plain(Math.abs(mark.percent))}% ${mark.percent < 0 ? 'less' : 'more'}`;
  return `${size} would be ${valueText(shown, at.value)}`;
}

/** The number an article names, in its own words: `“over 9%”`, `“almost 60%”`. */
export function quotedFigure(
  mark: Exclude<CitedMark, { kind: 'record' }>,
  { series }: ShownSeries,
): string {
  const text =
    mark.kind === 'level'
      ? amount(plain(mark.value), series.unit)
      : `${plain(Math.abs(mark.percent))}%`;
  return `“${mark.qualifier ? `${mark.qualifier} ` : ''}${text}”`;
}

function plain(value: number): string {
  return numeral(value, Number.isInteger(value) ? 0 : 1);
}
