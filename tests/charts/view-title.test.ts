import { expect, test } from 'vitest';
import { viewHeading, viewSubtitle, viewTitle } from '../../src/charts/text/view-title.ts';
import type { ChartData } from '../../src/schema/chart.ts';
import type { View } from '../../src/domain/series/view.ts';
import { charts, viewOf } from './fixture.ts';

const views: [data: ChartData, changes: Partial<View>, heading: string, subtitle: string][] = [
  [
    charts.trade,
    { asof: '2025-08' },
    'Trade',
    'Total trade and China’s exports to Russia, US$ bn, 2013–2024 · Customs · as known in August 2025',
  ],
  [
    charts.halves,
    { u: 'yoy', t: { from: '2023-H1', to: 'latest' } },
    'First halves, change on the year before',
    'In %, H1 2023 to H1 2025 · Customs',
  ],
  [
    charts.energy,
    { u: 'index', t: { from: '2023', to: '2023' } },
    'Energy, as an index',
    'Crude oil, million tonnes and pipeline gas, bn m³, 2023 = 100, 2023 · Customs',
  ],
  [charts.trade, { t: { from: '1990', to: '1991' } }, 'Trade', ''],
];

test.each(views)('the words over a view speak of it: %#', (data, changes, heading, subtitle) => {
  const view = viewOf(data, changes);
  expect([viewHeading(data, view), viewSubtitle(data, view)]).toEqual([heading, subtitle]);
});

test('a title has the heading, the period and the day of knowledge', () => {
  expect(viewTitle(charts.trade, viewOf(charts.trade, { asof: '2025-08' }))).toBe(
    'Trade, 2013–2024, as known in August 2025',
  );
  expect(viewTitle(charts.trade, viewOf(charts.trade, { s: ['total'] }))).toMatch(
    /^Trade: total trade, 2013–/,
  );
});

test('nothing over a view held at a day speaks of a later period', () => {
  for (const asof of ['2024-06', '2025-08', '2025-12']) {
    const view = viewOf(charts.trade, { asof });
    const words = `${viewTitle(charts.trade, view)} ${viewSubtitle(charts.trade, view)}`;
    expect(words.replace(/as known.*?(?= Total|$)/g, '')).not.toMatch(new RegExp(asof.slice(0, 4)));
  }
});
