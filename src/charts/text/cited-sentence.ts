import type { ChartData } from '../../schema/chart.ts';
import { changeBetween, rangeOf } from '../../domain/series/range.ts';
import { spanOf } from '../../domain/series/period.ts';
import type { View } from '../../domain/series/view.ts';
import { changeNoun } from './change.ts';
import { quotedFigure, shownCited } from '../data/cited.ts';
import type { ShownCited } from '../data/cited.ts';
import { numeral } from './numeral.ts';
import { shownPoints } from '../data/shown.ts';
import type { ShownSeries } from '../data/shown.ts';
import { capitalised, compilerName, inPeriod, lowered, rangedUnitText } from './values.ts';

/** What each cited cited shown says in full, by which article, and what the record gives. */
export function citedSentences(data: ChartData, view: View): string[] {
  const shown = shownPoints(data, view).filter(({ points }) => points.length > 0);
  return shownCited(data, view, shown).map((cited) => {
    const { mark } = cited;
    const text = /[.!?]$/.test(mark.text) ? mark.text : `${mark.text}.`;
    return `${mark.articleLabel} says: ${text} ${capitalised(recordSays(cited, shown))}.`;
  });
}

/** What the record gives for each cited figure of a chart, whatever a view shows, by its claim. */
export function recordFindings(data: ChartData): ReadonlyMap<string, string> {
  const shown = shownPoints(data, wholeView(data)).filter(({ points }) => points.length > 0);
  return new Map(
    shownCited(data, wholeView(data), shown).map((cited) => [
      cited.mark.claim,
      `${capitalised(recordSays(cited, shown))}.`,
    ]),
  );
}

/** All series in their own units, with every value known now. */
function wholeView({ chart }: ChartData): View {
  return {
    view: 'chart',
    s: chart.series.map(({ id }) => id),
    hl: [],
    t: { from: 'earliest', to: 'latest' },
    u: chart.units[0]!.id,
    y: 'lin',
    asof: null,
    at: null,
    c: null,
  };
}

/** The same in one or two short sentences: `Alliance in Flux says “over 9%”. China’s customs says 9.1%; …`. */
export function citedFinding(cited: ShownCited, shown: readonly ShownSeries[]): string {
  const { mark, official, at } = cited;
  const found = recordSays(cited, shown);
  const claim = `${mark.articleLabel} ${claimed(cited, shown)}`;
  if (official) return `${claim}. ${found}.`;
  const apart = cited.series.points.some(
    ({ period }) => period !== at.period && period !== cited.from?.period,
  );
  const when =
    mark.kind === 'level' || (mark.kind === 'change' && apart) ? ` ${inPeriod(at.period)}` : '';
  return `${claim}${when}; ${found}.`;
}

function claimed(cited: ShownCited, shown: readonly ShownSeries[]): string {
  const { mark, official, series } = cited;
  if (mark.kind === 'record') return `calls ${mark.period} a record`;
  const quoted = quotedFigure(mark, series);
  if (mark.kind === 'level' || (official && shown.length === 1)) return `says ${quoted}`;
  const what = shown.length === 1 ? '' : ` of ${lowered(series.label)}`;
  return `puts the ${mark.percent < 0 ? 'fall' : 'rise'}${what} at ${quoted}`;
}

function recordSays(cited: ShownCited, shown: readonly ShownSeries[]): string {
  const { mark, series, at, from, official } = cited;
  const point = series.points.find(({ period }) => period === at.period);
  if (mark.kind === 'record') return recordFinding(series, at.period);
  if (mark.kind === 'level') return levelFinding(at.period, series, shown);
  if (!point) return 'no value is shown for it';
  const before = from && series.points.find(({ period }) => period === from.period);
  const given = before ? (changeBetween(rangeOf(before), rangeOf(point)) ?? null) : null;
  const said = (percent: number) =>
    Math.sign(percent) === Math.sign(mark.percent)
      ? `${numeral(Math.abs(percent), 1)}%`
      : changeNoun({ value: percent, low: percent, high: percent });
  if (official) {
    const values = given === null ? '' : said(given.value);
    const differ = values !== '' && values !== said(official.percent);
    return `${official.by} says ${said(official.percent)}${differ ? `; the two values shown give ${values}` : ''}`;
  }
  return `the values shown give ${changeNoun(given ?? rangeOf(point))}`;
}

/** What each compiler has for the period, in the same unit: `Autostat gives 58.5%, CPCA 63%`. */
function levelFinding(period: string, cited: ShownSeries, shown: readonly ShownSeries[]): string {
  const others = shown.filter(
    ({ series, unit }) => unit === cited.unit && series.compiler !== cited.series.compiler,
  );
  const given = [cited, ...others].flatMap((series) => {
    const point = series.points.find((one) => one.period === period);
    return point ? [{ by: compilerName(series.series), text: rangedUnitText(series, point) }] : [];
  });
  if (given.length === 0) return 'no value is shown for it';
  return given
    .map(({ by, text }, i) => (i === 0 ? `${by} gives ${text}` : `${by} ${text}`))
    .join(', ');
}

function recordFinding({ series }: ShownSeries, period: string): string {
  const value = (at: string) => series.points.find((point) => point.period === at)!.value;
  const earlier = series.points.filter((point) => spanOf(point.period).end <= spanOf(period).start);
  const higher = earlier.find((point) => point.value >= value(period));
  return higher ? `the value ${inPeriod(higher.period)} was higher` : 'no earlier value is higher';
}
