import { readFileSync, writeFileSync } from 'node:fs';
import { edtfWords } from '../../domain/text/edtf.ts';
import { fateOf } from '../../routing/published/former-address.ts';
import type { Fate, FormerName } from '../../routing/published/former-address.ts';
import { markup } from '../../snapshots/markup.ts';
import type { Markup } from '../../snapshots/markup.ts';

/** A part of a page that a link may ask for and that is no longer there, and what became of it. */
type FormerPart = Readonly<{ page: string; id: string; fate: Fate }>;

/**
 * Leaves something on the pages of a built site for links to parts that were renamed, moved or removed: the old
 * id at the new part, or, where that stands on another page or nowhere, a line at the end.
 *
 * @param fileOf the file of a page's address
 * @returns the addresses that lead somewhere again
 */
export function writeFormerParts(
  published: readonly string[],
  redirects: readonly FormerName[],
  { fileOf, base }: Readonly<{ fileOf: (page: string) => string | null; base: string }>,
): string[] {
  const parts = published.flatMap((address) => partOf(address, redirects) ?? []);
  // Who comes to a page that moved is sent on with the part that was asked for.
  const pages = Map.groupBy(parts, ({ page }) => fateOf(page, redirects)?.to ?? page);
  return [...pages].flatMap(([page, asked]) => {
    const file = fileOf(page);
    if (file === null) return [];
    const text = readFileSync(file, 'utf8');
    const missing = asked.filter(({ id }) => !hasId(text, id));
    const written = missing.reduce((all, one) => withPart(all, one, page, base), text);
    if (written !== text) writeFileSync(file, written);
    return missing
      .filter(({ id }) => hasId(written, id))
      .map(({ page: from, id }) => `${from}#${id}`);
  });
}

function partOf(address: string, redirects: readonly FormerName[]): FormerPart | null {
  const [page = '', id] = address.split('#');
  const fate = id === undefined ? null : fateOf(address, redirects);
  return id === undefined || fate === null ? null : { page, id, fate };
}

function withPart(text: string, { id, fate }: FormerPart, page: string, base: string): string {
  const [toPage, toId = ''] = fate.to?.split('#') ?? [];
  if (toPage === page && hasId(text, toId)) return withAlias(text, toId, id);
  return withLine(text, lineOf(id, fate, base));
}

/** An empty element with the old id, as the first thing in the part that has the new one. */
function withAlias(text: string, id: string, former: string): string {
  const opening = new RegExp(`<([a-z0-9]+)\\b[^>]* id="${id}"[^>]*>`, 'i');
  const [tag = '', name] = opening.exec(text) ?? [];
  const start = text.indexOf(tag) + tag.length;
  // A row holds nothing but cells.
  const cell = name === 'tr' ? /<t[dh]\b[^>]*>/g : null;
  if (cell) cell.lastIndex = start;
  const at = cell?.exec(text) ? cell.lastIndex : start;
  return `${text.slice(0, at)}<span id="${former}"></span>${text.slice(at)}`;
}

function lineOf(id: string, { to, redirect }: Fate, base: string): Markup {
  const { was, why, day } = redirect;
  const told = `${why} (${edtfWords(day)})`;
  if (to === null)
    return markup`<p id="${id}">${was ?? `“${id}”`} stood here and was removed. ${told}</p>`;
  const href = base + to.slice(1);
  return markup`<p id="${id}">“${id}” stood here and is now at <a href="${href}">${href}</a>. ${told}</p>`;
}

/** Lines of this sort stand together at the end of what the page says. */
function withLine(text: string, { html }: Markup): string {
  const end = text.includes(mark) ? text.lastIndexOf(close) : text.lastIndexOf('</main>');
  const added = text.includes(mark) ? html : `${mark}${html}${close}`;
  return end < 0 ? text : `${text.slice(0, end)}${added}${text.slice(end)}`;
}

const mark = '<section class="container prose" aria-label="No longer on this page">';
const close = '</section><!-- former parts -->';

function hasId(text: string, id: string): boolean {
  return text.includes(` id="${id}"`);
}
