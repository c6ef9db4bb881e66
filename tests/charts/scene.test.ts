import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dodged, overlapping, textBox, uprightBox } from '../../src/charts/layout/boxes.ts';
import { chartScene } from '../../src/charts/layout/chart-scene.ts';
import type { Mark, Scene } from '../../src/charts/scene/scene.ts';
import { svgText } from '../../src/charts/scene/svg.ts';
import { svgTree } from '../../src/charts/scene/svg-tree.ts';
import type { ChartData } from '../../src/schema/chart.ts';
import { publishedAfter } from '../../src/domain/series/published-after.ts';
import type { View } from '../../src/domain/series/view.ts';
import { charts, viewOf } from './fixture.ts';
import { viewsOf } from './views.ts';

const drawings: [name: string, data: ChartData, changes: Partial<View>, width: number][] = [
  ['trade-wide', charts.trade, {}, 720],
  ['trade-narrow', charts.trade, {}, 320],
  ['trade-log-pinned', charts.trade, { y: 'log', s: ['total'], at: 'total.2020' }, 640],
  ['trade-highlighted', charts.trade, { hl: ['exports'] }, 640],
  ['halves', charts.halves, {}, 640],
  ['halves-change', charts.halves, { u: 'yoy' }, 640],
  ['cars-narrow', charts.cars, {}, 320],
  ['share', charts.share, {}, 640],
  ['energy-panels', charts.energy, {}, 640],
  ['energy-index', charts.energy, { u: 'index' }, 640],
  ['trade-later', publishedAfter(charts.trade, '2025-08'), {}, 640],
  ['nothing', charts.trade, { s: [] }, 320],
];

test.each(drawings)('%s is drawn as accepted', async (name, data, changes, width) => {
  const scene = chartScene(data, viewOf(data, changes), { width, height: 360 });
  const lines = svgText(scene).replaceAll('><', '>\n<');
  await expect(`${lines}\n`).toMatchFileSnapshot(`../golden/drawings/${name}.svg`);
});

const views = viewsOf(Object.values(charts));

describe('for every view and width', () => {
  test('numbers are numbers, to a hundredth, and inside the drawing', () => {
    fc.assert(
      fc.property(views, ({ data, view, width }) => {
        const scene = chartScene(data, view, { width, height: 380 });
        for (const mark of scene.marks) {
          for (const number of numbersOf(mark)) {
            expect(number).toBeCloseTo(Math.round(number * 100) / 100, 9);
            expect(number).toBeGreaterThanOrEqual(-20);
            expect(number).toBeLessThanOrEqual(1020);
          }
        }
        expect(svgText(scene)).not.toMatch(/NaN|undefined|Infinity|null/);
      }),
      { numRuns: 300 },
    );
  });

  test('no words lie over other words, and none leave the drawing', () => {
    fc.assert(
      fc.property(views, ({ data, view, width }) => {
        const scene = chartScene(data, view, { width, height: 380 });
        expect(collisions(scene)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('at most six values are named on an axis', () => {
    fc.assert(
      fc.property(views, ({ data, view, width }) => {
        const { marks } = chartScene(data, view, { width, height: 380 });
        const panels = marks.filter(({ role }) => role === 'axis-title').length;
        const ticks = marks.filter(
          (m) => m.kind === 'text' && m.role === 'tick' && m.anchor === 'end',
        );
        expect(ticks.length).toBeLessThanOrEqual(6 * Math.max(1, panels));
      }),
      { numRuns: 100 },
    );
  });
});

test('things moved apart keep their order, their distance and their bounds', () => {
  const boxes = fc.array(
    fc.record({ at: fc.integer({ min: 0, max: 300 }), size: fc.integer({ min: 1, max: 30 }) }),
    {
      maxLength: 8,
    },
  );
  fc.assert(
    fc.property(boxes, (all) => {
      const centres = dodged(
        all.map(({ at }) => at),
        all.map(({ size }) => size),
        0,
        300,
      );
      const ends = centres.map(
        (centre, i) => [centre - all[i]!.size / 2, centre + all[i]!.size / 2] as const,
      );
      for (const [low, high] of ends) {
        expect(low).toBeGreaterThanOrEqual(-1e-9);
        expect(high).toBeLessThanOrEqual(300 + 1e-9);
      }
      const sorted = ends.toSorted((a, b) => a[0] - b[0] || a[1] - b[1]);
      sorted
        .slice(1)
        .forEach(([low], i) => expect(low).toBeGreaterThanOrEqual(sorted[i]![1] - 1e-9));
    }),
  );
});

test('equal views give equal text', () => {
  const draw = () =>
    svgText(chartScene(charts.trade, viewOf(charts.trade), { width: 700, height: 360 }));
  expect(draw()).toBe(draw());
});

test('a missing period breaks a line', () => {
  const { marks } = chartScene(charts.trade, viewOf(charts.trade, { s: ['exports'] }), {
    width: 640,
    height: 360,
  });
  expect(marks.filter(({ role }) => role === 'series')).toHaveLength(2);
});

test('a missing period keeps its place among bars, and says that it was not found', () => {
  const { marks } = chartScene(charts.cars, viewOf(charts.cars), { width: 640, height: 360 });
  const middles = marks.flatMap((mark) =>
    mark.kind === 'bar' && mark.point ? [mark.x + mark.width / 2] : [],
  );
  // Q2 2024, then Q3 and Q4 without a value, then Q1 and Q2 2025.
  expect((middles[1]! - middles[0]!) / (middles[2]! - middles[1]!)).toBeCloseTo(3, 1);
  const gaps = marks.filter(({ role }) => role === 'tick gap');
  expect(gaps.map((mark) => (mark.kind === 'text' ? mark.text : ''))).toEqual([
    'not',
    'found',
    'not',
    'found',
  ]);
});

test('what was not known on the day of a view is not called missing', () => {
  const all = charts.cars.series['quarter']!;
  const points = all.points.map((point) =>
    point.period === '2025-Q1' ? { ...point, published: '2025-11' } : point,
  );
  const data = { ...charts.cars, series: { quarter: { ...all, points } } };
  const view = viewOf(data, { asof: '2025-08' });
  const { marks } = chartScene(data, view, { width: 320, height: 360 });
  const gaps = marks.flatMap((mark) =>
    mark.kind === 'text' && mark.role === 'tick gap' ? [mark.text] : [],
  );
  expect(gaps.join(' ')).toBe('not found not found not known then');
});

test('a printed rate is drawn beside what the article says of the same change', () => {
  const { marks } = chartScene(charts.halves, viewOf(charts.halves), { width: 640, height: 360 });
  const words = marks.flatMap((mark) =>
    mark.kind === 'text' && mark.role.startsWith('cited-label') ? [mark.text] : [],
  );
  expect(words).toEqual(['−9.1% (Customs)', 'Alliance in Flux: fell by “over 9%”']);
});

test('an index names its one base on the axis', () => {
  const { marks } = chartScene(charts.trade, viewOf(charts.trade, { u: 'index' }), {
    width: 640,
    height: 360,
  });
  const titles = marks.flatMap((mark) =>
    mark.kind === 'text' && mark.role === 'axis-title' ? [mark.text] : [],
  );
  expect(titles).toEqual(['Index, 2016 = 100']);
});

test('a linear axis names zero', () => {
  const { marks } = chartScene(charts.share, viewOf(charts.share), { width: 640, height: 360 });
  expect(
    marks.some((mark) => mark.kind === 'text' && mark.role === 'tick' && mark.text === '0'),
  ).toBe(true);
});

test('what an article cites is never a point of a series', () => {
  for (const data of Object.values(charts)) {
    const { marks } = chartScene(data, viewOf(data), { width: 640, height: 360 });
    const count = Object.values(data.series).flatMap(({ points }) => points).length;
    const reachable = marks.filter((mark) => 'point' in mark && mark.point !== null);
    expect(reachable).toHaveLength(count);
    expect(reachable.every(({ role }) => !role.includes('cited'))).toBe(true);
  }
});

test('the dashed line of a cited fall ends where the fall would have led', () => {
  const { marks } = chartScene(charts.cars, viewOf(charts.cars), { width: 640, height: 360 });
  const ticks = marks.filter((mark) => mark.kind === 'text' && mark.role === 'tick');
  const y = (text: string) => {
    const tick = ticks.find((mark) => mark.kind === 'text' && mark.text === text)!;
    return tick.kind === 'text' ? tick.y - 4 : 0;
  };
  const change = marks.find(({ role }) => role === 'cited change')!;
  const perUnit = y('0') - y('1');
  expect(change.kind === 'rule' && (y('0') - change.y2) / perUnit).toBeCloseTo(3.89 * 0.3, 1);
});

test('values are images with names in a group, and a drawing without any is one image', () => {
  const draw = (changes: Partial<View>) =>
    chartScene(charts.share, viewOf(charts.share, changes), { width: 640, height: 360 });
  expect(svgTree(draw({})).attributes['role']).toBe('group');
  expect(svgTree(draw({ s: [] })).attributes['role']).toBe('img');
  expect(svgText(draw({}))).toContain(
    'role="img" aria-label="Share, 2023: 50%, approximate" data-point="autostat.2023"',
  );
});

test('a drawing is named by its title and its sentence, and has no ids', () => {
  const scene = chartScene(charts.share, viewOf(charts.share), { width: 640, height: 360 });
  expect(svgTree(scene).attributes['aria-label']).toBe(scene.description);
  const energy = chartScene(charts.energy, viewOf(charts.energy, { s: ['oil'] }), scene);
  expect(svgTree(energy).attributes['aria-label']).toBe(`Energy. ${energy.description}`);
  expect(svgText(scene)).not.toContain(' id=');
});

test('text is escaped', () => {
  const scene: Scene = { width: 1, height: 1, title: '<b>', description: '& "c"', marks: [] };
  expect(svgText(scene)).toContain('aria-label="&lt;b&gt;. &amp; &quot;c&quot;"');
});

function numbersOf(mark: Mark): number[] {
  const own = Object.entries(mark).flatMap(([key, value]) =>
    typeof value === 'number' && key !== 'turn' ? [value] : [],
  );
  return mark.kind === 'path' ? [...own, ...mark.d.match(/-?\d+(\.\d+)?/g)!.map(Number)] : own;
}

function collisions({ marks, width }: Scene): string[] {
  const texts = marks.filter((mark) => mark.kind === 'text');
  const small = /tick|axis-title|key|cited-label/;
  const boxes = texts.map((mark) => {
    const size = small.test(mark.role) ? 12 : 13;
    return mark.turn ? uprightBox(mark.text, mark.x, mark.y, size) : textBox(mark.text, mark, size);
  });
  return texts.flatMap((mark, i) => {
    const box = boxes[i]!;
    const outside =
      box.left < -1 || box.right > width + 1 ? [`${mark.text} leaves the drawing`] : [];
    const others = texts.slice(i + 1).filter((_, j) => overlapping(box, boxes[i + 1 + j]!));
    return [...outside, ...others.map(({ text }) => `${mark.text} × ${text}`)];
  });
}
