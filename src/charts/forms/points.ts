import type { ShownPoint, ShownSeries } from '../data/shown.ts';
import { distance } from '../layout/boxes.ts';
import type { Box } from '../layout/boxes.ts';
import type { YScale } from '../layout/scales.ts';
import { role, rounded } from '../scene/scene.ts';
import type { Mark } from '../scene/scene.ts';
import { pointWords } from '../text/values.ts';
import { idOf } from './form.ts';
import type { PlottedPoint, Scales } from './form.ts';

/** Every value at its own height; for forms that do not stack. */
export function plotValues(
  series: readonly ShownSeries[],
  faded: ReadonlySet<string>,
  { x, y }: Scales,
): PlottedPoint[] {
  return series.flatMap((one) =>
    one.points.map((point) => ({
      series: one,
      point,
      x: x.x(point.period, one.id) ?? 0,
      y: y.y(point.value),
      range: rangeOf(point, y),
      faded: faded.has(one.id),
    })),
  );
}

function rangeOf({ value, low, high }: ShownPoint, { y, foot }: YScale): PlottedPoint['range'] {
  if (low === null && high === null) return null;
  const reach = (bound: number) => y(foot > 0 ? Math.max(bound, foot) : bound);
  return { y1: reach(high ?? value), y2: reach(low ?? value) };
}

/** Every value and the bounds of its range; for forms that do not stack. */
export function valueExtent(series: readonly ShownSeries[]): number[] {
  return series.flatMap(({ points }) =>
    points.flatMap(({ value, low, high }) => [value, low ?? value, high ?? value]),
  );
}

/** Points by series, in the order given. */
export function bySeries(points: readonly PlottedPoint[]): PlottedPoint[][] {
  return [...Map.groupBy(points, ({ series }) => series).values()];
}

/** What the mark of a value has in every form: its class, colour, words and id. */
export function valueAttributes(name: string, { series, point, faded }: PlottedPoint) {
  const status = point.status === 'published' ? '' : point.status;
  return {
    role: role(name, status, point.later ? 'later' : '', faded ? 'faded' : ''),
    color: series.color,
    label: pointWords(series, point),
    point: idOf({ series, point }),
  };
}

/** A range as an upright rule with a short rule at each end. */
export function rangeMarks({ series, x, range, faded }: PlottedPoint): Mark[] {
  if (!range) return [];
  const rule = (x1: number, y1: number, x2: number, y2: number): Mark => ({
    kind: 'rule',
    role: role('range', faded ? 'faded' : ''),
    color: series.color,
    x1: rounded(x1),
    y1: rounded(y1),
    x2: rounded(x2),
    y2: rounded(y2),
  });
  const { y1, y2 } = range;
  return [rule(x, y1, x, y2), ...[y1, y2].map((y) => rule(x - 4, y, x + 4, y))];
}

/** Of each series the highest value, then the last, then the first; none that is faded. */
export function notablePoints(points: readonly PlottedPoint[]): PlottedPoint[] {
  const all = bySeries(points);
  const picked = [
    ...all.map((own) => own.find(({ series, point }) => series.record === point.period)),
    ...all.map((own) => own.at(-1)),
    ...all.map((own) => own[0]),
  ];
  return [...new Set(picked)].filter(
    (point) => point !== undefined && !point.faded,
  ) as PlottedPoint[];
}

/** How far a number may be from its value, in CSS pixels, unless a rule leads there. */
export const labelReach = 16;

/** How far a label is from a value, or from the nearer end of its range, in CSS pixels. */
export function labelDistance(box: Box, { x, y, range }: PlottedPoint): number {
  return Math.min(...[y, range?.y1 ?? y, range?.y2 ?? y].map((at) => distance(box, x, at)));
}
