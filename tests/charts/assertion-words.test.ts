import { expect, test } from 'vitest';
import {
  assertionWords,
  computedWords,
  marginWords,
  outcomeWords,
} from '../../src/charts/assertion-words.ts';
import { Assertion } from '../../src/model/assertion.ts';

const series = [
  { id: 'trade', title: 'Trade', unit: 'US$ bn', decimals: 1 },
  { id: 'oil', title: 'Crude oil', unit: 'million tonnes', decimals: 1 },
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
    '“Trade” falls from 2023 to the first half of 2024 by at least 9 %, within 0.2 percentage points',
  ],
  [
    { kind: 'change', ...years, compare: 'equals', number: 4.5 },
    '“Trade” rises from 2023 to the first half of 2024 by exactly 4.5 %',
  ],
  [
    { kind: 'share', series: 'oil', of: 'trade', period: '2024', compare: 'at-most', number: 60 },
    '“Crude oil” in 2024, as a share of “Trade”, is at most 60 %',
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
  const say = (assertion: object, value: number, low = value, high = value) =>
    computedWords(Assertion.parse(assertion), { computed: { value, low, high } }, series);
  const record = { kind: 'record', series: 'trade', period: '2024' };
  expect(say(record, 244.81)).toBe('US$ 244.8 bn');
  expect(say({ kind: 'falls', ...years }, -66.07, -67.18, -64.14)).toBe('−66.1 % (−67.2 to −64.1)');
  expect(say({ ...record, series: 'oil' }, 108, 107.5, 108.4)).toBe(
    '108.0 million tonnes (107.5–108.4)',
  );
  expect(computedWords(Assertion.parse(record), { computed: null }, series)).toBeNull();
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
