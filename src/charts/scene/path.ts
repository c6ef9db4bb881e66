import { pathRound } from 'd3';

type Point = readonly [x: number, y: number];

/** A path of straight lines through points, to 0.01 px; at least one. */
export function pathThrough(points: readonly Point[]): string {
  return polyline(points).toString();
}

/** A rhombus about a place. */
export function diamond(x: number, y: number, r: number): string {
  const path = polyline([
    [x, y - r],
    [x + r, y],
    [x, y + r],
    [x - r, y],
  ]);
  path.closePath();
  return path.toString();
}

function polyline([first, ...rest]: readonly Point[]) {
  const path = pathRound(2);
  path.moveTo(...first!);
  for (const point of rest) path.lineTo(...point);
  return path;
}
