import { sortedName } from './reference.ts';
import type { Reference } from './reference.ts';

/**
 * A reference as an entry of biblatex, `@online`; dates are EDTF, which biblatex reads. Text is
 * UTF-8, with the characters that TeX reads as commands escaped; an address is taken as it stands.
 * Titles and bodies stand in braces of their own, so that no style changes their letters.
 */
export function bibtex(reference: Reference): string {
  const { id, author, title, site, url, issued, accessed, note, restates } = reference;
  const fields: [name: string, value: string | null][] = [
    [
      'author',
      author && ('literal' in author ? braced(author.literal) : escaped(sortedName(author))),
    ],
    ['title', braced(title)],
    ['organization', site && braced(site)],
    ['date', issued === 'XXXX' ? null : issued],
    ['origdate', restates && restates.written !== 'XXXX' ? restates.written : null],
    ['url', url],
    ['urldate', accessed],
    ['langid', 'english'],
    ['related', restates && restates.id],
    ['relatedstring', restates && escaped(restates.words)],
    ['note', note && escaped(note)],
  ];
  const lines = fields.flatMap(([name, value]) =>
    value === null ? [] : `  ${name} = {${value}},`,
  );
  return [`@online{${id},`, ...lines, '}', ''].join('\n');
}

function braced(text: string): string {
  return `{${escaped(text)}}`;
}

const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function escaped(text: string): string {
  return text.replace(/[\\~^&%$#_{}]/g, (character) => commands[character] ?? `\\${character}`);
}
