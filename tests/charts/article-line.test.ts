import { expect, test } from 'vitest';
import { articleLines } from '../../src/charts/bump-chart/article-line.ts';
import type { BumpData } from '../../src/charts/bump-chart/stance-level.ts';

const data: BumpData = {
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

test('a line has a node at each proposition on which its article speaks', () => {
  const stances = articleLines(data, box).map(({ nodes }) => nodes.map(({ stance }) => stance));
  expect(stances).toEqual([
    ['asserts', 'denies', 'assumes'],
    ['asserts', 'attributes'],
    ['denies'],
  ]);
});

test('lines that agree run side by side, those that disagree far apart, all in the box', () => {
  const [one, two, three] = articleLines(data, box).map(({ nodes }) => nodes[0]!.y);
  expect(Math.abs(one! - two!)).toBeCloseTo(2);
  expect(Math.abs(one! - three!)).toBeGreaterThan(50);
  for (const { nodes } of articleLines(data, box))
    for (const { x, y } of nodes) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(box.width);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(box.height);
    }
});

test('a line is straight and in one piece where its article speaks throughout', () => {
  expect(articleLines(data, box)[0]!.paths).toEqual([
    'M20,8.08L80,8.08L120,59.92L180,59.92L220,8.08L280,8.08',
  ]);
});

test('a line has a gap where its article is silent', () => {
  const [, two, three] = articleLines(data, box);
  expect(two!.paths).toEqual(['M20,10.08L80,10.08', 'M220,36L280,36']);
  expect(three!.paths).toEqual(['M20,63.92L80,63.92']);
});

test('no propositions, no line', () => {
  expect(articleLines({ ...data, columns: [] }, box)[0]!.paths).toEqual([]);
});
