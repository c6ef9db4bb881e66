import type { ClaimState } from '../../domain/claims/assessment-state.ts';
import type { Stance } from '../../schema/claim.ts';

/** A part of a sign, in a box of 16 by 16: filled, or drawn in line. */
export type SignPart = Readonly<{
  name: 'circle' | 'path';
  filled: boolean;
  shape: Readonly<Record<string, string | number>>;
}>;

const ring = { name: 'circle', filled: false, shape: { cx: 8, cy: 8, r: 5.75 } } as const;

/** The shape of each stance, in parts. */
export const stanceShapes: Readonly<Record<Stance | 'silent', readonly SignPart[]>> = {
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

/** The stroke of each state of a claim. */
export const stateShapes: Readonly<Record<ClaimState, string>> = {
  corroborated: 'M3 8.5 6.5 12 13 4.5',
  partly: 'M3 8.5 6.5 12 13 4.5M3 14h10',
  contradicted: 'M4 4l8 8M12 4l-8 8',
  open: 'M8 2.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11zM8 5v3.2l2 1.6',
  'not-checkable': 'M5.5 6a2.5 2.5 0 1 1 3.6 2.2C8.3 8.7 8 9.2 8 10M8 12.6v.4',
  'not-checked': 'M3 8h1.5M7.25 8h1.5M11.5 8H13',
  'not-assessed': 'M4 8h8',
};
