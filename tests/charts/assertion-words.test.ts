import { expect, test } from 'vitest';
import {
  assertionWords,
  computedWords,
  marginWords,
  outcomeWords,
} from '../../src/charts/text/assertion.ts';
import { Assertion } from '../../src/schema/parts/assertion.ts';

const series = [
  { id: 'trade', title: 'Trade', unit: 'US$ bn', decimals: 1, compiler: 'China’s customs' },
  { id: 'oil', title: 'Crude oil', unit: 'million tonnes', decimals: 1, compiler: 'Customs (GCO)' },
];
const within = { number: 0.2, as: 'absolute', because: 'The office rounds.' };
const years = { series: 'trade', from: '2023', to: '2024-H1' };

const sentences: [assertion: object, words: string][] = [
  [
    { kind: 'value', series: 'trade', period: '2024-H1', compare: 'at-least', number: 240.5 },
    '“Trade” in the first half of 2024 is at least US$ 240.5 bn',
  ],
  [
    { kind: 'change', ...years, compare: 'at-most', number: -9, within },
    '“Trade” falls from 2023 to the first half of 2024 by at least 9%, within 0.2 percentage points',
  ],
  [
    { kind: 'change', ...years, compare: 'equals', number: 4.5 },
    '“Trade” rises from 2023 to the first half of 2024 by exactly 4.5%',
  ],
  [
    { kind: 'share', series: 'oil', of: 'trade', period: '2024', compare: 'at-most', number: 60 },
    '“Crude oil” in 2024, as a share of “Trade”, is at most 60%',
  ],
  [
    { kind: 'record', series: 'oil', period: '2024' },
    '“Crude oil” in 2024 is higher than in any earlier period of the series',
  ],
  [{ kind: 'falls', ...years }, '“Trade” falls from 2023 to the first half of 2024'],
  [{ kind: 'rises', ...years, series: 'gas' }, '“gas” rises from 2023 to the first half of 2024'],
];

test.each(sentences)('%j reads as a sentence', (assertion, words) => {
  expect(assertionWords(Assertion.parse(assertion), series)).toBe(words);
});

test('what was computed has its unit, its sign and its range', () => {
  const say = (assertion: object, value: number, low = value, high = value) => {
    const computed = { computed: { value, low, high }, ratio: null };
    return computedWords(Assertion.parse(assertion), computed, series);
  };
  const record = { kind: 'record', series: 'trade', period: '2024' };
  expect(say(record, 244.81)).toBe('US$ 244.8 bn');
  expect(say({ kind: 'falls', ...years }, -66.07, -67.18, -64.14)).toBe(
    'A fall of 66% (64 to 67%)',
  );
  expect(say({ ...record, series: 'oil' }, 108, 107.5, 108.4)).toBe(
    '108.0 million tonnes (107.5–108.4)',
  );
  const nothing = { computed: null, ratio: null };
  expect(computedWords(Assertion.parse(record), nothing, series)).toBeNull();
});

test('a rate that the compiler printed is said with what the two values give', () => {
  const exact = (value: number) => ({ value, low: value, high: value });
  const say = (ratio: number) =>
    computedWords(
      Assertion.parse({ kind: 'falls', ...years }),
      { computed: exact(-9.1), ratio: exact(ratio) },
      series,
    );
  expect(say(-8.89)).toBe(
    'A fall of 9.1%, by China’s customs’ own rate; the two values on file give a fall of 8.9%',
  );
  expect(say(-9.12)).toBe('A fall of 9.1%, by China’s customs’ own rate');
});

test('a margin is said with its reason, and an outcome that rests on it says so', () => {
  const fall = Assertion.parse({
    kind: 'change',
    ...years,
    compare: 'at-most',
    number: -9,
    within,
  });
  expect(marginWords(fall, series)).toBe('Granted: 0.2 percentage points. The office rounds.');
  expect(marginWords(Assertion.parse({ kind: 'falls', ...years }), series)).toBeNull();
  expect(outcomeWords({ outcome: 'holds', byMargin: true })).toBe(
    'Holds within the margin granted',
  );
  expect(outcomeWords({ outcome: 'unknown', byMargin: false })).toBe('Not known yet');
});
