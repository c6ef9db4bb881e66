import type { Notice } from '../../../domain/series/view.ts';

/** What was read of one parameter; `undefined` where nothing could be. */
export type Reading<T> = Readonly<{ value: T | undefined; notices: readonly Notice[] }>;

/** A value read without fault. */
export function read<T>(value: T, ...notices: readonly Notice[]): Reading<T> {
  return { value, notices };
}

/** Nothing read, and why. */
export function unread(...notices: readonly Notice[]): Reading<never> {
  return { value: undefined, notices };
}
