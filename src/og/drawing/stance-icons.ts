import type { SvgNode } from '../../charts/scene/svg-tree.ts';
import { stanceShapes, stateShapes } from '../../charts/scene/stance-icons.ts';
import type { ClaimState } from '../../domain/claims/assessment-state.ts';
import type { Stand } from '../../domain/positions/position-matrix.ts';
import { el } from './svg-node.ts';

/** A stance as a shape, `size` CSS pixels wide from its upper left corner. */
export function stanceIcon(
  stance: Stand,
  place: Readonly<{ x: number; y: number; size: number }>,
  colour: string,
): SvgNode {
  const parts = stanceShapes[stance].map(({ name, filled, shape }) =>
    el(name, {
      ...shape,
      ...(filled ? { fill: colour } : { fill: 'none', stroke: colour, 'stroke-width': 1.5 }),
      ...(stance === 'silent' ? { 'stroke-linecap': 'round' } : {}),
    }),
  );
  return placed(parts, place);
}

/** The state of a claim as a shape, `size` CSS pixels wide from its upper left corner. */
export function stateIcon(
  state: ClaimState,
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
  return placed([el('path', { d: stateShapes[state], ...look })], place);
}

function placed(
  parts: readonly SvgNode[],
  { x, y, size }: Readonly<{ x: number; y: number; size: number }>,
): SvgNode {
  return el('g', { transform: `translate(${x} ${y}) scale(${size / 16})` }, parts);
}
