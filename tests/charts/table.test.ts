import { expect, test } from 'vitest';
import { cellParts } from '../../src/charts/scene/table.ts';

test.each([
  ['49.7', '49.7', ''],
  ['67.5 (67.2–67.8)', '67.5', ' (67.2–67.8)'],
  ['−28.6', '−28.6', ''],
  ['4,279.9', '4,279.9', ''],
])('the cell of the value %s begins with its number', (text, number, rest) => {
  expect(cellParts({ text, point: 'total.2024' })).toEqual({ number, rest });
});

test('a cell that is no value is all words', () => {
  for (const text of ['–', '4 of the five mention it'])
    expect(cellParts({ text })).toEqual({ number: '', rest: text });
});
