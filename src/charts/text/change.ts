import type { Range } from '../../domain/series/range.ts';
import { numeral, signed } from './numeral.ts';

/**
 * A change in percent as a noun, its range from small to large: `a fall of 8.9%`,
 * `a fall of 66% (64 to 67%)`. With a wide range the numbers are whole, since more digits would say
 * more than is known.
 */
export function changeNoun({ value, low, high }: Range): string {
  const digits = high - low < 2 ? 1 : 0;
  const size = (number: number) => numeral(Math.abs(number), digits);
  if (low < 0 && high > 0)
    return `a change of ${signed(value, 1)}% (${signed(low, 1)} to ${signed(high, 1)}%)`;
  if (value === 0) return 'no change';
  const [least, most] = [size(low), size(high)].toSorted((a, b) => Number(a) - Number(b));
  const range = least === most ? '' : ` (${least} to ${most}%)`;
  return `a ${value < 0 ? 'fall' : 'rise'} of ${size(value)}%${range}`;
}

/** Whose something is: `Autostat’s`, `China’s customs’`. */
export function possessive(name: string): string {
  return name.endsWith('s') ? `${name}’` : `${name}’s`;
}
