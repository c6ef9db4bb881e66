import { expect, test } from 'vitest';
import type { Point, Series } from '../../src/schema/series.ts';
import {
  isPublic,
  isUndated,
  monthsOfKnowledge,
  pointsAsOf,
  publicBy,
  withVintages,
} from '../../src/domain/series/vintage.ts';

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

test('what we had read was public, however roughly its page is dated', () => {
  const rough = { published: null, page: '2026', read: '2026-11-21' };
  expect(isPublic(rough, '2026-11-20')).toBe(false);
  expect(isPublic(rough, '2026-11-21')).toBe(true);
});

test('a value without a first day is undated until its page, one with a day is not', () => {
  const undated = { published: null, page: '2026-01-08', read: '2026-11-21' };
  expect(isUndated(undated, '2025-09-02')).toBe(true);
  expect(isUndated(undated, '2026-01-08')).toBe(false);
  expect(isUndated({ ...undated, published: '2026-01-05' }, '2025-09-02')).toBe(false);
});

test('a value entered later does not come into what we had, but into earlier days', () => {
  const added = series(['2022', 9, '2023-01', '2026-12-03'], ['2023', 10, '2024-01', '2026-11-21']);
  expect(shown(added, '2026-11-21')).toEqual([['2023', 10]]);
  expect(shown(added, '2026-12-03').map(([period]) => period)).toEqual(['2022', '2023']);
  expect(shown(added, '2025').map(([period]) => period)).toEqual(['2022', '2023']);
});

/** Numbers from 0 to 1 that look drawn by chance and are the same on every run (mulberry32). */
function drawn(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

test('whatever is entered later, a day on which we had values shows what it showed', () => {
  const next = drawn(20261121);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(next() * from.length)]!;
  const days = ['2019-05', '2022-01-14', '2024', '2025-12', '2026-02-01', null] as const;
  const row = (reads: readonly string[]): Row => [
    pick(['2020', '2021', '2022', '2023']),
    Math.round(next() * 1000) / 10,
    pick(days),
    pick(reads),
  ];
  for (let round = 0; round < 400; round += 1) {
    const before = Array.from({ length: 1 + Math.floor(next() * 6) }, () =>
      row(['2026-11-21', '2026-11-28']),
    );
    const later = Array.from({ length: 1 + Math.floor(next() * 4) }, () =>
      row(['2026-12-03', '2027-01-15']),
    );
    for (const asof of ['2026-11-28', '2026-11-30', '2026-11'])
      expect(shown(series(...before, ...later), asof)).toEqual(shown(series(...before), asof));
  }
});

test('every month can be asked for since the first article, and before it those that brought values', () => {
  const one = series(
    ['2010', 1, '2011-02-01', '2026-03-01'],
    ['2011', 2, '2012', '2026-03-01'],
    ['2025', 3, '2026-01-14', '2026-03-01'],
  );
  expect(monthsOfKnowledge([one], '2025-11')).toEqual(['2026-01', '2025-12', '2025-11', '2011-02']);
  expect(monthsOfKnowledge([one], '2026-02')).toEqual(['2026-01', '2011-02']);
  expect(monthsOfKnowledge([], '2026-02')).toEqual([]);
});
