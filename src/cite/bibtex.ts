import { author } from './reference.ts';
import type { Reference } from './reference.ts';

/**
 * A reference as a BibTeX entry, `@misc`, which every style knows; `url` and `urldate` are the
 * fields of biblatex. Text is UTF-8, with the characters that TeX reads as commands escaped; an
 * address is taken as it stands.
 */
export function bibtex({ id, title, url, issued, accessed, note }: Reference): string {
  const [year, month] = issued.split('-');
  const fields: [name: string, value: string][] = [
    ['author', `{${escaped(author)}}`],
    ['title', `{${escaped(title)}}`],
    ['year', year!],
    ...(month ? [['month', String(Number(month))] as [string, string]] : []),
    ['url', url],
    ['urldate', accessed],
    ...(note === null ? [] : [['note', escaped(note)] as [string, string]]),
  ];
  const lines = fields.map(([name, value]) => `  ${name} = {${value}},`);
  return [`@misc{${id},`, ...lines, '}', ''].join('\n');
}

const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function escaped(text: string): string {
  return text.replace(/[\\~^&%$#_{}]/g, (character) => commands[character] ?? `\\${character}`);
}
