import { z } from 'zod';
import { Id, Text } from './fields.ts';
import { Point } from '../series.ts';

const PeriodText = Point.shape.period;

/** How a computed number is held against the one an assertion names. */
export const comparisons = ['at-least', 'at-most', 'about', 'equals'] as const;
export const Comparison = z.enum(comparisons);
export type Comparison = z.output<typeof Comparison>;

/** How far a computed number may stray from the one named, and why so far. */
export const Margin = z.strictObject({
  number: z.number().positive(),
  /** `absolute`: in the unit of the number, percentage points for percents; `percent`: of it. */
  as: z.enum(['absolute', 'percent']),
  /** Why this much is granted, in one sentence. */
  because: Text.max(200),
});
export type Margin = z.output<typeof Margin>;

/** Which part of its claim an assertion speaks for. */
const common = {
  /** `part` where the claim says more than the series can show. */
  tests: z.enum(['whole', 'part']).default('whole'),
};

const compared = { compare: Comparison, within: Margin.optional() };

/**
 * A statement over series that the build works out, so that a claim and the figures cannot part
 * unseen. Series are named by their ids in `content/series/`.
 *
 * - `value`: a value, in the unit of its series.
 * - `change`: the change from one period to another, in percent; negative for a fall.
 * - `share`: one series as a part of another in the same period, in percent.
 * - `record`: no earlier period that the series has holds a higher value.
 * - `falls`, `rises`: the value of the later period is lower, or higher, than that of the earlier.
 */
export const Assertion = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('value'),
    series: Id,
    period: PeriodText,
    number: z.number(),
    ...compared,
    ...common,
  }),
  z.strictObject({
    kind: z.literal('change'),
    series: Id,
    from: PeriodText,
    to: PeriodText,
    number: z.number(),
    ...compared,
    ...common,
  }),
  z.strictObject({
    kind: z.literal('share'),
    series: Id,
    of: Id,
    period: PeriodText,
    number: z.number(),
    ...compared,
    ...common,
  }),
  z.strictObject({ kind: z.literal('record'), series: Id, period: PeriodText, ...common }),
  z.strictObject({
    kind: z.literal('falls'),
    series: Id,
    from: PeriodText,
    to: PeriodText,
    ...common,
  }),
  z.strictObject({
    kind: z.literal('rises'),
    series: Id,
    from: PeriodText,
    to: PeriodText,
    ...common,
  }),
]);
export type Assertion = z.output<typeof Assertion>;
