import { months } from './edtf.ts';

/** A number in a text: as written, and where it begins. */
export type WrittenNumber = Readonly<{ text: string; at: number }>;

const days = '\\d{1,2}';

/** Dates and years, which are not counted as numbers. */
const passedOver = new RegExp(
  [
    // A day of a month, or several: 14 January, 18 and 19 May, 7 to 10 May, 9–11 June.
    `\\b${days}(?:(?:,? and |, | to |–)${days})*(?= (?:${months.join('|')})\\b)`,
    // A year, or two: 2024, 1999–2005, 2011/12.
    '(?<![\\d.,+−-])(?:1[5-9]|20)\\d\\d(?:[–/](?:1[5-9]|20)?\\d\\d)?(?![\\d]|[.,]\\d|%)',
    // A paragraph: ¶3.
    '¶\\d+',
  ].join('|'),
  'g',
);

const number = /[−+]?\d+(?:,\d{3})*(?:\.\d+)?/g;

/**
 * The numbers in a text that a reader could check: every run of digits, with its sign, thousands
 * and decimals, but years from 1500 to 2099, days of a month and paragraph numbers. Numbers in
 * words and words with digits in them (`CO2`, `G20`) are not counted.
 */
export function numbersIn(text: string): readonly WrittenNumber[] {
  const rest = text.replaceAll(passedOver, (found) => ' '.repeat(found.length));
  return [...rest.matchAll(number)]
    .filter(({ index }) => !/[\p{L}\d]/u.test(rest[index - 1] ?? ' '))
    .map(({ 0: found, index }) => ({ text: found, at: index }));
}
