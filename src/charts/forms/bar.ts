import type { ShownSeries } from '../data/shown.ts';
import type { Box } from '../layout/boxes.ts';
import { bandScale } from '../layout/scales.ts';
import { rounded } from '../scene/scene.ts';
import type { Mark } from '../scene/scene.ts';
import type { ChartForm, PlottedPoint, Scales } from './form.ts';
import {
  labelDistance,
  labelReach,
  notablePoints,
  plotValues,
  rangeMarks,
  valueAttributes,
  valueExtent,
} from './points.ts';

/** Values as bars from the foot of the axis; several series stand side by side. */
export const bar: ChartForm = {
  legendSign: 'bar',
  statusMark: 'bar',
  endLabels: false,
  headroom: 38,
  periodAxisHeight: (shown) => (hasPartsOfYears(shown) ? 40 : 26),
  xScale: bandScale,
  extent: valueExtent,
  plot: plotValues,
  marks: (points, scales) => [
    ...points.map((point) => barMark(point, scales)),
    ...points.flatMap(rangeMarks),
  ],
  pin: (point, scales) => ({
    kind: 'bar',
    role: 'pin',
    color: point.series.color,
    ...rectangle(point, scales, 3),
    label: '',
    point: null,
  }),
  boxes: (points, scales) => points.map((point) => barBox(point, scales)),
  pointsToLabel: (points) => [
    ...new Set([...notablePoints(points), ...points.filter(({ faded }) => !faded)]),
  ],
  labelBelongs: (box, point, _, { x }) =>
    labelDistance(box, point) <= labelReach &&
    Math.abs((box.left + box.right) / 2 - point.x) <= x.bar / 2,
};

/** Names of halves, quarters and months take two lines. */
function hasPartsOfYears(shown: readonly ShownSeries[]): boolean {
  return shown.some(({ points }) => points.some(({ period }) => period.length > 4));
}

function barMark(point: PlottedPoint, scales: Scales): Mark {
  return { kind: 'bar', ...valueAttributes('bar', point), ...rectangle(point, scales, 0) };
}

/** A bar, grown by `margin` on all sides. */
function rectangle({ x, y }: PlottedPoint, scales: Scales, margin: number) {
  const foot = scales.y.y(scales.y.foot);
  const width = scales.x.bar;
  return {
    x: rounded(x - width / 2 - margin),
    y: rounded(Math.min(y, foot) - margin),
    width: rounded(width + margin * 2),
    height: rounded(Math.abs(foot - y) + margin * 2),
  };
}

function barBox({ x, y, range }: PlottedPoint, scales: Scales): Box {
  const heights = [y, range?.y1 ?? y, range?.y2 ?? y, scales.y.y(scales.y.foot)];
  return {
    left: x - scales.x.bar / 2,
    right: x + scales.x.bar / 2,
    top: Math.min(...heights) - 1,
    bottom: Math.max(...heights) + 1,
  };
}
