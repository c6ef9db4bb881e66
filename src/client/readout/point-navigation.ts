import { bisector, least } from 'd3';
import { targetDistance } from '../../charts/readout/hit-target.ts';
import type { HitTarget } from '../../charts/readout/hit-target.ts';

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
  const { x, y } = drawingPoint(svg, clientX, clientY);
  return nearestTarget(targets, x, y);
}

/** A point of the window in units of a drawing: d3's `pointer`, whose module would add 4 kB. */
export function drawingPoint(svg: SVGSVGElement, x: number, y: number): DOMPoint {
  return new DOMPoint(x, y).matrixTransform(svg.getScreenCTM()?.inverse());
}

/** The target nearest to a place; `null` where it is too far from all. */
export function nearestTarget(
  targets: readonly HitTarget[],
  x: number,
  y: number,
): HitTarget | null {
  const nearest = least(targets, (target) => targetDistance(target, x, y));
  return nearest && targetDistance(nearest, x, y) <= reach ? nearest : null;
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
