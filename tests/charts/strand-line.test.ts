import { expect, test } from 'vitest';
import { strandLines } from '../../src/charts/strand-line.ts';
import type { StrandRows } from '../../src/charts/strand-level.ts';

const rows: StrandRows = {
  articles: ['one', 'two', 'three'].map((slug) => ({ slug, label: slug, theme: 'jade' })),
  columns: ['alliance', 'lasts'].map((id) => ({ id, label: id })),
  stances: {
    one: { alliance: ['asserts'], lasts: ['denies'] },
    two: { alliance: ['asserts'], lasts: [] },
    three: { alliance: ['denies'] },
  },
};
const box = { width: 200, height: 72 };

test('a line stands at each proposition, at the level of its stances', () => {
  const levels = strandLines(rows, box).map(({ stops }) => stops.map(({ level }) => level));
  expect(levels).toEqual([
    ['asserts', 'denies'],
    ['asserts', 'silent'],
    ['denies', 'silent'],
  ]);
});

test('lines that agree run side by side, those that disagree far apart, all in the box', () => {
  const [one, two, three] = strandLines(rows, box).map(({ stops }) => stops[0]!.y);
  expect(Math.abs(one! - two!)).toBeCloseTo(2);
  expect(Math.abs(one! - three!)).toBeGreaterThan(50);
  for (const { stops } of strandLines(rows, box))
    for (const { x, y } of stops) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(box.width);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(box.height);
    }
});

test('a line runs from edge to edge without a jump', () => {
  expect(strandLines(rows, box)[0]!.d).toBe('M0 6.64H50C100 6.64 100 61.36 150 61.36H200');
});

test('stretches to and from a silence are apart from the others', () => {
  const [one, two, three] = strandLines(rows, box);
  expect([one!.spoken, one!.silent]).toEqual([one!.d, '']);
  expect(two!.spoken).toBe('M0 8.64H50');
  expect(two!.silent).toBe('M50 8.64C100 8.64 100 44.64 150 44.64H200');
  expect(three!.spoken + three!.silent.replace(/^M50 [\d.]+/, '')).toBe(three!.d);
});

test('no propositions, no course', () => {
  expect(strandLines({ ...rows, columns: [] }, box)[0]!.d).toBe('');
});
