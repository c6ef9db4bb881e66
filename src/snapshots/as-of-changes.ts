import { shownUnit, within } from '../charts/data/shown.ts';
import { amount, numeral } from '../charts/text/numeral.ts';
import type { ChartData } from '../schema/chart.ts';
import { edtfWords, periodName } from '../domain/text/edtf.ts';
import { yearBefore } from '../domain/series/period.ts';
import type { Point, Series } from '../schema/series.ts';
import type { View } from '../domain/series/view.ts';
import { isPublic, isUndated, pointsAsOf } from '../domain/series/vintage.ts';

/** A value that is another today than in a view held at a day. */
export type Replaced = Readonly<{ series: Series; label: string; now: Point }>;

/** What a view held at a day leaves out, and what it shows otherwise than today. */
export type Missing = Readonly<{
  /** How many values were first published later. */
  published: number;
  /** How many values may have been public on the day: their first day is not known. */
  undated: number;
  /** How many values were public on the day, and entered here later. */
  entered: number;
  /** Values that the compiler revised after the day. */
  revised: readonly Replaced[];
  /** Values that we corrected after the day. */
  corrected: readonly Replaced[];
}>;

/** Compares a view held at a day with the values of today; a yearly change needs two of them. */
export function missingIn(data: ChartData, view: View): Missing {
  const asof = view.asof;
  const none = { published: 0, undated: 0, entered: 0, revised: [], corrected: [] };
  if (asof === null) return none;
  const needed = neededIn(data, view);
  const found = data.chart.series.flatMap(({ id, label }) => {
    const series = data.series[id];
    if (!series || !view.s.includes(id)) return [];
    const then = new Map(pointsAsOf(series, asof).map((point) => [point.period, point]));
    return series.points
      .filter(({ period }) => needed(period))
      .map((now) => ({ series, label, now, then: then.get(now.period) ?? null }));
  });
  const absent = found.filter(({ then }) => then === null).map(({ now }) => now);
  const replaced = found.filter(({ now, then }) => then !== null && !same(now, then));
  return {
    published: absent.filter((now) => !isPublic(now, asof) && now.published !== null).length,
    undated: absent.filter((now) => isUndated(now, asof)).length,
    entered: absent.filter((now) => isPublic(now, asof)).length,
    revised: replaced.filter(({ now }) => !isPublic(now, asof)),
    corrected: replaced.filter(({ now }) => isPublic(now, asof)),
  };
}

/**
 * What a view that is held at a day leaves out or shows otherwise, in a few sentences; `null` where
 * it shows all of today's values.
 *
 * @param whole whether the link names every part of the view, as an exact link does: its day is
 *   then the day on which it was made
 */
export function asOfSentence(
  data: ChartData,
  view: View,
  { whole }: Readonly<{ whole: boolean }>,
): string | null {
  if (view.asof === null) return null;
  const { published, undated, entered, revised, corrected } = missingIn(data, view);
  const known = `${view.asof.length === 10 ? 'on' : 'in'} ${edtfWords(view.asof)}`;
  const since = whole ? 'Since this link was made' : `This is what was known ${known}. Since then`;
  const later = published + revised.length;
  const otherwise = [...correctedWords(corrected), ...enteredWords(entered)];
  const said = [
    ...(later === 0 ? [] : [`${since}, ${counted(later)} published or revised.`]),
    ...(otherwise.length === 0 ? [] : [`Shown as we had it ${known}; ${otherwise.join('; ')}.`]),
    ...(undated === 0
      ? []
      : [
          `For ${undated === 1 ? '1 value' : `${undated} values`} we do not know when ` +
            `${undated === 1 ? 'it was' : 'they were'} first published.`,
        ]),
  ];
  return said.length === 0 ? null : said.join(' ');
}

/** `2012 was corrected on 3 December 2026: US$ 88.6 bn`; more than three are only counted. */
function correctedWords(corrected: readonly Replaced[]): string[] {
  if (corrected.length > 3) return [`${corrected.length} values were corrected later`];
  const several = new Set(corrected.map(({ label }) => label)).size > 1;
  return corrected.map(({ series, label, now }) => {
    const name = several ? `${label}, ${periodName(now.period)}` : periodName(now.period);
    const value = amount(numeral(now.value, series.decimals), series.unit);
    const why = now.why && now.why !== 'Entered.' ? ` (“${now.why.replace(/\.$/, '')}”)` : '';
    return `${name} was corrected on ${edtfWords(now.read)}: ${value}${why}`;
  });
}

function enteredWords(entered: number): string[] {
  if (entered === 0) return [];
  return [`${counted(entered)} public then and entered later`];
}

function counted(count: number): string {
  return count === 1 ? '1 value was' : `${count} values were`;
}

function neededIn(data: ChartData, view: View): (period: string) => boolean {
  const shown = (period: string) => within(view.t, period);
  if (shownUnit(data, view).transform !== 'change') return shown;
  const periods = Object.values(data.series).flatMap(({ points }) =>
    points.map(({ period }) => period),
  );
  const before = new Set(periods.filter(shown).map(yearBefore));
  return (period) => shown(period) || before.has(period);
}

function same(a: Point, b: Point): boolean {
  return a.value === b.value && a.low === b.low && a.high === b.high;
}
