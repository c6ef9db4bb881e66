import type { Stand } from '../../schema/coded-position.ts';

/**
 * How far two stances on one proposition oppose each other: 0 not at all, 3 as far as they can.
 *
 * Only a denial opposes. It opposes most what is asserted, less what is assumed, least what is
 * hedged; what an author only attributes to others is nobody's stance, so it opposes nothing, nor
 * does silence.
 */
export function opposition(one: Stand, other: Stand): 0 | 1 | 2 | 3 {
  if (one === 'denies') return weights[other];
  return other === 'denies' ? weights[one] : 0;
}

const weights = { asserts: 3, assumes: 2, hedges: 1, attributes: 0, denies: 0, silent: 0 } as const;
