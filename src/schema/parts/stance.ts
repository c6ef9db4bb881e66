import { z } from 'zod';

/** How an author stands to a proposition. */
export const stances = ['asserts', 'hedges', 'denies', 'attributes', 'assumes'] as const;
export const Stance = z.enum(stances);
export type Stance = z.output<typeof Stance>;
