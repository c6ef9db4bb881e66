import { interpolateNumber, quantize } from 'd3';
import type { Mark } from '../scene/scene.ts';
import { rounded } from '../scene/scene.ts';
import { textWidth } from './text-metrics.ts';

/** A rectangle in CSS pixels. */
export type Box = Readonly<{ left: number; top: number; right: number; bottom: number }>;

/** A text to be set: where its baseline may begin, best place first. */
export type Label = Readonly<{
  text: string;
  role: string;
  color: string;
  size: number;
  anchors: readonly LabelAnchor[];
  /** The value whose number it is, `<series>.<period>`. */
  of?: string;
  /** Whether a place is near enough to what the text is about, and nearer to it than to others. */
  belongs?: (box: Box) => boolean;
}>;

/** A baseline and which part of the text stands on it. */
export type LabelAnchor = Readonly<{ x: number; y: number; anchor: 'start' | 'middle' | 'end' }>;

/** A text and the rectangle it covers. */
export type PlacedLabel = Readonly<{ mark: Mark & { kind: 'text' }; box: Box }>;

/** Whether two rectangles share any area. */
export function overlapping(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** The rectangle a text covers. */
export function textBox(text: string, { x, y, anchor }: LabelAnchor, size: number): Box {
  const width = textWidth(text, size);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left, right: left + width, top: y - size * 0.85, bottom: y + size * 0.3 };
}

/** How far a rectangle is from a point; 0 where the point lies in it. */
export function distance({ left, top, right, bottom }: Box, x: number, y: number): number {
  return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
}

/** The anchors on the straight line from one point to another: 0 is the first, 1 the second. */
export function between(a: Point, b: Point): (part: number) => Point {
  const [x, y] = [interpolateNumber(a.x, b.x), interpolateNumber(a.y, b.y)];
  return (part) => ({ x: x(part), y: y(part) });
}

type Point = Readonly<{ x: number; y: number }>;

/** Small rectangles along a straight line. */
export function boxesAlong(a: Point, b: Point): Box[] {
  const count = Math.max(1, Math.ceil(Math.hypot(b.x - a.x, b.y - a.y) / 6));
  return quantize(between(a, b), count + 1).map(({ x, y }) => {
    return { left: x - 2, right: x + 2, top: y - 2, bottom: y + 2 };
  });
}

/** The rectangle of a text set upright, read from below, from the foot of its place upwards. */
export function uprightBox(text: string, x: number, y: number, size: number): Box {
  return {
    left: x - size * 0.85,
    right: x + size * 0.3,
    top: y - textWidth(text, size),
    bottom: y,
  };
}

/**
 * Places a label in the first of its anchors that is free and where it belongs, or nowhere.
 *
 * @param within the rectangle it must not leave
 * @param taken rectangles it must not touch
 * @param avoided rectangles it only touches where no place is free of them
 * @returns `null` when no place is free
 */
export function placeLabel(
  label: Label,
  within: Box,
  taken: readonly Box[],
  avoided: readonly Box[],
): PlacedLabel | null {
  const candidates = label.anchors
    .map((place) => ({
      mark: labelMark(label, place),
      box: textBox(label.text, place, label.size),
    }))
    .filter(({ box }) => inside(box, within) && (label.belongs?.(box) ?? true))
    .filter(({ box }) => !taken.some((other) => overlapping(box, other)));
  const clear = candidates.find(({ box }) => !avoided.some((other) => overlapping(box, other)));
  return clear ?? candidates[0] ?? null;
}

/** Places one label after another, each out of the way of those before. */
export function labelPlacer(within: Box, solid: readonly Box[]) {
  const taken = [...solid];
  return (label: Label, avoided: readonly Box[] = []): PlacedLabel | null => {
    const placed = placeLabel(label, within, taken, avoided);
    if (placed) taken.push(placed.box);
    return placed;
  };
}

function labelMark(
  { text, role, color, of }: Label,
  { x, y, anchor }: LabelAnchor,
): PlacedLabel['mark'] {
  const place = { x: rounded(x), y: rounded(y), text, anchor };
  return { kind: 'text', role, color, ...place, ...(of === undefined ? {} : { of }) };
}

/** Whether a rectangle lies within another. */
export function inside(box: Box, within: Box): boolean {
  return (
    box.left >= within.left &&
    box.right <= within.right &&
    box.top >= within.top &&
    box.bottom <= within.bottom
  );
}

/**
 * Moves things along a line as little as their order allows, until none overlap.
 *
 * @param wanted centres, in any order
 * @param sizes how much room each takes along the line
 * @param from,to the ends of the line; things stay between them when all fit
 * @returns centres, in the order given
 */
export function dodged(
  wanted: readonly number[],
  sizes: readonly number[],
  from: number,
  to: number,
): number[] {
  const order = wanted.map((_, i) => i).sort((a, b) => wanted[a]! - wanted[b]! || a - b);
  const centres = [...wanted];
  let edge = from;
  for (const i of order) {
    centres[i] = Math.max(centres[i]!, edge + sizes[i]! / 2);
    edge = centres[i]! + sizes[i]! / 2;
  }
  edge = to;
  for (const i of order.toReversed()) {
    centres[i] = Math.min(centres[i]!, edge - sizes[i]! / 2);
    edge = centres[i]! - sizes[i]! / 2;
  }
  return centres;
}

/** Places above, below and beside a point, at growing distances. */
export function around(x: number, y: number, distances: readonly number[]): LabelAnchor[] {
  return distances.flatMap((d): LabelAnchor[] => [
    { x, y: y - d, anchor: 'middle' },
    { x: x + 10, y: y - d, anchor: 'end' },
    { x: x - 10, y: y - d, anchor: 'start' },
    { x, y: y + d + 8, anchor: 'middle' },
    { x: x + 10, y: y + d + 8, anchor: 'end' },
    { x: x - 10, y: y + d + 8, anchor: 'start' },
    { x: x - d, y: y + 4, anchor: 'end' },
    { x: x + d, y: y + 4, anchor: 'start' },
  ]);
}
