import { expect, test } from 'vitest';
import { Assertion } from '../../src/schema/parts/assertion.ts';
import {
  evaluate,
  fittingVerdicts,
  jointly,
  notPublic,
} from '../../src/domain/series/evaluation.ts';
import type { Outcome } from '../../src/domain/series/evaluation.ts';
import type { Point, Series } from '../../src/schema/series.ts';

type Cell = readonly [
  period: string,
  value: number,
  published: string,
  low?: number,
  high?: number,
];

function series(id: string, cells: readonly Cell[]): Series {
  const points = cells.map(
    ([period, value, published, low = null, high = null]): Point =>
      ({
        period,
        value,
        low,
        high,
        status: 'published',
        source: 's',
        change: null,
        published,
        read: '2026-11-21',
        note: null,
      }) as Point,
  );
  const front = { title: id, unit: 'tens', measure: 'm', compiler: 'c', scope: 's' };
  return { ...front, id, decimals: 1, every: 'year', points };
}

const known = [
  series('trade', [
    ['2022', 10, '2023-01'],
    ['2023', 20, '2024-01'],
    ['2024', 15, '2025-01', 14, 16],
    ['2025', 15, '2026-01', 13, 17],
  ]),
  series('part', [['2024', 6, '2025-03', 5.6, 6.4]]),
];

const about = (number: number, within: number) => ({
  compare: 'about',
  number,
  within: { number: within, as: 'absolute', because: 'rounded' },
});

// Worked by hand: 15/20 − 1 = −25 %, from 14/20 − 1 = −30 % to 16/20 − 1 = −20 %;
// 6/15 = 40 %, from 5.6/16 = 35 % to 6.4/14 = 45.71 %.
const cases: [words: string, assertion: object, computed: number, outcome: Outcome][] = [
  [
    'a value above its floor',
    { kind: 'value', period: '2023', compare: 'at-least', number: 19 },
    20,
    'holds',
  ],
  [
    'a value at its floor',
    { kind: 'value', period: '2023', compare: 'at-least', number: 20 },
    20,
    'holds',
  ],
  [
    'a value below its floor',
    { kind: 'value', period: '2023', compare: 'at-least', number: 21 },
    20,
    'fails',
  ],
  [
    'a range across a floor',
    { kind: 'value', period: '2024', compare: 'at-least', number: 15 },
    15,
    'partly',
  ],
  [
    'a range under a ceiling',
    { kind: 'value', period: '2024', compare: 'at-most', number: 16 },
    15,
    'holds',
  ],
  [
    'a value that rounds to its number',
    { kind: 'value', period: '2022', compare: 'equals', number: 10.04 },
    10,
    'holds',
  ],
  [
    'a value that rounds to another',
    { kind: 'value', period: '2022', compare: 'equals', number: 10.06 },
    10,
    'fails',
  ],
  ['a range within the margin', { kind: 'value', period: '2024', ...about(15, 1) }, 15, 'holds'],
  ['a range beyond the margin', { kind: 'value', period: '2024', ...about(16, 1.5) }, 15, 'partly'],
  [
    'a fall as steep as said',
    { kind: 'change', from: '2023', to: '2024', compare: 'at-most', number: -20 },
    -25,
    'holds',
  ],
  [
    'a fall that may be as steep',
    { kind: 'change', from: '2023', to: '2024', compare: 'at-most', number: -22 },
    -25,
    'partly',
  ],
  [
    'a fall less steep',
    { kind: 'change', from: '2023', to: '2024', compare: 'at-most', number: -31 },
    -25,
    'fails',
  ],
  [
    'a doubling',
    { kind: 'change', from: '2022', to: '2023', compare: 'equals', number: 100 },
    100,
    'holds',
  ],
  [
    'a share within its range',
    { kind: 'share', series: 'part', of: 'trade', period: '2024', compare: 'at-least', number: 35 },
    40,
    'holds',
  ],
  [
    'a share of which a part holds',
    { kind: 'share', series: 'part', of: 'trade', period: '2024', compare: 'at-least', number: 40 },
    40,
    'partly',
  ],
  ['the highest so far', { kind: 'record', period: '2023' }, 20, 'holds'],
  ['less than an earlier value', { kind: 'record', period: '2024' }, 15, 'fails'],
  ['a fall', { kind: 'falls', from: '2023', to: '2024' }, -25, 'holds'],
  ['a rise that is none', { kind: 'rises', from: '2023', to: '2024' }, -25, 'fails'],
  ['a rise hidden in the ranges', { kind: 'rises', from: '2024', to: '2025' }, 0, 'partly'],
];

test.each(cases)('%s', (_words, assertion, computed, outcome) => {
  const result = evaluate(Assertion.parse({ series: 'trade', ...assertion }), known, null);
  expect(result.computed?.value).toBeCloseTo(computed, 9);
  expect(result.outcome).toBe(outcome);
});

test('no change is neither a rise nor a fall', () => {
  const flat = [
    series('flat', [
      ['2023', 5, '2024'],
      ['2024', 5, '2025'],
    ]),
  ];
  for (const kind of ['rises', 'falls']) {
    const assertion = Assertion.parse({ kind, series: 'flat', from: '2023', to: '2024' });
    expect(evaluate(assertion, flat, null).outcome).toBe('fails');
  }
});

test('what is not public on a day is named: what is needed, and for a record what could break it', () => {
  const dated = (kind: object, day: string) =>
    notPublic(Assertion.parse({ series: 'trade', ...kind }), known, day).map(
      ({ series: id, point }) => `${id} ${point.period}`,
    );
  const change = { kind: 'falls', from: '2024', to: '2025' };
  expect(dated(change, '2025-02')).toEqual(['trade 2025']);
  expect(dated(change, '2024-06')).toEqual(['trade 2024', 'trade 2025']);
  expect(dated(change, '2026-01')).toEqual([]);
  // 2023 (20) could break a record of 15 in 2024; 2022 (10) could not.
  expect(dated({ kind: 'record', period: '2024' }, '2022')).toEqual(['trade 2023', 'trade 2024']);
});

test('a value published later is not known, and the day is that of the newest value', () => {
  const fall = Assertion.parse({ kind: 'falls', series: 'trade', from: '2023', to: '2024' });
  expect(evaluate(fall, known, '2024-12')).toEqual({
    computed: null,
    ratio: null,
    outcome: 'unknown',
    byMargin: false,
    day: null,
  });
  expect(evaluate(fall, known, '2025-01')).toMatchObject({ outcome: 'holds', day: '2025-01' });
});

test('a change on the year before is the rate that the compiler printed, where it did', () => {
  const [trade] = known as [Series];
  const points = trade.points.map((point) =>
    point.period === '2024' ? { ...point, change: -26.1 } : point,
  );
  const printed = [{ ...trade, points }];
  const change = (from: string, to: string) =>
    evaluate(
      Assertion.parse({
        kind: 'change',
        series: 'trade',
        from,
        to,
        compare: 'at-most',
        number: -26,
      }),
      printed,
      null,
    );
  // The two values give −25 %, from −30 to −20: they would hold over a part of the range only.
  expect(change('2023', '2024')).toMatchObject({
    computed: { value: -26.1, low: -26.1, high: -26.1 },
    ratio: { value: -25 },
    outcome: 'holds',
  });
  expect(change('2022', '2024')).toMatchObject({ ratio: null });
  expect(change('2023', '2024').byMargin).toBe(false);
});

test('a record is held against what was known then', () => {
  const late = [
    series('late', [
      ['2022', 9, '2025-01'],
      ['2023', 5, '2024-01'],
    ]),
  ];
  const record = Assertion.parse({ kind: 'record', series: 'late', period: '2023' });
  expect(evaluate(record, late, '2024').outcome).toBe('holds');
  expect(evaluate(record, late, null).outcome).toBe('fails');
});

test('an outcome that the margin alone gives says so', () => {
  const within = { number: 2, as: 'percent', because: 'rounded' };
  const floor = { kind: 'value', series: 'trade', period: '2023', compare: 'at-least', within };
  const at = (number: number) => evaluate(Assertion.parse({ ...floor, number }), known, null);
  expect(at(20.2)).toMatchObject({ outcome: 'holds', byMargin: true });
  expect(at(20)).toMatchObject({ outcome: 'holds', byMargin: false });
  expect(at(21)).toMatchObject({ outcome: 'fails', byMargin: false });
});

test('what is about a number needs its margin and does not rest on it', () => {
  const near = { kind: 'value', series: 'trade', period: '2023', ...about(21, 1) };
  const result = evaluate(Assertion.parse(near), known, null);
  expect(result).toMatchObject({ outcome: 'holds', byMargin: false });
});

test('outcomes together are all, none or a part', () => {
  expect(jointly(['holds', 'holds'])).toBe('holds');
  expect(jointly(['fails', 'fails'])).toBe('fails');
  expect(jointly(['holds', 'fails'])).toBe('partly');
  expect(jointly(['holds', 'unknown'])).toBe('unknown');
});

test('only assertions for the whole claim decide that it is corroborated', () => {
  expect(fittingVerdicts([{ tests: 'whole' }], 'holds')).toEqual(['corroborated']);
  expect(fittingVerdicts([{ tests: 'part' }], 'holds')).toContain('not-checkable');
  expect(fittingVerdicts([{ tests: 'whole' }], 'fails')).toEqual(['contradicted', 'partly']);
  expect(fittingVerdicts([{ tests: 'part' }], 'partly')).toEqual(['partly']);
});
