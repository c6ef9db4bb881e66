import { format } from 'd3';

/** A number with its digits after the point, grouped by thousands, with a true minus sign. */
export function numeral(value: number, decimals: number): string {
  // A half that binary numbers put a hair too low, such as 1.355, is rounded up all the same.
  return format(`,.${decimals}f`)(value * (1 + 1e-12));
}

/** A number that says its sign: `+1.9`, `−6.9`, `0.0`. */
export function signed(value: number, decimals: number): string {
  const text = numeral(value, decimals);
  return value > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}

/** A number with its unit as it is read: `US$ 89.2 bn`, `58.5%`, `107.0 million tonnes`. */
export function amount(text: string, unit: string): string {
  if (unit === '%') return `${text}%`;
  const money = /^(\S*[$€£¥])\s+(.+)$/.exec(unit);
  return money ? `${money[1]} ${text} ${money[2]}` : `${text} ${unit}`;
}
