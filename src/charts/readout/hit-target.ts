import type { Mark } from '../scene/scene.ts';

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

/** The values in a scene that a reader can go to. */
export function hitTargets(marks: readonly Mark[]): HitTarget[] {
  return marks.flatMap((mark) => {
    if ((mark.kind !== 'dot' && mark.kind !== 'bar') || mark.point === null) return [];
    const { point, x, y } = mark;
    const [width, height] = mark.kind === 'bar' ? [mark.width, mark.height] : [0, 0];
    return [{ point, x, y, width, height }];
  });
}

/** How far a place is from a value; 0 on its bar. */
export function targetDistance(target: HitTarget, x: number, y: number): number {
  const beside = Math.max(target.x - x, 0, x - target.x - target.width);
  const above = Math.max(target.y - y, 0, y - target.y - target.height);
  return Math.hypot(beside, above);
}
