import type { Assertion } from '../../schema/parts/assertion.ts';
import type { Verdict } from '../../schema/claim.ts';
import { neededValues } from './needed-values.ts';
import { byPeriod, yearBefore } from './period.ts';
import type { Period } from './period.ts';
import type { Point, Series } from '../../schema/series.ts';
import { changeBetween, rangeOf, shareOf } from './range.ts';
import type { Range } from './range.ts';
import { pointsAsOf, publicBy } from './vintage.ts';

/**
 * What came of an assertion: it `holds` or `fails` over the whole range of what was computed, or
 * holds over a part of it; `unknown` while a value it needs is not published.
 */
export type Outcome = 'holds' | 'partly' | 'fails' | 'unknown';

/** An assertion worked out from series as known on one day. */
export type Evaluation = Readonly<{
  /**
   * The number worked out: in the unit of the series for `value` and `record`, else in percent.
   * `null` while a value it needs is not published, or where a percentage has no sense.
   */
  computed: Range | null;
  /**
   * What the two values give where the compiler printed a rate of its own, which is then `computed`:
   * it may rest on a value that was revised. Else `null`.
   */
  ratio: Range | null;
  outcome: Outcome;
  /** Whether the outcome `holds` rests on the margin granted; never so for `about`. */
  byMargin: boolean;
  /** The day by which the newest value used was public; `null` where none was. */
  day: string | null;
}>;

/**
 * Works an assertion out.
 *
 * - Shape: a value without bounds counts as certain, also where it is marked as approximate. A
 *   change on the year before is the rate that the compiler printed, where it printed one.
 * - Errors: `unknown` for a series or period that is not there.
 *
 * @param asof day, month or year; values published later are left out. `null`: as known now
 */
export function evaluate(
  assertion: Assertion,
  series: readonly Series[],
  asof: string | null,
): Evaluation {
  const known = (id: string) => pointsKnown(series, id, asof);
  const points = neededValues(assertion).map(({ series: id, period }) =>
    pointAt(known(id), period),
  );
  if (points.includes(undefined)) return unknown;
  const used = points as readonly Point[];
  const earlier = earlierPoints(assertion, known(assertion.series));
  const given = computedFrom(assertion, used.map(rangeOf));
  const printed = printedRate(assertion, used);
  const computed = printed ?? given;
  if (computed === null) return unknown;
  const { strict, eased } = outcomes(assertion, computed, earlier.map(rangeOf), {
    decimals: series.find(({ id }) => id === assertion.series)?.decimals ?? 0,
  });
  const day = newest(used);
  const byMargin = eased === 'holds' && strict !== 'holds';
  return { computed, ratio: printed && given, outcome: eased, byMargin, day };
}

/** A value that an assertion needs and that was not surely public on a day. */
export type Unsure = Readonly<{ series: string; point: Point }>;

/**
 * The values an assertion needs that were not surely public on a day; for a record also those of
 * earlier periods that are not lower. A period that has no value at all is left out.
 */
export function notPublic(
  assertion: Assertion,
  series: readonly Series[],
  day: string,
): readonly Unsure[] {
  return series.flatMap((one) => {
    const known = new Set(pointsAsOf(one, day).map(({ period }) => period));
    return one.points
      .filter((point) => isNeeded(assertion, one, point) && !known.has(point.period))
      .map((point) => ({ series: one.id, point }));
  });
}

/** The outcome of several assertions together: all of them, none of them, or a part. */
export function jointly(outcomes: readonly Outcome[]): Outcome {
  if (outcomes.includes('unknown')) return 'unknown';
  return new Set(outcomes).size === 1 ? outcomes[0]! : 'partly';
}

/**
 * The verdicts that fit an outcome. Assertions for a whole claim decide it; those for a part of
 * it leave room for what no series shows, but never for less than they found.
 */
export function fittingVerdicts(
  assertions: readonly Pick<Assertion, 'tests'>[],
  outcome: Outcome,
): readonly Verdict[] {
  if (outcome === 'fails') return ['contradicted', 'partly'];
  if (outcome === 'partly') return ['partly'];
  if (outcome === 'unknown') return ['open', 'not-checkable'];
  if (assertions.every(({ tests }) => tests === 'whole')) return ['corroborated'];
  return ['corroborated', 'partly', 'open', 'not-checkable'];
}

const unknown: Evaluation = {
  computed: null,
  ratio: null,
  outcome: 'unknown',
  byMargin: false,
  day: null,
};

function pointsKnown(series: readonly Series[], id: string, asof: string | null): readonly Point[] {
  const found = series.find((one) => one.id === id);
  return found ? pointsAsOf(found, asof) : [];
}

function pointAt(points: readonly Point[], period: Period): Point | undefined {
  return points.find((point) => point.period === period);
}

function isNeeded(assertion: Assertion, { id, points }: Series, point: Point): boolean {
  if (
    neededValues(assertion).some(({ series, period }) => series === id && period === point.period)
  )
    return true;
  if (assertion.kind !== 'record' || assertion.series !== id) return false;
  const record = pointAt(points, assertion.period);
  const earlier = byPeriod(point.period, assertion.period) < 0;
  return earlier && record !== undefined && rangeOf(point).high >= rangeOf(record).low;
}

function earlierPoints(assertion: Assertion, points: readonly Point[]): readonly Point[] {
  if (assertion.kind !== 'record') return [];
  return points.filter(({ period }) => byPeriod(period, assertion.period) < 0);
}

function computedFrom({ kind }: Assertion, ranges: readonly Range[]): Range | null {
  const [first, second] = ranges as readonly [Range, Range];
  if (kind === 'value' || kind === 'record') return first;
  return kind === 'share' ? shareOf(first, second) : changeBetween(first, second);
}

/** The printed rate of just the change that an assertion speaks of. */
function printedRate(assertion: Assertion, [, now]: readonly Point[]): Range | null {
  if (!('from' in assertion) || assertion.from !== yearBefore(assertion.to)) return null;
  const rate = now?.change ?? null;
  return rate === null ? null : { value: rate, low: rate, high: rate };
}

/** The outcome without the margin, and with it. */
function outcomes(
  assertion: Assertion,
  computed: Range,
  earlier: readonly Range[],
  { decimals }: Pick<Series, 'decimals'>,
): Readonly<{ strict: Outcome; eased: Outcome }> {
  const both = (outcome: Outcome) => ({ strict: outcome, eased: outcome });
  if (assertion.kind === 'rises') return both(outcomeIn(computed, { from: step, to: Infinity }));
  if (assertion.kind === 'falls') return both(outcomeIn(computed, { from: -Infinity, to: -step }));
  if (assertion.kind === 'record') return both(recordOutcome(earlier, computed));
  const half = 0.5 / 10 ** (assertion.kind === 'value' ? decimals : 1);
  const within = (margin: number) => outcomeIn(computed, boundsOf(assertion, half, margin));
  const eased = within(marginOf(assertion));
  // A number said to be about another has no meaning without its margin.
  return { strict: assertion.compare === 'about' ? eased : within(0), eased };
}

type Bounds = Readonly<{ from: number; to: number }>;
type Compared = Extract<Assertion, { compare: unknown }>;

/** The numbers that satisfy a comparison; `equals` and `about` take in what rounds to the number. */
function boundsOf({ compare, number }: Compared, half: number, margin: number): Bounds {
  const reach = Math.max(margin, half);
  if (compare === 'at-least') return { from: number - margin, to: Infinity };
  if (compare === 'at-most') return { from: -Infinity, to: number + margin };
  return { from: number - reach, to: number + reach };
}

function marginOf({ within, number }: Compared): number {
  if (!within) return 0;
  return within.as === 'absolute' ? within.number : (Math.abs(number) * within.number) / 100;
}

/** A range that overlaps an earlier one is a record in part; one that equals it is a record. */
function recordOutcome(earlier: readonly Range[], { low, high }: Range): Outcome {
  if (low >= maximum(earlier.map((range) => range.high))) return 'holds';
  return high < maximum(earlier.map((range) => range.low)) ? 'fails' : 'partly';
}

function maximum(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => Math.max(a, b), -Infinity);
}

/** Small enough to be no more than the arithmetic of binary fractions. */
const speck = 1e-9;

/** The least change, in percent, that counts as a rise or a fall. */
const step = 2 * speck;

function outcomeIn({ low, high }: Range, { from, to }: Bounds): Outcome {
  if (low >= from - speck && high <= to + speck) return 'holds';
  return high < from - speck || low > to + speck ? 'fails' : 'partly';
}

function newest(points: readonly Point[]): string | null {
  const days = points.map(publicBy).sort();
  return days.at(-1) ?? null;
}
