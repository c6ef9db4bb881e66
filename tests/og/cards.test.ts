import { expect, test } from 'vitest';
import { cardSvg } from '../../src/og/card-svg.ts';
import { chartCard, claimCard } from '../../src/og/card.ts';
import { readSvg } from '../../src/og/drawing/parse-svg.ts';
import type { SvgNode } from '../../src/charts/scene/svg-tree.ts';
import { widthOf } from '../../src/og/drawing/font-metrics.ts';
import { credit } from '../../src/og/view-card.ts';
import { cards, corpus, kit } from './content.ts';

const faces = [...Object.values(kit.serif), ...Object.values(kit.sans)];
const drawn = [...cards].map(([path, card]) => ({ path, tree: readSvg(cardSvg(card, kit)) }));

test('every article, claim, proposition, chart and snapshot has a card', () => {
  const { articles, claims, propositions, charts, snapshots } = corpus!;
  const paths = [
    ...articles.map(({ slug }) => `articles/${slug}`),
    ...claims.map(({ id }) => `claims/${id}`),
    ...propositions.map(({ id }) => `propositions/${id}`),
    ...charts.map(({ slug }) => `charts/${slug}`),
    ...snapshots.map(({ slug, hash }) => `v/${slug}/${hash}`),
  ];
  expect(paths.filter((path) => !cards.has(path))).toEqual([]);
});

test('no words of a card run past its edges', () => {
  const past = drawn.flatMap(({ path, tree }) =>
    lettering(tree)
      .filter(({ left, right, y }) => left < 40 || right > 1160 || y < 40 || y > 610)
      .map(({ text }) => `${path}: ${text}`),
  );
  expect(past).toEqual([]);
});

test('no two lines of a card of words stand on one another', () => {
  const crossed = drawn
    .filter(({ path }) => cards.get(path)!.kind !== 'front')
    .flatMap(({ path, tree }) => {
      const all = lettering(tree);
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

test('every claim stands on its card whole, and so does every title', () => {
  const cut = drawn.filter(({ tree }) => lettering(tree).some(({ text }) => text.endsWith('…')));
  expect(cut.map(({ path }) => path)).toEqual([]);
});

test('a claim far past the limit ends in an ellipsis', () => {
  const [claim] = corpus!.claims;
  const text =
    `${'An endless claim goes on about everything there is and was. '.repeat(12)}`.trim();
  const svg = cardSvg(claimCard({ ...claim!, text }, corpus!.articles[0]!), kit);
  expect(lettering(readSvg(svg)).filter((line) => line.text.endsWith('…'))).toHaveLength(1);
});

test('the card of a chart holds nothing of its data', () => {
  for (const chart of corpus!.charts) {
    const other = { ...chart, series: [], cited: [], notes: [], defaults: [], intro: '–' };
    expect(chartCard(other)).toEqual(chartCard(chart));
    const svg = readSvg(cardSvg(chartCard(chart), kit));
    const words = lettering(svg)
      .map(({ text }) => text)
      .join(' ');
    const said = ['No Limits? Chart', chart.title, chart.question].join(' ');
    expect(words).toBe(said);
    expect(elements(svg).filter(({ name }) => ['circle', 'line'].includes(name))).toEqual([]);
  }
});

test('the card of a snapshot says its sentence, day and address, and draws every value', () => {
  for (const snapshot of corpus!.snapshots) {
    const tree = drawn.find(({ path }) => path === `v/${snapshot.slug}/${snapshot.hash}`)!.tree;
    const words = lettering(tree)
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

test('equal cards give equal text', () => {
  for (const card of cards.values())
    expect(cardSvg(card, kit)).toBe(cardSvg(structuredClone(card), kit));
});

function elements(node: SvgNode): SvgNode[] {
  return [
    node,
    ...node.children.flatMap((child) => (typeof child === 'string' ? [] : elements(child))),
  ];
}

/** Lettering of the card itself, drawings aside. */
function lettering(tree: SvgNode) {
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
    const width = widthOf(text, face, size);
    const left = look['text-anchor'] === 'end' ? x - width : x;
    return [{ text, left, right: left + width, y, size }];
  });
}
