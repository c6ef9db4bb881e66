import type { Assertion, Comparison, Margin } from '../../schema/parts/assertion.ts';
import type { Evaluation } from '../../domain/series/evaluation.ts';
import type { Range } from '../../domain/series/range.ts';
import type { Series } from '../../schema/series.ts';
import { changeNoun, possessive } from './change.ts';
import { amount, numeral } from './numeral.ts';
import { capitalised, compilerName, inPeriod, thePeriod } from './values.ts';

type Measured = Pick<Series, 'id' | 'title' | 'unit' | 'decimals' | 'compiler' | 'compilerName'>;

/** An assertion as a sentence without its full stop. A series unknown is named by its id. */
export function assertionWords(assertion: Assertion, series: readonly Measured[]): string {
  const title = `“${titleOf(assertion.series, series)}”`;
  switch (assertion.kind) {
    case 'value':
      return `${title} ${inPeriod(assertion.period)} is ${compared(assertion, series)}`;
    case 'change':
      return `${title} ${changed(assertion, series)}`;
    case 'share':
      return `${title} ${inPeriod(assertion.period)}, as a share of “${titleOf(assertion.of, series)}”, is ${compared(assertion, series)}`;
    case 'record':
      return `${title} ${inPeriod(assertion.period)} is higher than in any earlier period of the series`;
    default:
      return `${title} ${assertion.kind} ${span(assertion)}`;
  }
}

/**
 * What was worked out, with its range: `A fall of 66% (64 to 67%)`, `US$ 244.8 bn`; a rate that the
 * compiler printed, with what the two values give. `null`: nothing.
 */
export function computedWords(
  assertion: Assertion,
  { computed, ratio }: Pick<Evaluation, 'computed' | 'ratio'>,
  series: readonly Measured[],
): string | null {
  if (computed === null) return null;
  if ('from' in assertion) return capitalised(rateWords(assertion.series, computed, ratio, series));
  const say = (value: number) => valueInUnit(assertion, value, series);
  return amountIn(assertion, say(computed.value), series) + bounds(computed, say);
}

function rateWords(
  id: string,
  computed: Range,
  ratio: Range | null,
  series: readonly Measured[],
): string {
  const rate = changeNoun(computed);
  const whose = measured(id, series);
  if (ratio === null || !whose) return rate;
  const printed = `${rate}, by ${possessive(compilerName(whose))} own rate`;
  const given = changeNoun(ratio);
  return given === rate ? printed : `${printed}; the two values on file give ${given}`;
}

/** The margin granted, with its reason; `null` where there is none. */
export function marginWords(assertion: Assertion, series: readonly Measured[]): string | null {
  if (!('within' in assertion) || !assertion.within) return null;
  return `Granted: ${marginSize(assertion.within, percents(assertion, series))}. ${assertion.within.because}`;
}

/** What readers are shown for an outcome. */
export const outcomeLabels: Readonly<Record<Evaluation['outcome'], string>> = {
  holds: 'Holds',
  partly: 'Holds over a part of the range',
  fails: 'Does not hold',
  unknown: 'Not known yet',
};

/** What came of an assertion, and whether the margin decided it. */
export function outcomeWords({
  outcome,
  byMargin,
}: Pick<Evaluation, 'outcome' | 'byMargin'>): string {
  return byMargin ? 'Holds within the margin granted' : outcomeLabels[outcome];
}

const comparisonWords: Readonly<Record<Comparison, string>> = {
  'at-least': 'at least',
  'at-most': 'at most',
  about: 'about',
  equals: 'exactly',
};

function compared(
  assertion: Extract<Assertion, { compare: unknown }>,
  series: readonly Measured[],
): string {
  const named = relative(assertion)
    ? `${assertion.number}%`
    : amount(String(assertion.number), measured(assertion.series, series)?.unit ?? '');
  const margin = assertion.within
    ? `, within ${marginSize(assertion.within, percents(assertion, series))}`
    : '';
  return `${comparisonWords[assertion.compare]} ${named}${margin}`;
}

/** A change said as a rise or a fall, so that a fall of at least 9% needs no minus sign. */
function changed(
  assertion: Extract<Assertion, { kind: 'change' }>,
  series: readonly Measured[],
): string {
  const { compare, number } = assertion;
  if (number >= 0) return `rises ${span(assertion)} by ${compared(assertion, series)}`;
  const mirrored = turned[compare] ?? compare;
  const fall = { ...assertion, compare: mirrored, number: -number };
  return `falls ${span(assertion)} by ${compared(fall, series)}`;
}

const turned: Readonly<Partial<Record<Comparison, Comparison>>> = {
  'at-least': 'at-most',
  'at-most': 'at-least',
};

/** The unit a margin is said in: points where the number is a percentage. */
function percents(assertion: Assertion, series: readonly Measured[]): 'points' | 'bare' {
  const unit = measured(assertion.series, series)?.unit;
  return relative(assertion) || unit === '%' ? 'points' : 'bare';
}

function marginSize({ number, as }: Margin, said: 'points' | 'bare'): string {
  if (as === 'percent') return `${number}% of it`;
  if (said === 'bare') return String(number);
  return number === 1 ? '1 percentage point' : `${number} percentage points`;
}

function span({ from, to }: Readonly<{ from: string; to: string }>): string {
  return `from ${thePeriod(from)} to ${thePeriod(to)}`;
}

function relative({ kind }: Assertion): boolean {
  return kind !== 'value' && kind !== 'record';
}

function valueInUnit(assertion: Assertion, value: number, series: readonly Measured[]): string {
  if (assertion.kind === 'share') return numeral(value, 1);
  return numeral(value, measured(assertion.series, series)?.decimals ?? 0);
}

function amountIn(assertion: Assertion, text: string, series: readonly Measured[]): string {
  if (relative(assertion)) return `${text}%`;
  return amount(text, measured(assertion.series, series)?.unit ?? '');
}

function bounds({ low, high }: Range, say: (value: number) => string): string {
  return low === high ? '' : ` (${say(low)}–${say(high)})`;
}

function titleOf(id: string, series: readonly Measured[]): string {
  return measured(id, series)?.title ?? id;
}

function measured(id: string, series: readonly Measured[]): Measured | undefined {
  return series.find((one) => one.id === id);
}
