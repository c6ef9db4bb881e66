import { site } from '../model/site.ts';
import { author } from './reference.ts';
import type { Reference } from './reference.ts';

/** A reference in the RIS format: one field a line, lines ended as RFC 5322 ends them. */
export function ris({ id, title, url, issued, accessed, note }: Reference): string {
  const fields: [tag: string, value: string][] = [
    ['TY', 'ELEC'],
    ['ID', id],
    ['AU', author],
    ['TI', title],
    ['PB', site.name],
    ['PY', issued.slice(0, 4)],
    ['DA', slashed(issued)],
    ['Y2', slashed(accessed)],
    ['UR', url],
    ['LA', 'en'],
    ...(note === null ? [] : [['N1', note] as [string, string]]),
    ['ER', ''],
  ];
  return fields.map(([tag, value]) => `${tag}  - ${oneLine(value)}\r\n`).join('');
}

/** A date as RIS has it, year, month, day and other, each closed by a slash: `2026/11/21/`. */
function slashed(day: string): string {
  const [year = '', month = '', rest = ''] = day.split('-');
  return `${year}/${month}/${rest}/`;
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
