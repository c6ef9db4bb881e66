import { risDate, yearOf } from './cited-date.ts';
import { sortedName } from './reference.ts';
import type { Reference } from './reference.ts';

/** A reference in the RIS format: one field a line, lines ended as RFC 5322 ends them. */
export function ris(reference: Reference): string {
  const { id, author, title, site, url, issued, accessed, note } = reference;
  const fields: [tag: string, value: string | null][] = [
    ['TY', 'ELEC'],
    ['ID', id],
    ['AU', author && sortedName(author)],
    ['TI', title],
    ['T2', site],
    ['PB', site],
    ['PY', yearOf(issued)],
    ['DA', risDate(issued)],
    ['Y2', accessed && risDate(accessed)],
    ['UR', url],
    ['LA', 'en'],
    ['N1', note],
    ['ER', ''],
  ];
  return fields
    .flatMap(([tag, value]) => (value === null ? [] : `${tag}  - ${oneLine(value)}\r\n`))
    .join('');
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
