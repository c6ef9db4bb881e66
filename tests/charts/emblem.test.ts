import { expect, test } from 'vitest';
import { emblemAt, emblemLines, emblemShapes } from '../../src/charts/bump-chart/emblem.ts';

const wide = (count: number) =>
  emblemLines(emblemShapes.wide, count).map(({ before, after }) => before + after);

test('the outer lines of an emblem keep their places, however many lie between them', () => {
  for (const count of [2, 5, 6, 9]) {
    const lines = wide(count);
    expect(lines).toHaveLength(count);
    expect(lines[0]).toBe('M1 3C12 3 10 9.6 20 9.6C30 9.6 32 2 43 2');
    expect(lines.at(-1)).toBe('M1 21C12 21 10 14.4 20 14.4C30 14.4 32 22 43 22');
  }
});

test('a single line runs through the middle', () => {
  expect(wide(1)).toEqual(['M1 12C12 12 10 12 20 12C30 12 32 12 43 12']);
});

test('no line of an emblem lies on another or leaves its box', () => {
  for (const shape of Object.values(emblemShapes))
    for (const count of [1, 5, 6, 12]) {
      const lines = emblemLines(shape, count);
      expect(new Set(lines.map(({ after }) => after)).size).toBe(count);
      for (const { before, after } of lines) expect(before + after).not.toMatch(/undefined|NaN|-/);
    }
});

test('an emblem is stretched to its place', () => {
  const place = { x: 100, y: 10, width: 88, height: 24 };
  expect(emblemLines(emblemAt(place), 5)[2]).toEqual({
    before: 'M102 22C124 22 120 22 140 22',
    after: 'C160 22 164 22 186 22',
    meet: 22,
  });
});
