import { plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import type { Citation } from './citation.ts';
import { cslItem } from './csl-item.ts';
import type { CslItem } from './csl-item.ts';
import type { Reference } from './reference.ts';
import { written } from './format.ts';
import { months, writtenWords } from '../domain/text/edtf.ts';
import chicago from './styles/chicago.csl?raw';
import mla from './styles/mla.csl?raw';

/** The formats that citations are kept in as files, in the order that pages offer them. */
export const citationFiles = [
  {
    extension: 'bib',
    label: 'BibTeX',
    format: 'bibtex',
    type: 'application/x-bibtex; charset=utf-8',
  },
  {
    extension: 'ris',
    label: 'RIS',
    format: 'ris',
    type: 'application/x-research-info-systems; charset=utf-8',
  },
  {
    extension: 'json',
    label: 'CSL-JSON',
    format: 'csl',
    type: 'application/vnd.citationstyles.csl+json',
  },
] as const;
export type Extension = (typeof citationFiles)[number]['extension'];

/** The styles in which pages show citations. */
export const citationStyles = [
  { id: 'apa', label: 'APA' },
  { id: 'mla', label: 'MLA' },
  { id: 'chicago', label: 'Chicago' },
] as const;

type Style = (typeof citationStyles)[number]['id'];

/** A citation in one line of plain text. */
export type StyledCitation = Readonly<{ id: string; label: string; text: string }>;

/** Our page in every style, followed by the original that it restates. */
export function styledCitations({ ours, original }: Citation): readonly StyledCitation[] {
  return citationStyles.map(({ id, label }) => {
    const restated = `${ours.restates!.words}: ${styledOriginal(original, id)}`;
    return { id, label, text: `${styledOurs(ours, id)} ${restated}` };
  });
}

/** The file of a citation in a format, as reference managers import it: our page, then the original. */
export function citationFile({ ours, original }: Citation, extension: Extension): Response {
  const { type, format } = citationFiles.find((file) => file.extension === extension)!;
  return new Response(written([ours, original], format), { headers: { 'Content-Type': type } });
}

const originals = new Map<string, string>();

function styledOriginal(original: Reference, style: Style): string {
  const key = `${style} ${original.id}`;
  const known = originals.get(key) ?? styled(original, style);
  originals.set(key, known);
  return known;
}

/** One of our pages in a style: what pages of one sort share is worked out once. */
function styledOurs(ours: Reference, style: Style): string {
  const { title, url } = ours;
  if (url === null || changed.test(title)) return styled(ours, style);
  // How a title ends decides what follows it.
  const standIn = {
    ...ours,
    id: 'one',
    note: null,
    title: `Qzx${title.at(-1)!}`,
    url: 'https://q.zx/',
  };
  const key = `${style} ${JSON.stringify({ ...standIn, restates: null })}`;
  const known = patterns.get(key) ?? styled(standIn, style);
  patterns.set(key, known);
  return known.replace(standIn.title, () => title).replace(standIn.url, () => url);
}

const patterns = new Map<string, string>();

/** What styles may write otherwise within a title: quotation marks and markup. */
const changed = /["“”‘<>&]|’(?!\p{L})|(?<!\p{L})’/u;

/** A reference in a style. */
export function styled(reference: Reference, style: Style): string {
  const item = styledItem(reference, style);
  const engine = csl.engine([item], style, 'en-US', 'text');
  engine.updateItems([item.id]);
  const text = engine.makeBibliography()[1][0]!.trim();
  return withAccess(saidOnce(text, dateIn(reference, style)), reference, style);
}

/** An item with what the styles get wrong set right for them. */
function styledItem(reference: Reference, style: Style): CslItem {
  const { issued: day, restates, site, author } = reference;
  const { 'container-title': container, issued, ...item } = cslItem(reference);
  // Our sentences and descriptions are no titles, and a domain has no capitals.
  const described = restates !== null || item.title.startsWith('[');
  const own = author !== null && 'literal' in author && author.literal === site;
  const exact = !/[/~?%]/.test(day);
  return {
    ...item,
    ...(described && { title: kept(item.title) }),
    // APA leaves out a site that is its own author.
    ...(container && !(own && style === 'apa') && { 'container-title': kept(container) }),
    ...(issued && { issued: exact ? issued : { literal: dateIn(reference, style) } }),
  };
}

/** A text whose letters no style may change. */
function kept(text: string): string {
  return `<span class="nocase">${text}</span>`;
}

/** A style that parts year and day says a date in words twice; the second goes. */
function saidOnce(text: string, words: string): string {
  const [before, between, ...after] = text.split(`${words}. `);
  return after.length === 0 ? text : `${before}${words}. ${between}${after.join('')}`;
}

/** A citation with the day on which the page was read, which the styles give for undated pages only. */
function withAccess(text: string, { accessed, url }: Reference, style: Style): string {
  if (accessed === null || url === null) return text;
  const [year = '', number = '', day = ''] = accessed.split('-');
  const month = months[Number(number) - 1]!;
  if (style === 'apa')
    return text.replace(url, `Retrieved ${month} ${Number(day)}, ${year}, from ${url}`);
  if (style === 'mla') return `${text} Accessed ${Number(day)} ${short(month)} ${year}.`;
  return `${text} Accessed ${month} ${Number(day)}, ${year}.`;
}

/** A date that is no single day in words; Chicago begins a sentence with it. */
function dateIn({ issued }: Reference, style: Style): string {
  const words = writtenWords(issued);
  return style === 'chicago' ? words.charAt(0).toUpperCase() + words.slice(1) : words;
}

/** A month as MLA shortens it. */
function short(month: string): string {
  if (month.length < 5) return month;
  return `${month.slice(0, month === 'September' ? 4 : 3)}.`;
}

const csl = plugins.config.get('@csl');
csl.styles.add('mla', mla);
csl.styles.add('chicago', chicago);
