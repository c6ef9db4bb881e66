import { expect, test } from 'vitest';
import type { ChartForm } from '../../src/charts/forms/form.ts';
import { chartForms } from '../../src/charts/forms/forms.ts';
import { line } from '../../src/charts/forms/line.ts';
import { valueAttributes } from '../../src/charts/forms/points.ts';
import { chartScene } from '../../src/charts/layout/chart-scene.ts';
import { svgText } from '../../src/charts/scene/svg.ts';
import { rounded } from '../../src/charts/scene/scene.ts';
import type { ChartData } from '../../src/schema/chart.ts';
import { charts, viewOf } from './fixture.ts';

/** Dots on stems: all that a form of its own has to say, where the rest is as in a line chart. */
const lollipop: ChartForm = {
  ...line,
  legendSign: ({ variant, color }, x, y) => [
    { kind: 'rule', role: `stem ${variant}`.trim(), color, x1: x + 9, y1: y + 6, x2: x + 9, y2: y },
    { kind: 'dot', role: 'dot', color, x: x + 9, y: y - 3, r: 3, label: '', point: null },
  ],
  endLabels: false,
  marks: (points, { y }) =>
    points.flatMap((one) => {
      const at = { x: rounded(one.x), y: rounded(one.y) };
      const foot = rounded(y.y(y.foot));
      return [
        { kind: 'rule', role: 'stem', x1: at.x, y1: foot, x2: at.x, y2: at.y },
        { kind: 'dot', ...valueAttributes('dot', one), ...at, r: 4 },
      ];
    }),
};

const forms = { ...chartForms, lollipop };

/** A chart of the corpus with a form that its schema does not know. */
function withForm(data: ChartData, name: string): ChartData {
  return { ...data, chart: { ...data.chart, geometry: name as ChartData['chart']['geometry'] } };
}

test('a registered form draws a chart: its marks, its sign in the legend, its labels', () => {
  const data = withForm(charts.trade, 'lollipop');
  const scene = chartScene(data, viewOf(data), { width: 640, height: 360 }, forms);
  const values = scene.marks.filter((mark) => mark.kind === 'dot' && mark.point !== null);
  const points = Object.values(data.series).flatMap((series) => series.points);
  expect(values).toHaveLength(points.length);
  const stems = scene.marks.filter(({ role }) => role === 'stem');
  expect(stems).toHaveLength(points.length + data.chart.series.length);
  expect(scene.marks.some(({ role }) => role === 'series')).toBe(false);
  expect(scene.marks.some(({ role }) => role === 'value')).toBe(true);
  expect(svgText(scene)).not.toMatch(/NaN|undefined/);
});

test('everything else stays as it is: axes, sentence and the values one can go to', () => {
  const frame = { width: 640, height: 360 };
  const as = (name: string) => {
    const data = withForm(charts.share, name);
    const scene = chartScene(data, viewOf(data), frame, forms);
    const ids = scene.marks.flatMap((mark) => ('point' in mark && mark.point) || []);
    const ticks = scene.marks.flatMap((mark) =>
      mark.kind === 'text' && mark.role === 'tick' ? mark.text : [],
    );
    return { description: scene.description, ids, ticks };
  };
  expect(as('lollipop')).toEqual(as('line'));
});

test('a form that nobody registered is a mistake in the code', () => {
  const data = withForm(charts.trade, 'pie');
  expect(() => chartScene(data, viewOf(data), { width: 640, height: 360 })).toThrow(
    'no chart form "pie", only line, bar',
  );
});
