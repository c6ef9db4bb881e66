import { expect, test } from 'vitest';
import { imageSvg } from '../../src/og/image-svg.ts';
import { openingQuestions } from '../../src/domain/positions/front-questions.ts';
import { chartImage, claimImage } from '../../src/og/image-data.ts';
import type { FrontImage } from '../../src/og/image-data.ts';
import { parseSvg } from '../../src/og/drawing/parse-svg.ts';
import type { SvgNode } from '../../src/charts/scene/svg-tree.ts';
import { textWidth } from '../../src/og/drawing/font-metrics.ts';
import { credit } from '../../src/og/view-image.ts';
import { images, corpus, theme } from './content.ts';

const faces = [...Object.values(theme.serif), ...Object.values(theme.sans)];
const drawn = [...images].map(([path, image]) => ({
  path,
  tree: parseSvg(imageSvg(image, theme)),
}));

test('every article, claim, proposition, chart and snapshot has a card', () => {
  const { articles, claims, propositions, charts, snapshots } = corpus!;
  const paths = [
    ...articles.map(({ slug }) => `articles/${slug}`),
    ...claims.map(({ id }) => `claims/${id}`),
    ...propositions.map(({ id }) => `propositions/${id}`),
    ...charts.map(({ slug }) => `charts/${slug}`),
    ...snapshots.map(({ slug, hash }) => `v/${slug}/${hash}`),
  ];
  expect(paths.filter((path) => !images.has(path))).toEqual([]);
});

test('the share image of the front page shows the questions of its opening picture', () => {
  const image = images.get('front') as FrontImage;
  const ids = openingQuestions(corpus!).map(({ proposition }) => proposition.id);
  expect(image.data.columns.map(({ id }) => id)).toEqual(ids);
});

test('no words of an image run past its edges', () => {
  const past = drawn.flatMap(({ path, tree }) =>
    textsIn(tree)
      .filter(({ left, right, y }) => left < 40 || right > 1160 || y < 40 || y > 610)
      .map(({ text }) => `${path}: ${text}`),
  );
  expect(past).toEqual([]);
});

test('no two lines of text of an image overlap', () => {
  const crossed = drawn
    .filter(({ path }) => images.get(path)!.kind !== 'front')
    .flatMap(({ path, tree }) => {
      const all = textsIn(tree);
      return all.flatMap((one, i) =>
        all
          .slice(i + 1)
          .filter((other) => one.left < other.right && other.left < one.right)
          .filter((other) => Math.abs(one.y - other.y) < Math.max(one.size, other.size) * 0.8)
          .map((other) => `${path}: ${one.text} / ${other.text}`),
      );
    });
  expect(crossed).toEqual([]);
});

test('every claim and every title is shown whole', () => {
  const cut = drawn.filter(({ tree }) => textsIn(tree).some(({ text }) => text.endsWith('…')));
  expect(cut.map(({ path }) => path)).toEqual([]);
});

test('a claim far past the limit ends in an ellipsis', () => {
  const [claim] = corpus!.claims;
  const text =
    `${'An endless claim goes on about everything there is and was. '.repeat(12)}`.trim();
  const svg = imageSvg(claimImage({ ...claim!, text }, corpus!.articles[0]!), theme);
  expect(textsIn(parseSvg(svg)).filter((line) => line.text.endsWith('…'))).toHaveLength(1);
});

test('the image of a chart shows nothing of its data', () => {
  for (const chart of corpus!.charts) {
    const other = { ...chart, series: [], cited: [], notes: [], defaults: [], intro: '–' };
    expect(chartImage(other)).toEqual(chartImage(chart));
    const svg = parseSvg(imageSvg(chartImage(chart), theme));
    const words = textsIn(svg)
      .map(({ text }) => text)
      .join(' ');
    const said = ['No Limits? Chart', chart.title, chart.question].join(' ');
    expect(words).toBe(said);
    expect(elements(svg).filter(({ name }) => ['circle', 'line'].includes(name))).toEqual([]);
  }
});

test('the image of a snapshot says its sentence, day and address, and draws every value', () => {
  for (const snapshot of corpus!.snapshots) {
    const tree = drawn.find(({ path }) => path === `v/${snapshot.slug}/${snapshot.hash}`)!.tree;
    const words = textsIn(tree)
      .map(({ text }) => text)
      .join(' ');
    expect(words).toContain(`no-limits.example/v/${snapshot.slug}/${snapshot.hash}/`);
    expect(words).toContain('Kept on ');
    expect(words).toContain(snapshot.sentence.slice(-20));
    const marks = elements(tree).filter(({ name }) => name === 'circle' || name === 'rect');
    expect(marks.length).toBeGreaterThanOrEqual(snapshot.points.length);
  }
});

const credits: [limit: number, text: string][] = [
  [100, 'Sources: Customs; Agency; Bureau'],
  [31, 'Sources: Customs and 2 more'],
  [5, '3 sources'],
];

test.each(credits)('in %i letters publishers are credited as "%s"', (limit, text) => {
  expect(credit(['Customs', 'Agency', 'Bureau'], (tried) => tried.length <= limit)).toBe(text);
});

test('equal images give equal text', () => {
  for (const image of images.values())
    expect(imageSvg(image, theme)).toBe(imageSvg(structuredClone(image), theme));
});

function elements(node: SvgNode): SvgNode[] {
  return [
    node,
    ...node.children.flatMap((child) => (typeof child === 'string' ? [] : elements(child))),
  ];
}

/** Texts of the image itself, drawings aside. */
function textsIn(tree: SvgNode) {
  return tree.children.flatMap((node) => {
    if (typeof node === 'string' || node.name !== 'text') return [];
    const { attributes: look } = node;
    const text = String(node.children[0]);
    const [x, y, size] = [look['x'], look['y'], look['font-size']].map(Number) as [
      number,
      number,
      number,
    ];
    const face = faces.find(
      ({ family, weight }) =>
        family === look['font-family'] && String(weight) === look['font-weight'],
    )!;
    const width = textWidth(text, face, size);
    const left = look['text-anchor'] === 'end' ? x - width : x;
    return [{ text, left, right: left + width, y, size }];
  });
}
