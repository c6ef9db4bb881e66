import type { ChartData } from '../../schema/chart.ts';
import { periodLabel } from '../../domain/text/edtf.ts';
import { byPeriod } from '../../domain/series/period.ts';
import type { View } from '../../domain/series/view.ts';
import { shownPoints, shownUnit } from '../data/shown.ts';
import type { ShownSeries } from '../data/shown.ts';
import { capitalised, compilerName, knownWords, listed, lowered } from './values.ts';

/** How long the names of the series may be together before a subtitle only counts them. */
const roomForNames = 60;

/**
 * What a view shows, for the head of a page: `Trade between China and Russia`, with the one series
 * that is shown of several, and how its values are changed: `…: total trade, change on the year before`.
 */
export function viewHeading(data: ChartData, view: View): string {
  const [only, ...others] = shownPoints(data, view);
  const one = only && others.length === 0 && data.chart.series.length > 1;
  const subject = one ? `${data.chart.title}: ${lowered(only.label)}` : data.chart.title;
  return [subject, transformWords(data, view)].filter(Boolean).join(', ');
}

/** The heading with its period and day of knowledge, where no subtitle follows: in lists and windows. */
export function viewTitle(data: ChartData, view: View): string {
  const span = periodSpan(shownPoints(data, view));
  return [viewHeading(data, view), span, knownWords(view)].filter(Boolean).join(', ');
}

/**
 * Series, unit, period, compilers and day of knowledge of a view, in one line: `Total trade and
 * China’s exports to Russia, US$ bn, 2013–2024 · China’s customs · as known in August 2025`.
 */
export function viewSubtitle(data: ChartData, view: View): string {
  const shown = shownPoints(data, view).filter(({ points }) => points.length > 0);
  const compilers = [...new Set(shown.map(({ series }) => compilerName(series)))];
  const counted = [seriesWords(shown), unitWords(data, view, shown), periodSpan(shown)];
  const said = capitalised(counted.filter(Boolean).join(', '));
  return [said, listed(compilers), knownWords(view)].filter(Boolean).join(' · ');
}

/** The series by name; by number where the names would fill the line; one alone is in the heading. */
function seriesWords(shown: readonly ShownSeries[]): string {
  if (shown.length < 2) return '';
  const names = listed(shown.map(({ label }, i) => (i === 0 ? label : lowered(label))));
  return names.length <= roomForNames ? names : `${shown.length} series`;
}

function transformWords(data: ChartData, view: View): string {
  const { transform } = shownUnit(data, view);
  return { none: '', index: 'as an index', change: 'change on the year before' }[transform];
}

function unitWords(data: ChartData, view: View, shown: readonly ShownSeries[]): string {
  const { transform, label } = shownUnit(data, view);
  if (transform === 'change') return 'in %';
  if (transform === 'index') return (shown[0]?.unit ?? '').replace(/^index, /, '');
  const named = (unit: string) => (label.startsWith(unit) ? label : unit);
  const words = shown.map(({ series, unit }) =>
    shown.length === 1 ? series.measure : named(unit),
  );
  return listed([...new Set(words)]);
}

/** The periods of the values in view: `2013–2025`, `H1 2021 to H1 2025`. */
export function periodSpan(shown: readonly ShownSeries[]): string {
  const periods = shown.flatMap(({ points }) => points.map(({ period }) => period)).sort(byPeriod);
  const [first, last] = [periods[0], periods.at(-1)];
  if (first === undefined || last === undefined) return '';
  if (first === last) return periodLabel(first);
  const years = first.length === 4 && last.length === 4;
  return `${periodLabel(first)}${years ? '–' : ' to '}${periodLabel(last)}`;
}
