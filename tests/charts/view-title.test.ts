import { expect, test } from 'vitest';
import { viewIntro, viewTitle } from '../../src/charts/text/view-title.ts';
import type { ChartData } from '../../src/schema/chart.ts';
import type { View } from '../../src/domain/series/view.ts';
import { charts, viewOf } from './fixture.ts';

const views: [data: ChartData, changes: Partial<View>, title: string, intro: string][] = [
  [
    charts.trade,
    { asof: '2025-08' },
    'Trade, 2013–2024, as known in August 2025',
    'Total trade and China’s exports to Russia: US$ bn. Compiled by Customs. As known in August 2025.',
  ],
  [
    charts.halves,
    { u: 'yoy', t: { from: '2023-H1', to: 'latest' } },
    'First halves, H1 2023 to H1 2025',
    'Total trade: change on the year before, %. Rates as Customs printed them. Compiled by Customs.',
  ],
  [
    charts.energy,
    { u: 'index', t: { from: '2023', to: '2023' } },
    'Energy, 2023',
    'Crude oil, million tonnes and pipeline gas, bn m³: index, 2023 = 100. Compiled by Customs.',
  ],
  [charts.trade, { t: { from: '1990', to: '1991' } }, 'Trade', ''],
];

test.each(views)('the words over a view speak of it: %#', (data, changes, title, intro) => {
  const view = viewOf(data, changes);
  expect([viewTitle(data, view), viewIntro(data, view)]).toEqual([title, intro]);
});

test('nothing over a view held at a day speaks of a later period', () => {
  for (const asof of ['2024-06', '2025-08', '2025-12']) {
    const view = viewOf(charts.trade, { asof });
    const words = `${viewTitle(charts.trade, view)} ${viewIntro(charts.trade, view)}`;
    expect(words.replace(/as known.*|As known.*/g, '')).not.toMatch(new RegExp(asof.slice(0, 4)));
  }
});
