import type { ChartData } from '../../schema/chart.ts';
import { periodLabel } from '../../domain/text/edtf.ts';
import { byPeriod } from '../../domain/series/period.ts';
import type { View } from '../../domain/series/view.ts';
import { ratesWords } from './printed-rates.ts';
import { shownPoints, shownUnit } from '../data/shown.ts';
import type { ShownSeries } from '../data/shown.ts';
import { capitalised, compilerName, knownWords, listed, lowered } from './values.ts';

/** What a view is of, and when: `Trade between China and Russia, 2013–2024, as known in August 2025`. */
export function viewTitle(data: ChartData, view: View): string {
  const shown = shownPoints(data, view);
  return [data.chart.title, periodSpan(shown), knownWords(view)].filter(Boolean).join(', ');
}

/**
 * What a view counts, in what unit and by whom: `Total trade and China’s exports to Russia: goods
 * trade, US$ bn a year. Compiled by China’s customs.`
 */
export function viewIntro(data: ChartData, view: View): string {
  const shown = shownPoints(data, view).filter(({ points }) => points.length > 0);
  const compilers = [...new Set(shown.map(({ series }) => compilerName(series)))];
  const sentences = [
    `${listed(shown.map(({ label }, i) => (i === 0 ? label : lowered(label))))}: ${unitWords(data, view, shown)}`,
    ratesWords(shown),
    `Compiled by ${listed(compilers)}`,
    capitalised(knownWords(view)),
  ];
  if (shown.length === 0) return '';
  return sentences.flatMap((text) => (text === '' ? [] : [`${text}.`])).join(' ');
}

function unitWords(data: ChartData, view: View, shown: readonly ShownSeries[]): string {
  const { transform } = shownUnit(data, view);
  if (transform === 'change') return 'change on the year before, %';
  if (transform === 'index') return shown[0]?.unit ?? '';
  return listed([
    ...new Set(shown.map(({ series, unit }) => (shown.length === 1 ? series.measure : unit))),
  ]);
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
