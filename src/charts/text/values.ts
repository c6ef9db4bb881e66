import { edtfWords, periodName } from '../../domain/text/edtf.ts';
import type { Period } from '../../domain/series/period.ts';
import type { Series } from '../../schema/series.ts';
import type { View } from '../../domain/series/view.ts';
import { amount, numeral, signed } from './numeral.ts';
import type { ShownPoint, ShownSeries } from '../data/shown.ts';

type Measured = Pick<ShownSeries, 'transform' | 'unit' | 'decimals' | 'series'>;

/** A number as the view shows it, without its unit; a change says its sign. */
export function valueText({ transform, decimals }: Measured, value: number): string {
  if (transform === 'index' && value === 100) return '100';
  return transform === 'change' ? signed(value, decimals) : numeral(value, decimals);
}

/** The number of a value; one printed in round words has no digits that its source does not give. */
export function pointText(
  measured: Measured,
  { value, status }: Pick<ShownPoint, 'value' | 'status'>,
): string {
  const text = valueText(measured, value);
  return status === 'approximate' ? text.replace(/\.0+$/, '') : text;
}

/** A value with its range where it has one: `3.89 (3.82–3.90)`. */
export function rangedText(measured: Measured, point: ShownPoint): string {
  const { value, low, high } = point;
  const text = pointText(measured, point);
  if (low === null && high === null) return text;
  const bounds = [low ?? value, high ?? value].map((bound) => valueText(measured, bound));
  return `${text} (${bounds.join(measured.transform === 'change' ? ' to ' : '–')})`;
}

/** A number with the unit shown: `US$ 244.8 bn`, `+1.9%`, `123.4` for an index. */
export function unitText(measured: Measured, text: string): string {
  if (measured.transform === 'index') return text;
  return amount(text, measured.transform === 'change' ? '%' : measured.unit);
}

/** A value with the unit shown and its range: `US$ 3.89 bn (3.82–3.90)`. */
export function rangedUnitText(measured: Measured, point: ShownPoint): string {
  const bare = pointText(measured, point);
  return unitText(measured, bare) + rangedText(measured, point).slice(bare.length);
}

/** A value in words, for those who go from value to value. */
export function pointWords(shown: ShownSeries, point: ShownPoint): string {
  const later = point.later ? 'published later' : '';
  const said = [rangedUnitText(shown, point), originWords(shown, point), later].filter(Boolean);
  return `${shown.label}, ${periodName(point.period)}: ${said.join(', ')}`;
}

/** How a value came to be: `derived`, `computed by us`; empty for a value as published. */
export function originWords({ transform, series }: Measured, { status }: ShownPoint): string {
  if (transform !== 'change') return status === 'published' ? '' : status;
  return status === 'published'
    ? `as ${compilerName(series)} printed it`
    : { derived: 'computed by us', approximate: 'computed by us from rounded values' }[status];
}

/** What a sentence calls the compiler of a series: `China’s customs`. */
export function compilerName({
  compilerName: name,
  compiler,
}: Pick<Series, 'compilerName' | 'compiler'>): string {
  return name ?? compiler.replace(/(?: \(|, ).*$/, '');
}

/** When: `in 2024`, `in the first half of 2024`, `in June 2024`. */
export function inPeriod(period: Period): string {
  return `in ${thePeriod(period)}`;
}

/** A period as a noun: `2024`, `the first half of 2024`, `June 2024`. */
export function thePeriod(period: Period): string {
  return /-[HQ]/i.test(period) ? `the ${periodName(period)}` : periodName(period);
}

/** The day of knowledge of a view: `as known in August 2025`; empty where it is today’s. */
export function knownWords({ asof }: Pick<View, 'asof'>): string {
  if (asof === null) return '';
  return `as known ${asof.length === 10 ? 'on' : 'in'} ${edtfWords(asof)}`;
}

/** Words as a sentence lists them: `a, b and c`. */
export function listed(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** A text that begins with a capital letter. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A label within a sentence; what is somebody’s keeps the capital of the name. */
export function lowered(label: string): string {
  return /^[A-Z][a-z]+(?: |$)/.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}
