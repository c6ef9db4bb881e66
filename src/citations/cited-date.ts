import { writtenWords } from '../domain/text/edtf.ts';

/** A date of CSL: one day, month or year, a span of two, or words where neither can be said. */
export type CslDate = Readonly<
  { 'date-parts': readonly (readonly number[])[]; circa?: true } | { literal: string }
>;

/**
 * A date of EDTF as CSL has it: `circa` where it is approximate, uncertain or a span within which
 * the day lies; in words where an end is open; `null` if nothing is known.
 */
export function cslDate(edtf: string): CslDate | null {
  if (edtf === 'XXXX') return null;
  const ends = edtf.split('/');
  if (ends.includes('..')) return { literal: writtenWords(edtf) };
  const circa = ends.length > 1 || /[~?%]/.test(edtf);
  return { 'date-parts': ends.map(dateParts), ...(circa && { circa: true as const }) };
}

/**
 * A date of EDTF as RIS has it, year, month, day and other, parted by slashes: `2026/11/21/`. The
 * place for other holds the words of a date that is no single day; `null` if nothing is known.
 */
export function risDate(edtf: string): string | null {
  const known = edtf.split('/').find((end) => /^\d{4}/.test(end));
  if (known === undefined) return null;
  const [year = '', month = '', day = ''] = known.replace(/[~?%]$/, '').split('-');
  const other = edtf === known && !/[~?%]$/.test(edtf) ? '' : writtenWords(edtf);
  return `${year}/${month}/${day}/${other}`;
}

/** The year of a date of EDTF; `null` if it may be another. */
export function yearOf(edtf: string): string | null {
  const years = new Set(edtf.split('/').map((end) => /^\d{4}/.exec(end)?.[0]));
  const [year] = years;
  return years.size === 1 && year !== undefined ? year : null;
}

/** The parts of a day, month or year as numbers: `2026-11~` gives `[2026, 11]`. */
function dateParts(day: string): number[] {
  return day
    .replace(/[~?%]$/, '')
    .split('-')
    .map(Number);
}
