import type { ChartData, CitedMark } from '../model/chart.ts';
import { periodLabel, spanOf } from '../model/period.ts';
import { percentChange } from '../model/transform.ts';
import type { View } from '../model/view.ts';
import { shownCited } from './cited.ts';
import type { ShownCited } from './cited.ts';
import { signed } from './numeral.ts';
import { shownPoints } from './shown.ts';
import type { ShownPoint, ShownSeries } from './shown.ts';
import { inPeriod, rangedUnitText } from './words.ts';

/** What each cited figure shown says in full, by which article, and what the values shown give. */
export function citedSentences(data: ChartData, view: View): string[] {
  const shown = shownPoints(data, view).filter(({ points }) => points.length > 0);
  return shownCited(data, view, shown).map(({ mark, ...figure }) => {
    const text = /[.!?]$/.test(mark.text) ? mark.text : `${mark.text}.`;
    return `${mark.articleLabel} says: ${text} ${sentence(recordSays({ mark, ...figure }))}`;
  });
}

/** The same in one short sentence: `Alliance in Flux says “over 9 %” fall in H1 2025; …`. */
export function citedFinding(figure: ShownCited): string {
  const { mark, words, at } = figure;
  const when = mark.kind === 'record' ? '' : ` in ${periodLabel(at.period)}`;
  const claim =
    mark.kind === 'record'
      ? `calls ${periodLabel(at.period)} a record`
      : `says ${said(mark, words)}${when}`;
  return `${mark.articleLabel} ${claim}; ${recordSays(figure)}.`;
}

function said({ kind }: CitedMark, words: string): string {
  const [quoted = words] = /“.*”/.exec(words) ?? [];
  return kind === 'change' ? `a ${words.slice(quoted.length + 1)} of ${quoted}` : words;
}

function recordSays({ mark, series, at, from }: ShownCited): string {
  const point = series.points.find(({ period }) => period === at.period);
  if (mark.kind === 'record') return recordFinding(series, at.period);
  if (!point) return 'no value is shown for it';
  if (mark.kind === 'level' || !from) return `the values give ${rangedUnitText(series, point)}`;
  const before = series.points.find(({ period }) => period === from.period)!;
  return `the values give ${changeText(point, before)}`;
}

function recordFinding({ points, series }: ShownSeries, period: string): string {
  const value = (at: string) => series.points.find((point) => point.period === at)!.value;
  const earlier = series.points.filter((point) => spanOf(point.period).end <= spanOf(period).start);
  const higher = earlier.find((point) => point.value >= value(period));
  if (higher) return `the values were higher ${inPeriod(higher.period)}`;
  return points.length > 1 ? 'the values agree' : 'the earlier values agree';
}

function changeText(now: ShownPoint, before: ShownPoint): string {
  const text = (value: number | null) => `${signed(value ?? 0, 1)} %`;
  const middle = text(percentChange(now.value, before.value));
  const ranged = [now.low, now.high, before.low, before.high].some((bound) => bound !== null);
  if (!ranged) return middle;
  const low = percentChange(now.low ?? now.value, before.high ?? before.value);
  const high = percentChange(now.high ?? now.value, before.low ?? before.value);
  return `${middle} (${text(low)} to ${text(high)})`;
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
