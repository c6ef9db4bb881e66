import { z } from 'zod';
import { Id, PeriodText, Text } from './fields.ts';
import { keeping } from './rules.ts';
import type { Rule } from './rules.ts';

const SeriesId = Id.meta({ expected: 'the id of a series in content/series/' });
const Earlier = PeriodText.meta({ expected: 'the earlier period' });
const Later = PeriodText.meta({ expected: 'the later period' });
const Named = z.number().meta({ expected: 'a number in the unit of the series, or in percent' });

/** How a computed number is held against the one an assertion names. */
export const comparisons = ['at-least', 'at-most', 'about', 'equals'] as const;
export const Comparison = z.enum(comparisons);
export type Comparison = z.output<typeof Comparison>;

/** How far a computed number may stray from the one named, and why so far. */
export const Margin = z.strictObject({
  number: z.number().positive().meta({ expected: 'how far the computed number may stray' }),
  /** `absolute`: in the unit of the number, percentage points for percents; `percent`: of it. */
  as: z.enum(['absolute', 'percent']),
  /** Why this much is granted, in one sentence. */
  because: Text.max(200).meta({ expected: 'why so much is granted, in one sentence' }),
});
export type Margin = z.output<typeof Margin>;

/** Which part of its claim an assertion speaks for. */
const common = {
  /** `part` where the claim says more than the series can show. */
  tests: z.enum(['whole', 'part']).default('whole'),
};

const compared = {
  compare: Comparison,
  within: Margin.optional().meta({
    expected: 'how far it may stray, where compare is about: { number: …, as: …, because: … }',
  }),
};

const kinds = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('value'),
    series: SeriesId,
    period: PeriodText,
    number: Named,
    ...compared,
    ...common,
  }),
  z.strictObject({
    kind: z.literal('change'),
    series: SeriesId,
    from: Earlier,
    to: Later,
    number: Named,
    ...compared,
    ...common,
  }),
  z.strictObject({
    kind: z.literal('share'),
    series: SeriesId,
    of: Id.meta({ expected: 'the id of the series it is a share of' }),
    period: PeriodText,
    number: Named,
    ...compared,
    ...common,
  }),
  z.strictObject({ kind: z.literal('record'), series: SeriesId, period: PeriodText, ...common }),
  z.strictObject({
    kind: z.literal('falls'),
    series: SeriesId,
    from: Earlier,
    to: Later,
    ...common,
  }),
  z.strictObject({
    kind: z.literal('rises'),
    series: SeriesId,
    from: Earlier,
    to: Later,
    ...common,
  }),
]);
const rules: readonly Rule<z.output<typeof kinds>>[] = [
  {
    field: 'within',
    broken: (assertion) =>
      'compare' in assertion && assertion.compare === 'about' && !assertion.within,
    found: 'is missing, though the comparison is about',
    fix: 'add { number, as, because }, or compare with equals',
  },
];

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
export const Assertion = kinds.superRefine(keeping(rules));
export type Assertion = z.output<typeof Assertion>;
