import { expect, test } from 'vitest';
import { overlapping, textBox } from '../../src/charts/layout/boxes.ts';
import { stanceLevel } from '../../src/charts/bump-chart/stance-level.ts';
import type { StanceLevel, BumpData } from '../../src/charts/bump-chart/stance-level.ts';
import { bumpChartScene } from '../../src/charts/bump-chart/bump-chart.ts';
import { svgText } from '../../src/charts/scene/svg.ts';
import type { Stand } from '../../src/schema/coded-position.ts';

const data: BumpData = {
  articles: [
    { slug: 'hope', label: 'Hope', theme: 'vermilion' },
    { slug: 'doubt', label: 'A reading of doubt', theme: 'plum' },
  ],
  columns: [
    { id: 'alliance', label: 'A strategic alliance' },
    { id: 'lasting', label: 'It will last' },
    { id: 'neutral', label: 'China is neutral' },
    { id: 'energy', label: 'Built on energy' },
  ],
  groups: [
    { label: 'Where they part: 2 questions', columns: 2 },
    { label: 'Where those who speak agree: 2 questions', columns: 2 },
  ],
  stances: {
    hope: { alliance: 'asserts', lasting: 'assumes', energy: 'asserts' },
    doubt: { alliance: 'denies', lasting: 'hedges', neutral: 'attributes', energy: 'assumes' },
  },
};

const levels: [stance: Stand, level: StanceLevel | null][] = [
  ['silent', null],
  ['asserts', 'asserts'],
  ['assumes', 'asserts'],
  ['attributes', 'hedges'],
  ['hedges', 'hedges'],
  ['denies', 'denies'],
];

test.each(levels)('%s runs at %s', (stance, level) => {
  expect(stanceLevel(stance)).toBe(level);
});

test('there are three levels, and none for silence', () => {
  for (const width of [340, 960]) {
    const { marks } = bumpChartScene(data, { width, height: 520 });
    const lanes = marks.filter(({ role }) => role.startsWith('lane '));
    expect(lanes.map(({ role }) => role)).toEqual(['lane asserts', 'lane hedges', 'lane denies']);
  }
});

test('an assumption bears another sign than an assertion at the same level', () => {
  const one = { ...data, groups: [], columns: data.columns.slice(0, 2) };
  const { marks } = bumpChartScene(one, { width: 960, height: 420 });
  const own = marks.filter(
    ({ color, role }) => color === 'vermilion' && role.startsWith('bump-node'),
  );
  expect(own.map(({ role }) => role)).toEqual([
    'bump-node ground',
    'bump-node fill',
    'bump-node ground',
    'bump-node line dashed',
    'bump-node fill',
  ]);
});

test('rows are straight', () => {
  for (const width of [340, 960])
    for (const mark of bumpChartScene(data, { width, height: 520 }).marks)
      if (mark.role === 'bump-line' && mark.kind === 'path') expect(mark.d).toMatch(/^[ML\d.,-]+$/);
});

test('the name of a proposition comes with its counts and who is silent', () => {
  const { marks } = bumpChartScene(data, { width: 960, height: 420 });
  const texts = marks.flatMap((mark) => (mark.kind === 'text' ? [[mark.role, mark.text]] : []));
  expect(texts).toContainEqual(['column-count', 'asserts\u00a01, denies\u00a01']);
  expect(texts).toContainEqual(['column-silent', 'Hope: silent']);
});

test.each([
  ['bump-chart-horizontal', 960, 400],
  ['bump-chart-vertical', 340, 520],
])('%s is drawn as accepted', async (name, width, height) => {
  const lines = svgText(bumpChartScene(data, { width, height })).replaceAll('><', '>\n<');
  expect(lines).not.toMatch(/NaN|undefined/);
  await expect(`${lines}\n`).toMatchFileSnapshot(`../golden/drawings/${name}.svg`);
});

test('a row breaks where its article is silent', () => {
  const { marks } = bumpChartScene(data, { width: 960, height: 400 });
  const own = marks.filter(({ kind, color }) => kind === 'path' && color === 'vermilion');
  expect(own.filter(({ role }) => role === 'bump-line')).toHaveLength(2);
  expect(marks.filter(({ role }) => role === 'bump-node ground')).toHaveLength(7);
});

test('rows that agree run side by side, and those that disagree lie levels apart', () => {
  const { marks } = bumpChartScene(data, { width: 960, height: 400 });
  const nodes = marks.flatMap((mark) =>
    mark.kind === 'dot' && mark.role === 'bump-node ground' ? [mark] : [],
  );
  const ys = (x: number) => nodes.filter((node) => node.x === x).map(({ y }) => y);
  const columns = [...new Set(nodes.map(({ x }) => x))].sort((a, b) => a - b);
  const [apart, together] = [ys(columns[0]!), ys(columns.at(-1)!)];
  expect(Math.abs(together[0]! - together[1]!)).toBeLessThanOrEqual(17);
  expect(Math.abs(apart[0]! - apart[1]!)).toBeGreaterThan(100);
});

test('its description counts what each article does', () => {
  expect(bumpChartScene(data, { width: 960, height: 400 }).description).toBe(
    'How 2 articles stand to 4 propositions. Hope: asserts\u00a02, assumes\u00a01, silent on\u00a01; A reading of doubt: hedges\u00a01, denies\u00a01, attributes\u00a01, assumes\u00a01.',
  );
});

test.each([320, 640, 719, 720, 960, 1200])(
  'level words do not lie over each other at %i px',
  (width) => {
    const { marks } = bumpChartScene(data, { width, height: 520 });
    const texts = marks.filter((mark) => mark.kind === 'text' && !mark.turn);
    const boxes = texts.map(
      (mark) => (mark.kind === 'text' ? textBox(mark.text, mark, 12) : null)!,
    );
    const pairs = boxes.flatMap((a, i) => boxes.slice(i + 1).filter((b) => overlapping(a, b)));
    expect(pairs).toEqual([]);
  },
);

test('names with an address are links, and only then does a line answer a finger', () => {
  const linked = {
    ...data,
    articles: data.articles.map((article) => ({ ...article, href: `/${article.slug}/` })),
    columns: data.columns.map((column) => ({ ...column, href: `/${column.id}/` })),
  };
  for (const width of [340, 960]) {
    const frame = { width, height: 520 };
    const svg = svgText(bumpChartScene(linked, frame));
    const links = [...svg.matchAll(/<a href="([^"]*)">/g)].map(([, href]) => href);
    expect(links.toSorted()).toEqual([
      '/alliance/',
      '/doubt/',
      '/energy/',
      '/hope/',
      '/lasting/',
      '/neutral/',
    ]);
    expect(svg).toContain('bump-hit');
    expect(svgText(bumpChartScene(data, frame))).not.toContain('bump-hit');
  }
});
