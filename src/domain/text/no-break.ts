import { edtfWords, months } from './edtf.ts';

const breaks = new RegExp(`(\\d) (?=(?:${months.join('|')})\\b)`, 'g');

/** A text whose days stay on the line of their months. */
export function unbroken(text: string): string {
  return text.replaceAll(breaks, '$1\u00a0');
}

/** A date in words, for a page: its day stays on the line of its month. */
export function dateWords(edtf: string): string {
  return unbroken(edtfWords(edtf));
}
