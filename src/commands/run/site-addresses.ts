import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from './folder-files.ts';

/** Files that have a hash in their name, or that hosts read, are no addresses to rely on. */
const internal =
  /^\/(_astro\/|_headers$|_redirects$|sw\.js$|kept-files\.json$|404\.html$|addresses\.txt$)/;

/** Whether an id of a page is a part that is linked, as the table of addresses in `docs/design.md` has it. */
type IsPart = (id: string, pages: ReadonlySet<string>) => boolean;

const hasPage =
  (folder: string): IsPart =>
  (id, pages) =>
    pages.has(`/${folder}/${id}/`);
const isParagraph: IsPart = (id) => /^p\d+$/.test(id);
const isParagraphOf: IsPart = (id, pages) =>
  /-p\d+$/.test(id) && hasPage('articles')(id.replace(/-p\d+$/, ''), pages);
const isNamed: IsPart = (id) => /^[a-z0-9]+(-[a-z0-9]+)+$/.test(id) && !frame.has(id);

/** Ids of the frame around every page. */
const frame = new Set(['site-search', 'site-menu', 'page-head']);

const parts: readonly (readonly [page: RegExp, ...isPart: IsPart[]])[] = [
  [/^\/articles\/[^/]+\/$/, isParagraph, hasPage('claims')],
  [/^\/book\/$/, hasPage('articles'), isParagraphOf],
  [/^\/compare\/[^/]+\/[^/]+\/$/, hasPage('propositions'), isParagraphOf],
  [/^\/data\/$/, (id) => /^(series|change)-/.test(id)],
  [/^\/(sources|timeline)\/$/, isNamed],
  [/^\/v\/[^/]+\/$/, (id) => /^[a-z0-9]{12}$/.test(id)],
];

/** Every address of a built site, in alphabetical order: pages, files, and the parts of pages that are linked. */
export function addressesOf(folder: string): string[] {
  const addresses = filesIn(folder)
    .map((file) => `/${file}`.replace(/\/index\.html$/, '/'))
    .filter((address) => !internal.test(address));
  const pages = new Set(addresses);
  return addresses.flatMap((address) => [address, ...partsOf(address, folder, pages)]).sort();
}

function partsOf(address: string, folder: string, pages: ReadonlySet<string>): string[] {
  const [, ...isPart] = parts.find(([page]) => page.test(address)) ?? [];
  if (isPart.length === 0) return [];
  const text = readFileSync(join(folder, address, 'index.html'), 'utf8');
  const main = text.slice(text.indexOf('<main'));
  return [...main.matchAll(/ id="([^"]+)"/g)]
    .map(([, id]) => id!)
    .filter((id) => isPart.some((is) => is(id, pages)))
    .map((id) => `${address}#${id}`);
}
