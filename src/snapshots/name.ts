import { shownPoints } from '../charts/data/shown.ts';
import type { ShownSeries } from '../charts/data/shown.ts';
import { periodSpan } from '../charts/text/view-title.ts';
import { knownWords, listed } from '../charts/text/values.ts';
import type { ChartData } from '../schema/chart.ts';
import { periodLabel } from '../domain/text/edtf.ts';
import type { View } from '../domain/series/view.ts';

/**
 * A view in a few words: `Total trade, 2013–2025`, `Crude oil and Pipeline gas, 2017–2025,
 * index, 2020 = 100`. Says what is shown, so its period is that of the values in view.
 */
export function viewName(data: ChartData, view: View): string {
  const shown = shownPoints(data, view).filter(({ points }) => points.length > 0);
  const names = shown.map(({ label, series }) => (shown.length === 1 ? series.title : label));
  return [
    listed(names.length > 0 ? names : ['No value']),
    periodSpan(shown),
    manner(shown),
    view.y === 'log' ? 'logarithmic axis' : '',
    view.view === 'table' ? 'as a table' : '',
    knownWords(view),
    beside(data, view),
    forward(data, view),
    pinned(data, view),
  ]
    .filter((part) => part !== '')
    .join(', ');
}

function manner([first]: readonly ShownSeries[]): string {
  if (first?.transform === 'index') return first.unit;
  return first?.transform === 'change' ? 'change on the year before' : '';
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
