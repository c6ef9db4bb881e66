import { shownPoints } from '../charts/shown.ts';
import type { ShownSeries } from '../charts/shown.ts';
import type { ChartData } from '../model/chart.ts';
import { edtfWords } from '../model/edtf.ts';
import { byPeriod, periodLabel } from '../model/period.ts';
import type { View } from '../model/view.ts';

/**
 * A view in a few words: `Total trade, 2013–2025`, `Crude oil and Pipeline gas, 2017–2025,
 * first year as 100`. Says what is shown, so its period is that of the values in view.
 */
export function viewName(data: ChartData, view: View): string {
  const shown = shownPoints(data, view).filter(({ points }) => points.length > 0);
  return [
    listed(shown.map(({ label, series }) => (shown.length === 1 ? series.title : label))),
    periodWords(shown),
    manner(shown),
    view.y === 'log' ? 'logarithmic axis' : '',
    view.view === 'table' ? 'as a table' : '',
    known(view),
    beside(data, view),
    forward(data, view),
    pinned(data, view),
  ]
    .filter((part) => part !== '')
    .join(', ');
}

/** Words as a sentence lists them: `a, b and c`. */
function listed(words: readonly string[]): string {
  if (words.length < 2) return words.join('') || 'No value';
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

function periodWords(shown: readonly ShownSeries[]): string {
  const periods = shown.flatMap(({ points }) => points.map(({ period }) => period)).sort(byPeriod);
  const [first, last] = [periods[0], periods.at(-1)];
  if (first === undefined || last === undefined) return '';
  if (first === last) return periodLabel(first);
  const years = first.length === 4 && last.length === 4;
  return `${periodLabel(first)}${years ? '–' : ' to '}${periodLabel(last)}`;
}

function manner(shown: readonly ShownSeries[]): string {
  const transform = shown[0]?.transform ?? 'none';
  return { none: '', index: 'first value as 100', change: 'change on the year before' }[transform];
}

function known({ asof }: View): string {
  if (asof === null) return '';
  return `as known ${asof.length === 10 ? 'on' : 'in'} ${edtfWords(asof)}`;
}

function beside({ cited }: ChartData, { c }: View): string {
  const mark = cited.find(({ claim }) => claim === c);
  return mark ? `beside what “${mark.articleLabel}” says` : '';
}

function forward({ chart, cited }: ChartData, { hl }: View): string {
  const names = hl.map((id) => {
    const series = chart.series.find((one) => one.id === id)?.label;
    return series ?? cited.find(({ article }) => article === id)?.articleLabel ?? id;
  });
  return names.length === 0 ? '' : `${listed(names)} brought forward`;
}

function pinned({ chart }: ChartData, { at }: View): string {
  if (at === null) return '';
  const [id, period] = at.split('.') as [string, string];
  const label = chart.series.find((one) => one.id === id)?.label ?? id;
  return chart.series.length > 1
    ? `${label} in ${periodLabel(period)} pinned`
    : `${periodLabel(period)} pinned`;
}
