import { edtfWords } from '../domain/text/edtf.ts';
import { bibtex } from './bibtex.ts';
import { cslItem } from './csl-item.ts';
import { sortedName } from './reference.ts';
import type { Format, Reference } from './reference.ts';
import { ris } from './ris.ts';

/** References in a format, as one file. */
export function written(references: readonly Reference[], format: Format): string {
  return writers[format](references);
}

const writers: Readonly<Record<Format, (references: readonly Reference[]) => string>> = {
  plain: (references) => references.map(plainLine).join(''),
  bibtex: (references) => references.map(bibtex).join('\n'),
  ris: (references) => references.map(ris).join(''),
  csl: (references) => `${JSON.stringify(references.map(cslItem), null, 2)}\n`,
};

/** One line for each reference: `No Limits?, “Title”. https://… (as of …; read on …).` */
function plainLine({ author, title, url, issued, accessed }: Reference): string {
  const name = author ? `${sortedName(author)}, ` : '';
  const read = accessed ? `; read on ${edtfWords(accessed)}` : '';
  return `${name}“${title}”. ${url ?? ''} (as of ${edtfWords(issued)}${read}).\n`;
}
