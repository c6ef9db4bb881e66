import { periodName } from '../model/period.ts';
import type { Period } from '../model/period.ts';
import { amount, numeral, signed } from './numeral.ts';
import type { ShownPoint, ShownSeries } from './shown.ts';

type Measured = Pick<ShownSeries, 'transform' | 'unit' | 'decimals' | 'series'>;

/** A number as the view shows it, without its unit; a change says its sign. */
export function valueText({ transform, decimals }: Measured, value: number): string {
  return transform === 'change' ? signed(value, decimals) : numeral(value, decimals);
}

/** A value with its range where it has one: `3.89 (3.82–3.90)`. */
export function rangedText(measured: Measured, { value, low, high }: ShownPoint): string {
  const text = valueText(measured, value);
  if (low === null && high === null) return text;
  const bounds = [low ?? value, high ?? value].map((bound) => valueText(measured, bound));
  return `${text} (${bounds.join(measured.transform === 'change' ? ' to ' : '–')})`;
}

/** A number with the unit shown: `US$ 244.8 bn`, `+1.9 %`, `123.4` for an index. */
export function unitText(measured: Measured, text: string): string {
  if (measured.transform === 'index') return text;
  return measured.transform === 'change' ? `${text} %` : amount(text, measured.unit);
}

/** A value with the unit shown and its range: `US$ 3.89 bn (3.82–3.90)`. */
export function rangedUnitText(measured: Measured, point: ShownPoint): string {
  const bare = valueText(measured, point.value);
  return unitText(measured, bare) + rangedText(measured, point).slice(bare.length);
}

/** A value in words, for those who go from value to value. */
export function pointWords(shown: ShownSeries, point: ShownPoint): string {
  const text = rangedUnitText(shown, point);
  const origin = { published: '', derived: ', derived', approximate: ', approximate' }[
    point.status
  ];
  const later = point.later ? ', published later' : '';
  return `${shown.label}, ${periodName(point.period)}: ${text}${origin}${later}`;
}

/** When: `in 2024`, `in the first half of 2024`, `in June 2024`. */
export function inPeriod(period: Period): string {
  return /-[HQ]/i.test(period) ? `in the ${periodName(period)}` : `in ${periodName(period)}`;
}
