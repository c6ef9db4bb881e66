import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distance, textBox } from '../../src/charts/layout/boxes.ts';
import type { Box } from '../../src/charts/layout/boxes.ts';
import { chartScene } from '../../src/charts/layout/chart-scene.ts';
import type { Mark, Scene } from '../../src/charts/scene/scene.ts';
import { requiredViews } from '../../src/snapshots/required-views.ts';
import { readingOf, siteFiles } from '../fixtures/corpora.ts';
import { charts, viewOf } from './fixture.ts';
import { viewsOf } from './views.ts';

const { subject } = readingOf(siteFiles());
const widths = [280, 320, 480, 560, 660, 800, 896, 960];
const heights: Readonly<Record<number, number>> = { 280: 330, 320: 330, 480: 350, 660: 390 };

test('in every view that is kept, at every width drawn, each number belongs to its value', () => {
  for (const { data, view } of requiredViews(subject))
    for (const width of widths) {
      const scene = chartScene(data, view, { width, height: heights[width] ?? 450 });
      expect({ of: view, width, faults: faultsIn(scene) }).toEqual({ of: view, width, faults: [] });
    }
});

test('in any view at any width each number belongs to its value', () => {
  const any = viewsOf([...subject.charts, ...Object.values(charts)]);
  fc.assert(
    fc.property(any, ({ data, view, width }) => {
      const scene = chartScene(data, view, { width, height: 380 });
      expect(faultsIn(scene)).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});

test('whichever value is pinned, no number stands by another', () => {
  const { chart, series } = charts.trade;
  for (const { id } of chart.series)
    for (const { period } of series[id]!.points)
      for (const width of [320, 390, 700]) {
        const view = viewOf(charts.trade, { at: `${id}.${period}` });
        expect(faultsIn(chartScene(charts.trade, view, { width, height: 330 }))).toEqual([]);
      }
});

test('a value moved from its line has a rule that leads to it', () => {
  const view = viewOf(charts.mixed, { s: ['share'] });
  const near = { ...charts.mixed.series['share']!, id: 'near' };
  const points = near.points.map((point) => ({ ...point, value: point.value + 1 }));
  const data = {
    ...charts.mixed,
    chart: {
      ...charts.mixed.chart,
      series: ['share', 'near'].map((id) => ({ id, label: id, series: id })),
    },
    series: { share: charts.mixed.series['share']!, near: { ...near, points } },
  };
  const { marks } = chartScene(
    data,
    { ...view, s: ['share', 'near'] },
    { width: 400, height: 330 },
  );
  expect(marks.filter(({ role }) => role.includes('leader')).length).toBeGreaterThan(0);
  expect(
    faultsIn(chartScene(data, { ...view, s: ['share', 'near'] }, { width: 400, height: 330 })),
  ).toEqual([]);
});

type Text = Mark & { kind: 'text' };
type Value = Mark & { kind: 'dot' | 'bar' };

/** How far the number of a value may be from it, in CSS pixels. */
const near = 16.5;

/** Numbers that do not visibly belong to their values, and words that a line strikes through. */
function faultsIn({ marks }: Scene): string[] {
  const values = marks.filter(
    (mark): mark is Value => (mark.kind === 'dot' || mark.kind === 'bar') && mark.point !== null,
  );
  const texts = marks.filter((mark): mark is Text => mark.kind === 'text');
  const owned = texts.filter(({ of }) => of !== undefined);
  const lines = marks.filter((mark) => mark.kind === 'path' && /^series/.test(mark.role));
  const struck = texts.filter(
    (text) =>
      /value|cited-label/.test(text.role) &&
      lines.some(
        (line) => line.kind === 'path' && segments(line.d).some((one) => crosses(one, box(text))),
      ),
  );
  return [
    ...owned.flatMap((text) => strayed(text, values, marks)),
    ...struck.map(({ text }) => `${text} is struck through`),
  ];
}

function strayed(text: Text, values: readonly Value[], marks: readonly Mark[]): string[] {
  const own = values.find(({ point }) => point === text.of);
  if (!own) return [`${text.text} is of no value drawn`];
  if (led(text, own, marks)) return [];
  const away = apart(text, own, marks);
  if (away > near) return [`${text.text} is ${away.toFixed(1)} px from its value`];
  if (own.kind === 'bar') {
    const { left, right } = box(text);
    const off = Math.abs((left + right) / 2 - own.x - own.width / 2) - own.width / 2;
    return off > 1 ? [`${text.text} stands beside its bar`] : [];
  }
  const nearer = values.find((other) => other !== own && apart(text, other, marks) < away);
  return nearer ? [`${text.text} is nearer to ${nearer.label}`] : [];
}

/** From a text to the mark of a value or to the ends of its range. */
function apart(text: Text, value: Value, marks: readonly Mark[]): number {
  const x = value.kind === 'bar' ? value.x + value.width / 2 : value.x;
  const ends = value.kind === 'bar' ? [value.y, value.y + value.height] : [value.y];
  const ranges = marks.flatMap((mark) =>
    mark.kind === 'rule' &&
    mark.role.startsWith('range') &&
    mark.x1 === mark.x2 &&
    Math.abs(mark.x1 - x) < 0.1
      ? [mark.y1, mark.y2]
      : [],
  );
  return Math.min(...[...ends, ...ranges].map((y) => distance(box(text), x, y)));
}

function led(text: Text, value: Value, marks: readonly Mark[]): boolean {
  return marks.some(
    (mark) =>
      mark.kind === 'rule' &&
      mark.role.includes('leader') &&
      Math.hypot(mark.x1 - value.x, mark.y1 - value.y) < 6 &&
      distance(box(text), mark.x2, mark.y2) < 4,
  );
}

function box(text: Text): Box {
  return textBox(text.text, text, text.role.startsWith('cited-label') ? 12 : 13);
}

type Segment = readonly [x1: number, y1: number, x2: number, y2: number];

function segments(d: string): Segment[] {
  const points = [...d.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(
    ([, x, y]) => [Number(x), Number(y)] as const,
  );
  return points.slice(1).map(([x, y], i) => [...points[i]!, x, y]);
}

/** Whether a segment passes through a rectangle, tried at every pixel. */
function crosses([x1, y1, x2, y2]: Segment, { left, right, top, bottom }: Box): boolean {
  const steps = Math.ceil(Math.hypot(x2 - x1, y2 - y1));
  return Array.from({ length: steps + 1 }, (_, i) => i / Math.max(1, steps)).some((part) => {
    const [x, y] = [x1 + (x2 - x1) * part, y1 + (y2 - y1) * part];
    return x > left && x < right && y > top + 1 && y < bottom - 1;
  });
}
