import { expect, test } from 'vitest';
import { amount, numeral, signed } from '../../src/charts/text/numeral.ts';
import { citedSentences } from '../../src/charts/text/cited-sentence.ts';
import { viewSentence } from '../../src/charts/text/sentence.ts';
import { viewTable } from '../../src/charts/scene/table.ts';
import type { ChartData } from '../../src/schema/chart.ts';
import type { View } from '../../src/domain/series/view.ts';
import { charts, viewOf } from './fixture.ts';

test.each([
  [1.355, 2, '1.36'],
  [-6.94, 1, '−6.9'],
  [-0.04, 1, '0.0'],
  [1160, 0, '1,160'],
  [632341.5, 1, '632,341.5'],
])('%d with %d digits is written %s', (value, decimals, text) => {
  expect(numeral(value, decimals)).toBe(text);
});

test('a change says its sign, and none says none', () => {
  expect([signed(1.9, 1), signed(-6.9, 1), signed(0.01, 1)]).toEqual(['+1.9', '−6.9', '0.0']);
});

test.each([
  ['89.2', 'US$ bn', 'US$ 89.2 bn'],
  ['58.5', '%', '58.5%'],
  ['86.2', 'million tonnes', '86.2 million tonnes'],
])('%s in %s reads %s', (text, unit, read) => {
  expect(amount(text, unit)).toBe(read);
});

const sentences: [string, ChartData, Partial<View>, string][] = [
  [
    'a rise to a record and a fall',
    charts.trade,
    { s: ['total'] },
    'China–Russia goods trade rose from US$ 89.2 bn in 2013 to a record US$ 244.8 bn in 2024, then fell by 7% to US$ 228.1 bn in 2025. Alliance in Flux calls 2024 a record; no earlier value is higher.',
  ],
  [
    'a peak that is not the record',
    charts.trade,
    { s: ['total'], t: { from: '2018', to: '2020' } },
    'China–Russia goods trade rose by 3% from US$ 107.1 bn in 2018 to a peak of US$ 110.8 bn in 2019, then fell by 3% to US$ 107.8 bn in 2020.',
  ],
  [
    'a peak that is no record, since the series has gaps',
    charts.trade,
    { s: ['exports'], t: { from: '2016', to: 'latest' } },
    'China’s goods exports to Russia rose from US$ 37.3 bn in 2016 to a peak of US$ 115.5 bn in 2024, then fell by about 10% to US$ 103.6 bn (derived, 103.3 to 103.9) in 2025.',
  ],
  [
    'one value',
    charts.trade,
    { s: ['total'], t: { from: '2022', to: '2022' } },
    'China–Russia goods trade was US$ 190.3 bn in 2022.',
  ],
  [
    'no value',
    charts.trade,
    { t: { from: '1990', to: '1991' } },
    'Trade: no value falls in this view.',
  ],
  [
    'no value known on a day',
    charts.halves,
    { asof: '2020-01' },
    'First halves: no value falls in this view, as known in January 2020.',
  ],
  [
    'halves, a printed rate and a cited fall',
    charts.halves,
    {},
    'China–Russia goods trade, first halves rose from US$ 63.1 bn (derived) in the first half of 2021 to a peak of US$ 116.9 bn in the first half of 2024, then fell by 9.1%, by Customs’ own rate, to US$ 106.5 bn in the first half of 2025. Alliance in Flux says “over 9%”. Customs says 9.1%; the two values shown give 8.9%.',
  ],
  [
    'derived quarters with ranges',
    charts.cars,
    {},
    'Car exports to Russia fell by about 66% from US$ 3.89 bn (derived, 3.82 to 3.90) in the second quarter of 2024 to US$ 1.32 bn (derived, 1.28 to 1.37) in the second quarter of 2025. Alliance in Flux puts the fall at “70%” in the second quarter of 2025; the values shown give a fall of 66% (64 to 67%).',
  ],
  [
    'a share, whose fall is not a percentage of it',
    charts.share,
    {},
    'Share of Chinese makes rose from 3.8% in 2020 to a peak of 58.5% in 2024, then fell to 51.7% in 2025. Alliance in Flux says “almost 60%” in 2024; Agency gives 58.5%.',
  ],
  [
    'round words as round words',
    charts.share,
    { t: { from: '2022', to: '2023' } },
    'Share of Chinese makes rose from 19.2% in 2022 to about half in 2023.',
  ],
  [
    'two units',
    charts.energy,
    {},
    'Energy: crude oil rose from 86.2 million tonnes in 2022 to a peak of 108.5 in 2024, then fell by 7% to 100.8 (derived) in 2025; pipeline gas rose from 15.5 bn m³ in 2022 to 38.8 in 2025.',
  ],
  [
    'an index, which says what counts as 100',
    charts.energy,
    { u: 'index', s: ['gas'] },
    'Index, 2022 = 100: Pipeline gas from Russia rose from 100 in 2022 to 250.3 in 2025.',
  ],
  [
    'a series that an index leaves out',
    charts.mixed,
    { u: 'index' },
    'Index, 2020 = 100: Share of Chinese makes rose from 100 in 2020 to a peak of 1,539.5 in 2024, then fell to 1,360.5 in 2025. Halves is left out, since it has no value in 2020.',
  ],
  [
    'yearly changes, computed',
    charts.energy,
    { u: 'yoy', s: ['oil'] },
    'Crude oil from Russia rose most in 2023, by 24.1%, and fell by 7.1% in 2025. Rates computed by us from the values.',
  ],
  [
    'yearly changes, printed and computed',
    charts.halves,
    { u: 'yoy' },
    'China–Russia goods trade, first halves rose most in the first half of 2023, by 40.6%, and fell by 9.1% in the first half of 2025. Alliance in Flux says “over 9%”. Customs says 9.1%. Rates as Customs printed them; for the first half of 2022 computed by us.',
  ],
  [
    'the last movement alone of further series where the whole would be long',
    charts.long,
    {},
    'Trade in the first half: total trade peaked at US$ 116.9 bn in 2024 and fell by 9.1%, by Customs’ own rate, to US$ 106.5 bn in 2025; trade by land fell by 9.1% to US$ 106.5 bn in 2025; trade by sea fell by 9.1% to US$ 106.5 bn in 2025; trade by air fell by 9.1% to US$ 106.5 bn in 2025.',
  ],
  [
    'the last fall of each of several series',
    charts.trade,
    { asof: '2026-02' },
    'Trade: total trade rose from US$ 89.2 bn in 2013 to a record US$ 244.8 bn in 2024, then fell by 7% to US$ 228.1 bn in 2025; China’s exports to Russia rose from US$ 37.3 bn in 2016 to a peak of US$ 115.5 bn in 2024, then fell by about 10% to US$ 103.6 bn in 2025. Alliance in Flux calls 2024 a record; no earlier value is higher. As known in February 2026.',
  ],
];

test.each(sentences)('the sentence says %s', (_, data, changes, text) => {
  expect(viewSentence(data, viewOf(data, changes))).toBe(text);
});

test.each(Object.entries(charts))('the sentence of the whole of %s is short', (_, data) => {
  expect(viewSentence(data, viewOf(data)).length).toBeLessThanOrEqual(360);
});

test('a cited figure is told in full beside what the values give', () => {
  expect(citedSentences(charts.cars, viewOf(charts.cars))).toEqual([
    'Alliance in Flux says: Car exports fell by seventy percent. The values shown give a fall of 66% (64 to 67%).',
  ]);
});

test('a view of one claim tells of no other', () => {
  expect(citedSentences(charts.cars, viewOf(charts.cars, { c: 'flux-sixty' }))).toEqual([]);
});

test('a table has a row for each period, and says what is missing, derived and ranged', () => {
  const table = viewTable(charts.trade, viewOf(charts.trade, { t: { from: '2018', to: '2025' } }));
  expect(table.caption).toBe('Trade, US$ bn');
  expect(table.head).toEqual(['Period', 'Total trade', 'China’s exports to Russia']);
  expect(table.rows).toHaveLength(8);
  expect(table.rows[0]!.cells[1]).toEqual({ text: '–', status: null, note: null, source: null });
  expect(table.rows[7]!.cells[1]).toEqual({
    text: '103.6 (103.3–103.9)',
    status: 'derived',
    note: 'worked out',
    source: 'customs',
    point: 'exports.2025',
  });
});
