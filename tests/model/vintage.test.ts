import { expect, test } from 'vitest';
import type { Point, Series } from '../../src/model/series.ts';
import { pointsAsOf, publicBy, withVintages } from '../../src/model/vintage.ts';

type Row = readonly [period: string, value: number, published: string | null, read: string];

const front = { id: 'total', title: 'Total', unit: 't', measure: 'm', compiler: 'c', scope: 's' };

function rows(written: readonly Row[]): Point[] {
  const rest = { low: null, high: null, change: null, status: 'published', note: null } as const;
  return written.map(([period, value, published, read]) => {
    return { ...rest, period, value, published, read, source: 'office' };
  });
}

function series(...written: readonly Row[]): Series {
  return withVintages({ ...front, decimals: 1, every: 'year', points: [] }, rows(written));
}

const shown = (of: Series, asof: string | null) =>
  pointsAsOf(of, asof).map(({ period, value }) => [period, value]);

test('a value is public on its first day, else on that of its page, else on the day it was read', () => {
  expect(publicBy({ published: '2013-01', page: '2014', read: '2026-11-21' })).toBe('2013-01');
  expect(publicBy({ published: null, page: '2014', read: '2026-11-21' })).toBe('2014');
  expect(publicBy({ published: null, read: '2026-11-21' })).toBe('2026-11-21');
});

test('the newest value of a period is its value, the others are kept as superseded', () => {
  const revised = series(
    ['2023', 10, '2024-01-10', '2026-11-21'],
    ['2024', 12, '2025-01-10', '2026-11-21'],
    ['2024', 12.4, '2026-01-10', '2026-11-21'],
  );
  expect(shown(revised, null)).toEqual([
    ['2023', 10],
    ['2024', 12.4],
  ]);
  expect(revised.superseded?.map(({ value }) => value)).toEqual([12]);
  expect(series(['2023', 10, '2024', '2026-11-21'])).not.toHaveProperty('superseded');
});

test('a day before a revision shows the value as first published', () => {
  const revised = series(
    ['2024', 12, '2025-01-10', '2026-11-21'],
    ['2024', 12.4, '2026-01-10', '2026-11-21'],
  );
  expect(shown(revised, '2024')).toEqual([]);
  expect(shown(revised, '2025-01')).toEqual([['2024', 12]]);
  expect(shown(revised, '2026-01')).toEqual([['2024', 12.4]]);
});

test('a correction does not change what was shown on a day before it was read', () => {
  const corrected = series(
    ['2012', 88.16, '2013-01-10', '2026-11-21'],
    ['2012', 88.6, '2013-01-10', '2026-12-03'],
  );
  expect(shown(corrected, '2026-11-21')).toEqual([['2012', 88.16]]);
  expect(shown(corrected, '2026-12-03')).toEqual([['2012', 88.6]]);
  expect(shown(corrected, '2013')).toEqual([['2012', 88.6]]);
  expect(shown(corrected, null)).toEqual([['2012', 88.6]]);
});
