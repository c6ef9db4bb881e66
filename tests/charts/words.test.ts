import { expect, test } from 'vitest';
import { amount, numeral, signed } from '../../src/charts/numeral.ts';
import { citedSentences } from '../../src/charts/cited-sentence.ts';
import { viewSentence } from '../../src/charts/sentence.ts';
import { viewTable } from '../../src/charts/table.ts';
import type { ChartData } from '../../src/model/chart.ts';
import type { View } from '../../src/model/view.ts';
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
  ['58.5', '%', '58.5 %'],
  ['86.2', 'million tonnes', '86.2 million tonnes'],
])('%s in %s reads %s', (text, unit, read) => {
  expect(amount(text, unit)).toBe(read);
});

const sentences: [string, ChartData, Partial<View>, string][] = [
  [
    'a rise to a record and a fall',
    charts.trade,
    { s: ['total'] },
    'China–Russia goods trade rose from US$ 89.2 bn in 2013 to a record 244.8 in 2024 and fell by 7 % to 228.1 in 2025. Alliance in flux calls 2024 a record; the values agree.',
  ],
  [
    'a high that is not the record',
    charts.trade,
    { s: ['total'], t: { from: '2018', to: '2020' } },
    'China–Russia goods trade rose from US$ 107.1 bn in 2018 to a high of 110.8 in 2019 and fell by 3 % to 107.8 in 2020.',
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
    'First halves: no value falls in this view as known on 2020-01.',
  ],
  [
    'halves and a cited fall',
    charts.halves,
    {},
    'China–Russia goods trade, first halves rose from US$ 63.1 bn (derived) in the first half of 2021 to a record 116.9 in H1 2024 and fell by 9 % to 106.5 in H1 2025. Alliance in flux says a fall of “over 9 %” in H1 2025; the values give −8.9 %.',
  ],
  [
    'derived quarters with ranges',
    charts.cars,
    {},
    'Car exports to Russia fell from US$ 3.89 bn (3.82–3.90, derived) in the second quarter of 2024 to 1.32 (1.28–1.37, derived) in Q2 2025. Alliance in flux says a fall of “70 %” in Q2 2025; the values give −66.1 % (−67.2 % to −64.1 %).',
  ],
  [
    'a share, whose fall is not a percentage of it',
    charts.share,
    {},
    'Share of Chinese makes rose from 3.8 % in 2020 to a record 58.5 in 2024 and was 51.7 in 2025. Alliance in flux says “almost 60 %” in 2024; the values give 58.5 %.',
  ],
  [
    'two units',
    charts.energy,
    {},
    'Energy: Crude oil rose from 86.2 million tonnes in 2022 to a record 108.5 in 2024 and fell by 7 % to 100.8 (derived) in 2025; Pipeline gas rose from 15.5 bn m³ in 2022 to a record 38.8 in 2025.',
  ],
  [
    'an index, which says what counts as 100',
    charts.energy,
    { u: 'index', s: ['gas'] },
    'With 2022 as 100: Pipeline gas from Russia rose from 100.0 in 2022 to a record 250.3 in 2025.',
  ],
  [
    'yearly changes',
    charts.energy,
    { u: 'yoy', s: ['oil'] },
    'Crude oil from Russia, change on a year before: highest +24.1 % in 2023; last −7.1 % (derived) in 2025.',
  ],
];

test.each(sentences)('the sentence says %s', (_, data, changes, text) => {
  expect(viewSentence(data, viewOf(data, changes))).toBe(text);
});

test.each(Object.entries(charts))('the sentence of the whole of %s is short', (_, data) => {
  expect(viewSentence(data, viewOf(data)).length).toBeLessThanOrEqual(300);
});

test('a cited figure is told in full beside what the values give', () => {
  expect(citedSentences(charts.cars, viewOf(charts.cars))).toEqual([
    'Alliance in flux says: Car exports fell by seventy per cent. The values give −66.1 % (−67.2 % to −64.1 %).',
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
