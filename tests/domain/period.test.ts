import { expect, test } from 'vitest';
import {
  byPeriod,
  isPeriod,
  nextPeriod,
  spanOf,
  yearAfter,
  yearBefore,
} from '../../src/domain/series/period.ts';
import { periodLabel, periodName } from '../../src/domain/text/edtf.ts';

const periods: [period: string, name: string, label: string, months: number][] = [
  ['2024', '2024', '2024', 12],
  ['2024-H1', 'first half of 2024', 'H1 2024', 6],
  ['2024-Q2', 'second quarter of 2024', 'Q2 2024', 3],
  ['2024-06', 'June 2024', 'Jun 2024', 1],
];

test.each(periods)('%s is the %s and lasts %s', (period, name, label, months) => {
  const { start, end } = spanOf(period);
  expect(periodName(period)).toBe(name);
  expect(periodLabel(period)).toBe(label);
  expect(end - start).toBe(months);
});

test('a year is its halves, its quarters and its months, one after another', () => {
  const whole = spanOf('2024');
  const halves = ['2024-H1', '2024-H2'].map(spanOf);
  const quarters = ['2024-Q1', '2024-Q2', '2024-Q3', '2024-Q4'].map(spanOf);
  for (const parts of [halves, quarters]) {
    expect(parts[0]!.start).toBe(whole.start);
    expect(parts.at(-1)!.end).toBe(whole.end);
    parts.slice(1).forEach((part, i) => expect(part.start).toBe(parts[i]!.end));
  }
});

test('periods are put in order by their start, then by their end', () => {
  const mixed = ['2025', '2024-06', '2024-H1', '2024', '2024-Q2'];
  expect(mixed.toSorted(byPeriod)).toEqual(['2024-H1', '2024', '2024-Q2', '2024-06', '2025']);
});

test('the same period a year earlier keeps its part of the year', () => {
  expect(['2024', '2025-H1', '2025-Q2', '2025-03'].map(yearBefore)).toEqual([
    '2023',
    '2024-H1',
    '2024-Q2',
    '2024-03',
  ]);
});

test('what is no period is refused by name', () => {
  expect(['', '24', '2024-Q5', '2024-13', '2024-H', 'latest'].filter(isPeriod)).toEqual([]);
  expect(() => spanOf('2024-Q5')).toThrow(
    new RangeError('"2024-Q5" is not a year, half, quarter or month'),
  );
});

test.each([
  ['2024', '2025'],
  ['2024-H1', '2024-H2'],
  ['2024-H2', '2025-H1'],
  ['2024-Q3', '2024-Q4'],
  ['2024-Q4', '2025-Q1'],
  ['2024-09', '2024-10'],
  ['2024-12', '2025-01'],
])('after %s comes %s', (period, next) => {
  expect(nextPeriod(period)).toBe(next);
  expect(spanOf(next).start).toBe(spanOf(period).end);
});

test('the same period a year later and back', () => {
  expect(yearAfter('2024-H1')).toBe('2025-H1');
  expect(yearBefore(yearAfter('2024-Q3'))).toBe('2024-Q3');
});
