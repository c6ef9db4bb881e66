import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Parser } from 'htmlparser2';
import { filesIn } from '../run/folder-files.ts';

/** What a built site holds, and what is wrong with it, a line for each fault. */
export type SiteReport = Readonly<{
  files: number;
  pages: number;
  links: number;
  faults: string[];
}>;

/** Where the site will be: the origin of its absolute addresses, and its path with slashes at both ends. */
type Place = Readonly<{ site: string; base: string }>;

/** The addresses on a page that lead somewhere, and the ids that they may lead to. */
type Page = Readonly<{ addresses: readonly string[]; ids: ReadonlySet<string> }>;

/** Looks whether a built site is whole: its pages are there, and every address and anchor on them leads somewhere. */
export function checkSite(folder: string, place: Place): SiteReport {
  const files = new Set(filesIn(folder));
  const paths = [...files].filter((file) => file.endsWith('.html'));
  const pages = new Map(paths.map((path) => [path, readPage(join(folder, path))]));
  const missing = ['index.html', '404.html', ...listed(folder, files, place)].filter(
    (path) => !files.has(path),
  );
  const broken = [...pages].flatMap(([path, { addresses }]) =>
    addresses.flatMap((address) => {
      const fault = faultOf(address, `${place.site}${place.base}${path}`, place, files, pages);
      return fault ? [`${path}: ${address} ${fault}`] : [];
    }),
  );
  const links = [...pages.values()].reduce((all, { addresses }) => all + addresses.length, 0);
  const faults = [...missing.map((path) => `${path} is missing`), ...new Set(broken)];
  return { files: files.size, pages: pages.size, links, faults };
}

/** Attributes that hold an address. */
const addressed = ['href', 'src', 'action', 'cite', 'poster', 'data-src'];

function readPage(file: string): Page {
  const addresses = new Set<string>();
  const ids = new Set<string>();
  const parser = new Parser({
    onopentag: (_, attributes) => {
      if (attributes['id']) ids.add(attributes['id']);
      for (const name of addressed) if (name in attributes) addresses.add(attributes[name]!);
    },
  });
  parser.end(readFileSync(file, 'utf8'));
  return { addresses: [...addresses], ids };
}

/** The files of the pages that the sitemaps list. */
function listed(folder: string, files: ReadonlySet<string>, { site, base }: Place): string[] {
  const maps = [...files].filter((file) => /^sitemap-\d+\.xml$/.test(file));
  if (maps.length === 0) return ['sitemap-0.xml'];
  const texts = maps.map((map) => readFileSync(join(folder, map), 'utf8')).join('');
  return [...texts.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) =>
    fileAt(address!.replace(site + base, '')),
  );
}

function fileAt(path: string): string {
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

/** What is wrong with an address on a page; `null` where it leads somewhere, or to another site. */
function faultOf(
  address: string,
  from: string,
  { site, base }: Place,
  files: ReadonlySet<string>,
  pages: ReadonlyMap<string, Page>,
): string | null {
  if (address === '' || !URL.canParse(address, from) || /%(?![\da-f]{2})/i.test(address))
    return 'is no address';
  const url = new URL(address, from);
  if (!['https:', 'http:', 'mailto:'].includes(url.protocol)) return `has ${url.protocol}`;
  if (url.origin !== new URL(site).origin) return null;
  if (!url.pathname.startsWith(base)) return 'is outside the site';
  const file = fileAt(decodeURIComponent(url.pathname.slice(base.length)));
  if (!files.has(file)) return 'has no file';
  // What follows is a text directive, which names words and no id.
  const id = decodeURIComponent(url.hash.slice(1).split(':~:')[0]!);
  return id === '' || pages.get(file)?.ids.has(id) ? null : 'has no such id';
}
