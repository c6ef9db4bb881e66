import { idOf } from '../forms/form.ts';
import type { PlottedPoint } from '../forms/form.ts';
import { around, dodged, textBox } from './boxes.ts';
import type { Box, Label, PlacedLabel } from './boxes.ts';
import { fontSize, wrapped } from './text-metrics.ts';
import type { Mark } from '../scene/scene.ts';
import { role, rounded } from '../scene/scene.ts';
import { pointText } from '../text/values.ts';

/** Pixels from one line of an end label to the next. */
export const lineHeight = 15;

/** Room between the end of a line and its words. */
export const endGap = 14;

/** What stands at the ends of lines, and rules to what had to move. */
export type EndLabels = Readonly<{ labels: readonly PlacedLabel[]; leaders: readonly Mark[] }>;

/** The last point of each series that ends where the drawing ends; others go on beside it. */
export function endPoints(points: readonly PlottedPoint[]): PlottedPoint[] {
  const right = Math.max(...points.map(({ x }) => x));
  return [...Map.groupBy(points, ({ series }) => series).values()]
    .map((own) => own.at(-1)!)
    .filter(({ x }) => x > right - 1);
}

/**
 * Values and names at the ends of lines, moved apart, with a rule to each that had to move.
 *
 * @param nameWidth how wide a name may be before it takes another line; `null` for values alone
 */
export function endLabels(
  ends: readonly PlottedPoint[],
  nameWidth: number | null,
  plot: Box,
): EndLabels {
  const blocks = ends.map((end) => endLines(end, nameWidth));
  const gap = nameWidth === null ? 0 : 6;
  const sizes = blocks.map(({ length }) => length * lineHeight + gap);
  const wanted = ends.map(({ y }, i) => y + (sizes[i]! - gap - lineHeight) / 2);
  const centres = dodged(wanted, sizes, plot.top - 8, plot.bottom + 2);
  const baseline = (i: number, row: number) =>
    rounded(centres[i]! - (sizes[i]! - gap) / 2 + row * lineHeight + 12);
  return {
    labels: ends.flatMap((end, i) =>
      blocks[i]!.map((line, row) => endLabel(end, line, baseline(i, row))),
    ),
    leaders: ends.flatMap((end, i) => leader(end, baseline(i, 0) - 4)),
  };
}

function endLabel(end: PlottedPoint, { text, role }: EndLine, y: number): PlacedLabel {
  const place = { x: rounded(end.x + endGap), y, anchor: 'start' } as const;
  const of = role === 'value end' ? { of: idOf(end) } : {};
  return {
    mark: { kind: 'text', role, color: end.series.color, ...place, text, ...of },
    box: textBox(text, place, fontSize.normal),
  };
}

/** A rule from a value to its words where these do not begin beside it. */
function leader({ series, x, y, faded }: PlottedPoint, labelY: number): Mark[] {
  if (Math.abs(labelY - y) <= 6) return [];
  const style = { role: role('range', 'leader', faded ? 'faded' : ''), color: series.color };
  const [x1, x2] = [rounded(x + 4), rounded(x + endGap - 2)];
  return [{ kind: 'rule', ...style, x1, y1: rounded(y), x2, y2: rounded(labelY) }];
}

type EndLine = Readonly<{ text: string; role: string }>;

/** What stands at the end of a line: its value unless it is faded, and its name in lines. */
export function endLines(
  { series, point, faded }: Pick<PlottedPoint, 'series' | 'point' | 'faded'>,
  nameWidth: number | null,
): EndLine[] {
  const value = { text: pointText(series, point), role: 'value end' };
  const names = nameWidth === null ? [] : wrapped(series.label, nameWidth, fontSize.normal);
  return [
    ...(faded ? [] : [value]),
    ...names.map((text) => ({ text, role: role('name', faded ? 'faded' : '') })),
  ];
}

/**
 * The number of a value: over it, or under it where it is below zero.
 *
 * @param belongs whether a number at a place is read as that of this value
 */
export function valueLabel(
  one: PlottedPoint,
  kind: 'value' | 'value pin',
  belongs: (box: Box) => boolean,
): Label {
  const { series, point, x, y, range } = one;
  const [top, bottom] = [range?.y1 ?? y, range?.y2 ?? y];
  const over = around(x, top, [8, 14]).filter(({ y }) => y < top);
  const under = around(x, bottom, point.value < 0 ? [8, 14, 26] : [8, 14]).filter(
    ({ y }) => y > bottom,
  );
  return {
    of: idOf(one),
    belongs,
    text: pointText(series, point),
    role: kind,
    color: series.color,
    size: fontSize.normal,
    anchors: point.value < 0 ? [...under, ...over] : [...over, ...under],
  };
}
