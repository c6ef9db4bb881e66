import { expect, test } from 'vitest';
import {
  changedBy,
  indexed,
  publishedBy,
  percentChange,
} from '../../src/domain/series/transform.ts';

test('a rise from 240.11 to 244.81 is one of 1.957 %, worked by hand', () => {
  expect(percentChange(244.81, 240.11)).toBeCloseTo(1.9574, 4);
});

test('a fall of 9 % from 116.87 leaves 106.3517, worked by hand', () => {
  expect(changedBy(116.87, -9)).toBeCloseTo(106.3517, 4);
});

test('228.105 is 255.69 where 89.21 is 100, worked by hand', () => {
  expect(indexed(228.105, 89.21)).toBeCloseTo(255.6944, 3);
});

test('nothing is a percentage of nothing or less', () => {
  expect(percentChange(5, 0)).toBeNull();
  expect(indexed(5, -1)).toBeNull();
});

test.each([
  ['2025-08-14', '2025-08-14', true],
  ['2025-08-15', '2025-08-14', false],
  ['2025-08', '2025-08', true],
  ['2025-08-31', '2025-08', true],
  ['2025-08', '2025-08-15', false],
  ['2025-07', '2025-08-15', true],
  ['2025', '2025-08', false],
  ['2024', '2025-01-01', true],
])('what was published on %s is known by %s: %s', (published, asof, known) => {
  expect(publishedBy(published, asof)).toBe(known);
});
