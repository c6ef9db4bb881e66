import { expect, test } from 'vitest';
import { publishedAfter } from '../../src/domain/series/published-after.ts';
import { charts } from '../charts/fixture.ts';

const laterPeriods = (day: string) =>
  publishedAfter(charts.trade, day)
    .series['total']!.points.filter(({ later }) => later)
    .map(({ period }) => period);

test('values published after a day are marked, and no other', () => {
  const all = charts.trade.series['total']!.points;
  const known = all.filter(({ published }) => published! <= '2025-12-31').length;
  expect(laterPeriods('2025-12-31')).toEqual(all.slice(known).map(({ period }) => period));
  expect(known).toBeGreaterThan(0);
  expect(laterPeriods('2099')).toEqual([]);
});

test('marking values leaves the data it was given as they are', () => {
  const before = JSON.stringify(charts.trade);
  publishedAfter(charts.trade, '2000');
  expect(JSON.stringify(charts.trade)).toBe(before);
});
