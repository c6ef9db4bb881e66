import { expect, test } from 'vitest';
import { strandLines } from '../../src/charts/bump-chart/article-line.ts';
import type { StrandRows } from '../../src/charts/bump-chart/stance-level.ts';

const rows: StrandRows = {
  articles: ['one', 'two', 'three'].map((slug) => ({ slug, label: slug, theme: 'jade' })),
  columns: ['alliance', 'lasts', 'trade'].map((id) => ({ id, label: id })),
  groups: [],
  stances: {
    one: { alliance: 'asserts', lasts: 'denies', trade: 'assumes' },
    two: { alliance: 'asserts', lasts: 'silent', trade: 'attributes' },
    three: { alliance: 'denies' },
  },
};
const box = { width: 300, height: 72 };

test('a line has a stop at each proposition on which its article speaks', () => {
  const stances = strandLines(rows, box).map(({ stops }) => stops.map(({ stance }) => stance));
  expect(stances).toEqual([
    ['asserts', 'denies', 'assumes'],
    ['asserts', 'attributes'],
    ['denies'],
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

test('a line is straight and in one piece where its article speaks throughout', () => {
  expect(strandLines(rows, box)[0]!.d).toBe('M20 8.08H80L120 59.92H180L220 8.08H280');
});

test('a line has a gap where its article is silent', () => {
  const [, two, three] = strandLines(rows, box);
  expect(two!.d).toBe('M20 10.08H80M220 36H280');
  expect(three!.d).toBe('M20 63.92H80');
});

test('no propositions, no course', () => {
  expect(strandLines({ ...rows, columns: [] }, box)[0]!.d).toBe('');
});
