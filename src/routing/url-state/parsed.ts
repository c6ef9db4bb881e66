import type { Notice } from '../../domain/series/view.ts';

/** What was read of one parameter; `undefined` where nothing could be. */
export type ParsedValue<Value> = Readonly<{ value: Value | undefined; notices: readonly Notice[] }>;

/** A value that was read. */
export function parsed<Value>(value: Value, ...notices: readonly Notice[]): ParsedValue<Value> {
  return { value, notices };
}

/** Nothing read, and why. */
export function unparsed(...notices: readonly Notice[]): ParsedValue<never> {
  return { value: undefined, notices };
}
