import { expect, test } from 'vitest';
import {
  BoundNumber,
  boundTo,
  boundValue,
  standsFor,
} from '../../src/schema/parts/number-binding.ts';
import type { Point, Series } from '../../src/schema/series.ts';
import { numberCounts, numberOf } from '../../src/domain/text/written-numbers.ts';

const point = (period: string, value: number, low: number | null, high: number | null) =>
  ({ period, value, low, high, change: period === '2023' ? -9.1 : null }) as Point;
const known = [
  { id: 'trade', points: [point('2023', 20, null, null), point('2024-H1', 15, 14, 16)] },
  { id: 'part', points: [point('2024-H1', 6, null, null)] },
] as unknown as Series[];

const bindings: [is: string, value: number][] = [
  ['value trade 2024-H1', 15],
  ['low trade 2024-H1', 14],
  ['high trade 2024-H1', 16],
  ['low trade 2023', 20],
  ['rate trade 2023', -9.1],
  ['change trade 2023 2024-H1', -25],
  ['change-low trade 2023 2024-H1', -30],
  ['change-high trade 2023 2024-H1', -20],
  ['share part trade 2024-H1', 40],
];

test.each(bindings)('"%s" is worked out', (is, value) => {
  expect(BoundNumber.parse({ text: '1', is }).is).toBe(is);
  expect(boundValue(is, known)).toBeCloseTo(value, 9);
});

test('a value that is missing binds nothing', () => {
  expect(boundValue('value trade 2022', known)).toBeNull();
  expect(boundValue('value steel 2023', known)).toBeNull();
  expect(boundValue('rate trade 2024-H1', known)).toBeNull();
  expect(boundTo('share part trade 2024-H1')).toEqual([
    { series: 'part', period: '2024-H1' },
    { series: 'trade', period: '2024-H1' },
  ]);
});

test.each(['value trade', 'sum trade 2023', 'change trade 2023', 'value Trade 2023'])(
  '"%s" is no binding',
  (is) => expect(BoundNumber.safeParse({ text: '1', is }).success).toBe(false),
);

const written: [text: string, value: number, stands: boolean][] = [
  ['244.8', 244.81, true],
  ['244.9', 244.81, false],
  ['245', 244.81, true],
  ['8.9', -8.89, true],
  ['−8.9', -8.89, true],
  ['+8.9', -8.89, false],
  ['4,209', 4209.4, true],
  ['7', -7.097, true],
];

test.each(written)('%s for %d: %s', (text, value, stands) => {
  expect(standsFor(text, value)).toBe(stands);
});

test('a declared text holds one number', () => {
  expect(numberOf('70%')).toBe('70');
  expect(numberOf('64 to 67%')).toBeNull();
  expect(numberOf('2024')).toBeNull();
});

test('numbers are counted as bound or unsourced, each time they are written', () => {
  const note = (text: string, figures: string[]) => ({
    assessment: { note: text, figures: figures.map((one) => ({ text: one, is: '' })) },
  });
  const claims = [note('5 and 6, then 5 again in 2024', ['5']), {}];
  const charts = [
    {
      intro: '7 rose',
      notes: [{ text: '8 fell' }, { text: '7' }],
      figures: [{ text: '7', is: '' }],
    },
  ];
  const corpus = { claims, propositions: [{}], charts } as never;
  expect(numberCounts(corpus)).toEqual({ bound: 4, unsourced: 2 });
});
