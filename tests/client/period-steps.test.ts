import { expect, test } from 'vitest';
import { extentOf, moved, periodsAmong, stepsOf } from '../../src/client/chart/period-steps.ts';

const periods = ['2013', '2014', '2015', '2016'];

test('the steps are the periods of the lists, each once and in order', () => {
  expect(periodsAmong(['earliest', '2014', '2013', '2014', '2013-H2', 'latest'])).toEqual([
    '2013',
    '2013-H2',
    '2014',
  ]);
});

test.each([
  [
    { from: 'earliest', to: 'latest' },
    { from: 0, to: 3 },
  ],
  [
    { from: '2014', to: '2015' },
    { from: 1, to: 2 },
  ],
  [
    { from: '2013', to: '2016' },
    { from: 0, to: 3 },
  ],
  [
    { from: '1999', to: '2042' },
    { from: 0, to: 3 },
  ],
])('%j stands at %j', (extent, steps) => {
  expect(stepsOf(extent, periods)).toEqual(steps);
});

test.each([
  [
    { from: 0, to: 3 },
    { from: 'earliest', to: 'latest' },
  ],
  [
    { from: 1, to: 1 },
    { from: '2014', to: '2014' },
  ],
  [
    { from: 3, to: 3 },
    { from: '2016', to: 'latest' },
  ],
])('%j chooses %j: the ends are open', (steps, extent) => {
  expect(extentOf(steps, periods)).toEqual(extent);
});

test('a thumb stops where the other stands', () => {
  expect(moved('from', 3, { from: 0, to: 2 })).toEqual({ from: 2, to: 2 });
  expect(moved('to', 0, { from: 1, to: 2 })).toEqual({ from: 1, to: 1 });
  expect(moved('to', 3, { from: 1, to: 2 })).toEqual({ from: 1, to: 3 });
});
