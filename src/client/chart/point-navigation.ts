import { bisector, least } from 'd3';

/** A value in a drawing that a reader can go to: where it is, in units of the drawing. */
export type HitTarget = Readonly<{
  /** `<series>.<period>` */
  point: string;
  /** The left and upper edge; a dot has no extent. */
  x: number;
  y: number;
  width: number;
  height: number;
}>;

/** The farthest a pointer may be from the value it means, in units of the drawing. */
const reach = 48;

/** The target that a circle or rectangle with a `data-point` is. */
export function targetOf(mark: Element): HitTarget {
  const number = (name: string) => Number(mark.getAttribute(name) ?? 0);
  const [x, y] = mark.tagName === 'circle' ? ['cx', 'cy'] : ['x', 'y'];
  return {
    point: mark.getAttribute('data-point') ?? '',
    x: number(x!),
    y: number(y!),
    width: number('width'),
    height: number('height'),
  };
}

/** The target under a pointer or near it in a drawing; `null` where it is too far from all. */
export function targetAt(
  targets: readonly HitTarget[],
  { clientX, clientY }: MouseEvent,
  svg: SVGSVGElement,
): HitTarget | null {
  // What d3's `pointer` does, whose module would add 4 kB.
  const toDrawing = svg.getScreenCTM()?.inverse();
  const { x, y } = new DOMPoint(clientX, clientY).matrixTransform(toDrawing);
  return nearestTarget(targets, x, y);
}

/** The target nearest to a place; `null` where it is too far from all. */
export function nearestTarget(
  targets: readonly HitTarget[],
  x: number,
  y: number,
): HitTarget | null {
  const nearest = least(targets, (target) => distance(target, x, y));
  return nearest && distance(nearest, x, y) <= reach ? nearest : null;
}

/** The keys of a drawing whose series run downwards, as those of one whose series run across. */
const turned: Readonly<Record<string, string>> = {
  ArrowUp: 'ArrowLeft',
  ArrowDown: 'ArrowRight',
  ArrowLeft: 'ArrowUp',
  ArrowRight: 'ArrowDown',
};

/**
 * The target that a key leads to in a drawing whose series run downwards: up and down along the
 * series, left and right to its neighbours; otherwise as `nextTarget`.
 */
export function nextTargetDown(
  targets: readonly HitTarget[],
  from: HitTarget,
  key: string,
): HitTarget | null {
  return nextTarget(targets.map(transposed), transposed(from), turned[key] ?? key);
}

function transposed({ point, x, y, width, height }: HitTarget): HitTarget {
  return { point, x: y, y: x, width: height, height: width };
}

/**
 * The target that a key leads to: left and right along the series, up and down to the series before
 * and after at the nearest place, Home and End to its ends.
 *
 * @returns `null` for a key that leads nowhere, or where there is nothing farther
 */
export function nextTarget(
  targets: readonly HitTarget[],
  from: HitTarget,
  key: string,
): HitTarget | null {
  const lines = [...Map.groupBy(targets, series).values()].map((line) => line.toSorted(byX));
  const at = lines.findIndex((line) => series(line[0]!) === series(from));
  const line = lines[at] ?? [];
  const index = line.findIndex(({ point }) => point === from.point);
  if (key === 'ArrowLeft') return line[index - 1] ?? null;
  if (key === 'ArrowRight') return line[index + 1] ?? null;
  if (key === 'Home') return line[0] ?? null;
  if (key === 'End') return line.at(-1) ?? null;
  if (key === 'ArrowUp') return closest(lines[at - 1], from);
  if (key === 'ArrowDown') return closest(lines[at + 1], from);
  return null;
}

const horizontally = bisector(({ x }: HitTarget) => x);

function closest(line: readonly HitTarget[] = [], { x }: HitTarget): HitTarget | null {
  return line[horizontally.center(line, x)] ?? null;
}

function series({ point }: HitTarget): string {
  return point.split('.')[0]!;
}

function byX(a: HitTarget, b: HitTarget): number {
  return a.x - b.x;
}

function distance(target: HitTarget, x: number, y: number): number {
  const beside = Math.max(target.x - x, 0, x - target.x - target.width);
  const above = Math.max(target.y - y, 0, y - target.y - target.height);
  return Math.hypot(beside, above);
}
