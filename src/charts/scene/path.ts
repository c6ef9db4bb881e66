import { curveLinearClosed, line } from 'd3';

type Point = readonly [x: number, y: number];

const open = line<Point>().digits(2);
const closed = line<Point>().curve(curveLinearClosed).digits(2);

/** A path of straight lines through places, to 0.01 px; at least one. */
export function pathThrough(places: readonly Point[]): string {
  return open(places)!;
}

/** A rhombus about a place. */
export function diamond(x: number, y: number, r: number): string {
  return closed([
    [x, y - r],
    [x + r, y],
    [x, y + r],
    [x - r, y],
  ])!;
}
