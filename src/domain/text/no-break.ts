import { edtfWords, months } from './edtf.ts';

const breaks = new RegExp(`(\\d) (?=(?:${months.join('|')})\\b)`, 'g');

/** A text with a no-break space between each day and its month. */
export function noBreak(text: string): string {
  return text.replaceAll(breaks, '$1\u00a0');
}

/** A date in words, for a page, with a no-break space between day and month. */
export function formatDate(edtf: string): string {
  return noBreak(edtfWords(edtf));
}
