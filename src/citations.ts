import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { CslItem } from './cite/csl-item.ts';

/** The formats that citations are kept in as files, in the order that pages offer them. */
export const citationFiles = [
  { extension: 'bib', label: 'BibTeX', type: 'application/x-bibtex; charset=utf-8' },
  { extension: 'ris', label: 'RIS', type: 'application/x-research-info-systems; charset=utf-8' },
  { extension: 'json', label: 'CSL-JSON', type: 'application/vnd.citationstyles.csl+json' },
] as const;
export type Extension = (typeof citationFiles)[number]['extension'];

/** The styles in which pages show citations. */
export const citationStyles = [
  { id: 'apa', label: 'APA' },
  { id: 'mla', label: 'MLA' },
  { id: 'chicago', label: 'Chicago' },
] as const;

/** A citation in one line of plain text. */
export type StyledCitation = Readonly<{ id: string; label: string; text: string }>;

/** An item in every style. */
export function styledCitations(item: CslItem): readonly StyledCitation[] {
  return citationStyles.map(({ id, label }) => {
    const engine = csl.engine([item], id, 'en-US', 'text');
    engine.updateItems([item.id]);
    return { id, label, text: engine.makeBibliography()[1][0]!.trim() };
  });
}

/** The file of an item in a format, as reference managers import it. */
export function citationFile(item: CslItem, extension: Extension): Response {
  const { type } = citationFiles.find((file) => file.extension === extension)!;
  return new Response(writers[extension](item), { headers: { 'Content-Type': type } });
}

const writers: Readonly<Record<Extension, (item: CslItem) => string>> = {
  bib: (item) => `${plugins.output.format('bibtex', [item]).trim()}\n`,
  // RIS ends its lines as RFC 5322 does.
  ris: (item) => risLines(plugins.output.format('ris', [item])),
  json: (item) => `${JSON.stringify([item], null, 2)}\n`,
};

/** RIS with whole values, which the package breaks every 70 signs, and lines ended as RFC 5322 does. */
function risLines(text: string): string {
  return `${text.replaceAll(/\n(?![A-Z][A-Z0-9] {2}- )/g, '')}\n`.replaceAll('\n', '\r\n');
}

const csl = plugins.config.get('@csl');
// Our ids are safe as keys of BibTeX; letters beyond ASCII, which the package would drop, are UTF-8.
Object.assign(plugins.config.get('@bibtex').format, {
  useIdAsLabel: true,
  checkLabel: false,
  asciiOnly: false,
});
for (const style of ['mla', 'chicago']) csl.styles.add(style, styleOf(style));

/** A style that `rehype-citation` has as a module with one text, which it does not export. */
function styleOf(name: string): string {
  const entry = createRequire(join(process.cwd(), 'package.json')).resolve('rehype-citation');
  const text = readFileSync(join(dirname(entry), 'styles', `${name}.js`), 'utf8');
  const style = /`(<\?xml.*<\/style>)\s*`/s.exec(text)?.[1];
  if (!style) throw new Error(`rehype-citation has no style "${name}" where it had one`);
  return style;
}
