import type { SvgNode } from '../charts/svg-tree.ts';
import type { Stance, Verdict } from '../model/claim.ts';
import { node } from './node.ts';

/** The same shapes as the pages use, in a box of 16 by 16. */
const ring = { name: 'circle', filled: false, shape: { cx: 8, cy: 8, r: 5.75 } } as const;
type Part = Readonly<{
  name: 'circle' | 'path';
  filled: boolean;
  shape: Readonly<Record<string, string | number>>;
}>;

/** The shape of each stance, in parts. */
export const stanceShapes: Readonly<Record<Stance | 'silent', readonly Part[]>> = {
  asserts: [{ name: 'circle', filled: true, shape: { cx: 8, cy: 8, r: 6.5 } }],
  hedges: [ring, { name: 'path', filled: true, shape: { d: 'M8 1.5a6.5 6.5 0 0 0 0 13z' } }],
  denies: [ring, { name: 'path', filled: false, shape: { d: 'M4 12 12 4' } }],
  attributes: [
    ring,
    {
      name: 'path',
      filled: true,
      shape: { d: 'M5 6.2h2.4v2.2L6.3 10.6H5.2l.7-2.2H5zM8.8 6.2h2.4v2.2l-1.1 2.2H9l.7-2.2h-.9z' },
    },
  ],
  assumes: [
    { ...ring, shape: { ...ring.shape, 'stroke-dasharray': '2 2' } },
    { name: 'circle', filled: true, shape: { cx: 8, cy: 8, r: 2.5 } },
  ],
  silent: [{ name: 'path', filled: false, shape: { d: 'M4.5 8h7' } }],
};

/** The stroke of each verdict. */
export const verdictShapes: Readonly<Record<Verdict | 'none', string>> = {
  corroborated: 'M3 8.5 6.5 12 13 4.5',
  partly: 'M3 8.5 6.5 12 13 4.5M3 14h10',
  contradicted: 'M4 4l8 8M12 4l-8 8',
  open: 'M8 2.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11zM8 5v3.2l2 1.6',
  'not-checkable': 'M5.5 6a2.5 2.5 0 1 1 3.6 2.2C8.3 8.7 8 9.2 8 10M8 12.6v.4',
  none: 'M4 8h8',
};

/** A stance as a shape, `size` CSS pixels wide from its upper left corner. */
export function stanceSign(
  stance: Stance | 'silent',
  place: Readonly<{ x: number; y: number; size: number }>,
  colour: string,
): SvgNode {
  const parts = stanceShapes[stance].map(({ name, filled, shape }) =>
    node(name, {
      ...shape,
      ...(filled ? { fill: colour } : { fill: 'none', stroke: colour, 'stroke-width': 1.5 }),
      ...(stance === 'silent' ? { 'stroke-linecap': 'round' } : {}),
    }),
  );
  return placed(parts, place);
}

/** A verdict as a shape, `size` CSS pixels wide from its upper left corner. */
export function verdictSign(
  verdict: Verdict | 'none',
  place: Readonly<{ x: number; y: number; size: number }>,
  colour: string,
): SvgNode {
  const look = {
    fill: 'none',
    stroke: colour,
    'stroke-width': 1.8,
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
  };
  return placed([node('path', { d: verdictShapes[verdict], ...look })], place);
}

function placed(
  parts: readonly SvgNode[],
  { x, y, size }: Readonly<{ x: number; y: number; size: number }>,
): SvgNode {
  return node('g', { transform: `translate(${x} ${y}) scale(${size / 16})` }, parts);
}
