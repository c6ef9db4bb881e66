/** The names of the months in English. */
export const months: readonly string[] =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/**
 * An EDTF date in words: `8 February 2024`, `about August 2025`, `from May 2025`,
 * `18–19 May 2023`, `not known`.
 */
export function edtfWords(edtf: string): string {
  if (edtf === 'XXXX') return 'not known';
  const [from = '', to] = edtf.split('/');
  if (to === undefined) return moment(from);
  if (to === '..') return `${moment(from)} or later`;
  if (from === '..') return `${moment(to)} or earlier`;
  if (/^\d{4}-\d{2}-\d{2}$/.test(from) && to.length === 10 && from.slice(0, 7) === to.slice(0, 7))
    return `${Number(from.slice(8))}–${moment(to)}`;
  return `${moment(from)} to ${moment(to)}`;
}

/**
 * The time at which something was written, known as an EDTF date: `2 February 2026`,
 * `between 14 July and 2 September 2025`, `31 August 2025 or later`, `date not known`.
 */
export function writtenWords(edtf: string): string {
  if (edtf === 'XXXX') return 'date not known';
  const [from = '', to] = edtf.split('/');
  if (to === undefined || from === '..' || to === '..') return edtfWords(edtf);
  const sameYear = from.slice(0, 4) === to.slice(0, 4);
  const start = sameYear ? moment(from).replace(` ${from.slice(0, 4)}`, '') : moment(from);
  return `between ${start} and ${moment(to)}`;
}

function moment(text: string): string {
  const about = /[~%]$/.test(text) ? 'about ' : '';
  const perhaps = /[?%]$/.test(text) ? ' (uncertain)' : '';
  const [year, month, day] = text.replace(/[~?%]$/, '').split('-');
  const name = month ? `${months[Number(month) - 1]} ` : '';
  return about + (day ? `${Number(day)} ` : '') + name + year + perhaps;
}

/** Whether a date of EDTF is one certain day. */
export function isDay(edtf: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(edtf);
}

/** The last day, month or year of an EDTF date; `null` if its end is open or unknown. */
export function edtfEnd(edtf: string): string | null {
  const end = (edtf.split('/').at(-1) ?? '').replace(/[~?%]$/, '');
  return /^\d{4}/.test(end) ? end : null;
}

/** The first day, month or year of an EDTF date, for `datetime` and sorting; `null` if unknown. */
export function edtfStart(edtf: string): string | null {
  const start = edtf.split('/')[0]!.replace(/[~?%]$/, '');
  return /^\d{4}/.test(start) ? start : null;
}

/** A period in words: `2024`, `first half of 2024`, `second quarter of 2024`, `June 2024`. */
export function periodName(period: string): string {
  const [year, part] = period.split('-') as [string, string?];
  if (!part) return year;
  if (part === 'H1') return `first half of ${year}`;
  if (part === 'H2') return `second half of ${year}`;
  if (part.startsWith('Q'))
    return `${['first', 'second', 'third', 'fourth'][Number(part[1]) - 1]} quarter of ${year}`;
  return `${months[Number(part) - 1]} ${year}`;
}

/** A period in a few characters for an axis or a table: `2024`, `H1 2024`, `Q2 2024`, `Jun 2024`. */
export function periodLabel(period: string): string {
  const [year, part] = period.split('-') as [string, string?];
  if (!part) return year;
  if (/^[HQ]/.test(part)) return `${part} ${year}`;
  return `${months[Number(part) - 1]!.slice(0, 3)} ${year}`;
}
