import { edtfWords } from '../model/edtf.ts';
import { bibtex } from './bibtex.ts';
import { cslJson } from './csl.ts';
import { author } from './reference.ts';
import type { Format, Reference } from './reference.ts';
import { ris } from './ris.ts';

/** A reference in a format. */
export function written(reference: Reference, format: Format): string {
  return { plain, bibtex, ris, csl: cslJson }[format](reference);
}

/** A reference in one line of plain text: `No Limits?, “Title”. https://… (as of …; read on …).` */
export function plain({ title, url, issued, accessed }: Reference): string {
  return `${author}, “${title}”. ${url} (as of ${edtfWords(issued)}; read on ${edtfWords(accessed)}).\n`;
}
