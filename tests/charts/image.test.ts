import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chartScene } from '../../src/charts/layout/chart-scene.ts';
import { lookOf, paintedSvg } from '../../src/charts/export/image-svg.ts';
import type { Paint } from '../../src/charts/export/image-svg.ts';
import { pictureWords } from '../../src/charts/export/image-text.ts';
import { moved, pictureScene } from '../../src/charts/export/image.ts';
import type { PictureWords } from '../../src/charts/export/image.ts';
import type { Mark, Scene } from '../../src/charts/scene/scene.ts';
import type { ChartData } from '../../src/schema/chart.ts';
import type { View } from '../../src/domain/series/view.ts';
import { charts, viewOf } from './fixture.ts';

const frame = { width: 640, height: 360 };
const origin = {
  publishers: { customs: 'Customs Daily' },
  link: 'no-limits.example/charts/trade/?v=1&r=1&s=total&asof=2026-11-21',
};

function picture(data: ChartData, view: View): Scene {
  return pictureScene(chartScene(data, view, frame), pictureWords(data, view, origin));
}

function paintsFor(scene: Scene) {
  const plain: Paint = {
    fill: '#141822',
    stroke: null,
    strokeWidth: 1,
    dash: [],
    cap: 'butt',
    join: 'miter',
    opacity: 1,
    fontSize: 13,
    fontWeight: 400,
  };
  const paint = (mark: Mark): Paint => ({
    ...plain,
    ...(mark.kind === 'text' || mark.kind === 'bar' ? {} : { fill: null, stroke: '#225577' }),
    ...(mark.role === 'picture-ground' ? { fill: '#ffffff' } : {}),
    ...(mark.role === 'value' ? { stroke: '#ffffff', strokeWidth: 3, join: 'round' } : {}),
    ...(mark.role.includes('change') ? { dash: [5, 4] } : {}),
  });
  return Object.fromEntries(scene.marks.map((mark) => [lookOf(mark), paint(mark)]));
}

test.each([
  ['picture-trade', charts.trade, {}],
  ['picture-cars', charts.cars, {}],
] as const)('%s is drawn as accepted', async (name, data, changes) => {
  const scene = picture(data, viewOf(data, changes));
  const svg = paintedSvg(scene, paintsFor(scene));
  await expect(svg).toMatchFileSnapshot(`../golden/drawings/${name}.svg`);
});

test('a picture holds its title, sentence, statuses, sources and link', () => {
  const view = viewOf(charts.trade);
  const words = textsIn(picture(charts.trade, view)).join(' ');
  for (const part of Object.values(pictureWords(charts.trade, view, origin)))
    expect(words.replaceAll(' ', '')).toContain(part.replaceAll(' ', ''));
  expect(words).toContain('Customs Daily');
  expect(words).toContain('hollow dot: derived');
});

test('an SVG needs no style sheet: no class, and a colour on everything drawn', () => {
  const scene = picture(charts.share, viewOf(charts.share));
  const svg = paintedSvg(scene, paintsFor(scene));
  expect(svg).not.toMatch(/class=|style=|var\(|oklch/);
  const shapes = svg.match(/<(?:path|line|circle|rect|text) [^>]*>/g)!;
  expect(shapes.filter((shape) => !/ fill="(?:none|#[0-9a-f]{6})"/.test(shape))).toEqual([]);
});

test('a mark without a paint is a mistake', () => {
  const scene = picture(charts.trade, viewOf(charts.trade));
  expect(() => paintedSvg(scene, {})).toThrow(new RangeError('no paint for "picture-ground"'));
});

test('a picture without values says nothing of statuses and sources', () => {
  const words = pictureWords(charts.trade, viewOf(charts.trade, { s: [] }), origin);
  expect([words.statuses, words.sources]).toEqual(['', '']);
});

test('whatever the words, each line follows the one before and ends inside the picture', () => {
  const text = fc.string({ minLength: 0, maxLength: 400 });
  const words: fc.Arbitrary<PictureWords> = fc.record({
    title: fc.lorem({ maxCount: 20 }),
    sentence: text,
    statuses: text,
    sources: text,
    link: fc.webUrl({ withQueryParameters: true }),
  });
  const scene = chartScene(charts.trade, viewOf(charts.trade), frame);
  fc.assert(
    fc.property(words, (some) => {
      const { marks, height } = pictureScene(scene, some);
      const own = marks.filter((mark) => mark.kind === 'text' && mark.role.startsWith('picture-'));
      const lines = own.map((mark) => (mark.kind === 'text' ? mark.y : 0));
      expect(lines).toEqual(lines.toSorted((a, b) => a - b));
      expect(Math.max(...lines)).toBeLessThan(height - 16);
    }),
    { numRuns: 30 },
  );
});

test('moving a mark there and back changes nothing', () => {
  const { marks } = chartScene(charts.halves, viewOf(charts.halves), frame);
  const away = marks.map((mark) => moved(mark, 32, 77));
  expect(away).not.toEqual(marks);
  expect(away.map((mark) => moved(mark, -32, -77))).toEqual(marks);
});

function textsIn({ marks }: Scene): string[] {
  return marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));
}
