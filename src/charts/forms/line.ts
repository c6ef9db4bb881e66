import { pairs } from 'd3';
import { spanOf } from '../../domain/series/period.ts';
import type { ShownPoint } from '../data/shown.ts';
import { boxesAlong } from '../layout/boxes.ts';
import type { Box } from '../layout/boxes.ts';
import { timeScale } from '../layout/scales.ts';
import { pathThrough } from '../scene/path.ts';
import { role, rounded } from '../scene/scene.ts';
import type { Mark } from '../scene/scene.ts';
import type { ChartForm, PlottedPoint } from './form.ts';
import {
  bySeries,
  labelDistance,
  labelReach,
  notablePoints,
  plotValues,
  rangeMarks,
  valueAttributes,
  valueExtent,
} from './points.ts';

/** How much nearer a number must be to its own value than to any other, in CSS pixels. */
const lead = 2;

/** Values as dots on lines; a missing period breaks a line. */
export const line: ChartForm = {
  legendSign: 'line',
  statusMark: 'dot',
  endLabels: true,
  headroom: 30,
  periodAxisHeight: () => 26,
  xScale: timeScale,
  extent: valueExtent,
  plot: plotValues,
  marks: (points) => [
    ...bySeries(points).flatMap(lineMarks),
    ...points.flatMap(rangeMarks),
    ...dotMarks(points),
  ],
  pin: ({ series, x, y }) => {
    const style = { role: 'pin', color: series.color, label: '', point: null };
    return { kind: 'dot', ...style, x: rounded(x), y: rounded(y), r: 7 };
  },
  boxes: (points) => [...points.map(dotBox), ...lineBoxes(points)],
  pointsToLabel: (points) => notablePoints(points).toSorted((a, b) => a.y - b.y),
  labelBelongs: (box, point, points) => {
    const own = labelDistance(box, point);
    const others = points.filter((other) => other !== point);
    return own <= labelReach && others.every((other) => labelDistance(box, other) >= own + lead);
  },
};

function lineMarks(own: readonly PlottedPoint[]): Mark[] {
  return runs(own)
    .filter((run) => run.length > 1)
    .flatMap(splitAtLater)
    .map(({ later, points }): Mark => {
      const { series, faded } = points[0]!;
      return {
        kind: 'path',
        role: role('series', later ? 'later' : '', faded ? 'faded' : ''),
        color: series.color,
        d: pathThrough(points.map(({ x, y }) => [x, y])),
      };
    });
}

/** Dots; smaller where a series has many. */
function dotMarks(points: readonly PlottedPoint[]): Mark[] {
  const r = Math.max(...bySeries(points).map(({ length }) => length)) > 40 ? 2 : 3;
  return points.map((one): Mark => {
    const place = { x: rounded(one.x), y: rounded(one.y) };
    const size = one.point.status === 'published' ? r : r + 0.5;
    return { kind: 'dot', ...valueAttributes('dot', one), ...place, r: size };
  });
}

type Stretch = { later: boolean; points: PlottedPoint[] };

/** A run cut where a line goes over to values that were published later, or comes back. */
function splitAtLater(run: readonly PlottedPoint[]): Stretch[] {
  return pairs(run).reduce<Stretch[]>((found, [before, after]) => {
    const later = Boolean(before.point.later || after.point.later);
    const last = found.at(-1);
    if (last && last.later === later) last.points.push(after);
    else found.push({ later, points: [before, after] });
    return found;
  }, []);
}

/** Stretches of a series without a missing period, in order. */
function runs<T extends { point: ShownPoint }>(own: readonly T[]): T[][] {
  const everyYear = new Set(own.map(({ point }) => point.period.slice(4))).size === 1;
  return own.reduce<T[][]>((found, one) => {
    const before = found.at(-1)?.at(-1);
    const gap = before ? spanOf(one.point.period).start - spanOf(before.point.period).start : 0;
    const step = before && !everyYear ? monthsOf(before.point.period) : 12;
    if (before && gap <= step) found.at(-1)!.push(one);
    else found.push([one]);
    return found;
  }, []);
}

function monthsOf(period: string): number {
  const { start, end } = spanOf(period);
  return end - start;
}

function dotBox({ x, y, range }: PlottedPoint): Box {
  const heights = [y, range?.y1 ?? y, range?.y2 ?? y];
  const [top, bottom] = [Math.min(...heights) - 4, Math.max(...heights) + 4];
  return { left: x - 4, right: x + 4, top, bottom };
}

/** Small rectangles along the lines. */
function lineBoxes(points: readonly PlottedPoint[]): Box[] {
  return bySeries(points).flatMap((own) => pairs(own).flatMap(([a, b]) => boxesAlong(a, b)));
}
