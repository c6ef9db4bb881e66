import type { Stand } from '../../domain/positions/position-matrix.ts';
import type { Mark } from '../scene/scene.ts';
import { rounded } from '../scene/scene.ts';
import { stanceShapes } from '../scene/stance-icons.ts';

/** The box in which signs are drawn, and the radius of their rings in it. */
const [box, ring] = [16, 6.5];

/**
 * The sign of a stance on a line: the one that stands for it on every page, over a clear ground.
 *
 * @param r radius of its ring in CSS pixels
 */
export function stanceMarks(
  stance: Stand,
  { x, y, r }: Readonly<{ x: number; y: number; r: number }>,
  color: string,
): Mark[] {
  const scale = r / ring;
  const at = (place: number, middle: number) => rounded(middle + (place - box / 2) * scale);
  const dot = (role: string, place: { x: number; y: number; r: number }): Mark => ({
    kind: 'dot',
    role,
    color,
    ...place,
    label: '',
    point: null,
  });
  const corner = { x: at(0, x), y: at(0, y), scale: rounded(scale) };
  return [
    dot('bump-node ground', { x: rounded(x), y: rounded(y), r: rounded(r + 1.5) }),
    ...stanceShapes[stance].map(({ name, filled, shape }): Mark => {
      const role = filled ? 'bump-node fill' : 'bump-node line';
      if (name === 'path') return { kind: 'path', role, color, d: String(shape['d']), corner };
      const dashed = 'stroke-dasharray' in shape ? ' dashed' : '';
      const place = { x: at(Number(shape['cx']), x), y: at(Number(shape['cy']), y) };
      return dot(role + dashed, { ...place, r: rounded(Number(shape['r']) * scale) });
    }),
  ];
}
