import { expect, test } from 'vitest';
import { shownPoints } from '../../src/charts/data/shown.ts';
import type { View } from '../../src/domain/series/view.ts';
import { charts, viewOf } from './fixture.ts';

function periods(changes: Partial<View>, data = charts.trade): string[] {
  return shownPoints(data, viewOf(data, { s: ['total'], ...changes }))[0]!.points.map(
    ({ period }) => period,
  );
}

test('both ends of a period are shown', () => {
  expect(periods({ t: { from: '2022', to: '2024' } })).toEqual(['2022', '2023', '2024']);
});

test('a year is shown when the whole of it lies in months', () => {
  expect(periods({ t: { from: '2023-06', to: '2024-12' } })).toEqual(['2024']);
});

test('a value published later than the day is not shown', () => {
  expect(periods({ t: { from: '2023', to: 'latest' }, asof: '2025-08' })).toEqual(['2023', '2024']);
});

test('an index has one base: the first period that all series shown have', () => {
  const [total, exports] = shownPoints(charts.trade, viewOf(charts.trade, { u: 'index' }));
  for (const series of [total!, exports!]) {
    expect(series.base).toBe('2016');
    expect(series.unit).toBe('index, 2016 = 100');
    expect(series.points.find(({ period }) => period === '2016')!.value).toBe(100);
  }
  expect(total!.points[0]!.value).toBeCloseTo((89.21 / 69.525) * 100, 9);
  const [alone] = shownPoints(charts.trade, viewOf(charts.trade, { u: 'index', s: ['total'] }));
  expect(alone!.base).toBe('2013');
  expect(alone!.points.at(-1)!.value).toBeCloseTo(255.69, 2);
});

test('an index leaves out a series without the base', () => {
  const shown = shownPoints(charts.mixed, viewOf(charts.mixed, { u: 'index' }));
  expect(shown.map(({ id, baseless, points }) => [id, baseless, points.length])).toEqual([
    ['share', false, 6],
    ['halves', true, 0],
  ]);
});

test('a rate is as printed where it was printed, else computed and so derived', () => {
  const { points } = shownPoints(charts.halves, viewOf(charts.halves, { u: 'yoy' }))[0]!;
  expect(
    points.map(({ period, value, status }) => [period, Number(value.toFixed(2)), status]),
  ).toEqual([
    ['2022-H1', 27.9, 'derived'],
    ['2023-H1', 40.6, 'published'],
    ['2024-H1', 1.8, 'published'],
    ['2025-H1', -9.1, 'published'],
  ]);
});

test('a change uses the year before although it is out of view', () => {
  const view = viewOf(charts.halves, { u: 'yoy', t: { from: '2022-H1', to: '2022-H1' } });
  expect(shownPoints(charts.halves, view)[0]!.points[0]!.value).toBeCloseTo(27.9, 2);
});

test('a change is left out where the year before is missing', () => {
  const view = viewOf(charts.trade, { u: 'yoy', s: ['exports'] });
  const shown = shownPoints(charts.trade, view)[0]!.points.map(({ period }) => period);
  expect(shown).toEqual(['2017', '2020', '2021', '2022', '2023', '2024', '2025']);
});

test('the range of a change is the widest that both ranges allow', () => {
  const [cars] = shownPoints(charts.cars, viewOf(charts.cars, { u: 'yoy' }));
  expect(cars!.points).toHaveLength(1);
  expect(cars!.points[0]!.low).toBeCloseTo((1.28 / 3.9 - 1) * 100);
  expect(cars!.points[0]!.high).toBeCloseTo((1.37 / 3.82 - 1) * 100);
});

test('a label does not repeat the unit shown', () => {
  const labels = (u: string) =>
    shownPoints(charts.energy, viewOf(charts.energy, { u })).map(({ label }) => label);
  expect(labels('native')).toEqual(['Crude oil', 'Pipeline gas']);
  expect(labels('index')).toEqual(['Crude oil, million tonnes', 'Pipeline gas, bn m³']);
});
