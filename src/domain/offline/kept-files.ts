import { prefix } from '../site.ts';

/** A file that a reader can keep: its address below the root of the site, and what it holds. */
export type KeptFile = Readonly<{ path: string; bytes: number; sha256: string }>;

/** All files that a reader can keep. */
export type KeptFiles = Readonly<{ files: readonly KeptFile[] }>;

/** What a service worker keeps as soon as it is installed, by addresses below the root of the site. */
export type Shell = Readonly<{
  /** Files that are named after what they hold. */
  assets: readonly string[];
  /** Files that change under one name, with the digest of each, so that a change makes another worker. */
  pages: Readonly<Record<string, string>>;
}>;

/** Where a reader learns how to keep the site, and what is kept; shown for a page that is not. */
export const offlinePath = 'about/offline/';

/** The front page, what is shown offline, and the icons and manifest that pages name. */
export const shellPages = [
  '',
  offlinePath,
  'favicon.svg',
  'icons/icon-32.png',
  'icons/apple-touch-icon.png',
  'site.webmanifest',
];

/** The policy of Trusted Types by which one page may register the worker. */
export const workerPolicyName = `${prefix}-worker`;

/** The header of a kept answer that holds the SHA-256 of its file. */
export const digestHeader = 'X-Kept-Sha256';

/** Made for other sites, for programs or for hosts, whose files have no extension, or a lost page. */
const leftOut =
  /^(_headers|_redirects|SHA256SUMS|embed|cards|cite|oembed|schemas)\/|^claims\/[^/]+\.json$|^(404\.html|bom\.json|manifest\.json|kept-files\.json|sw\.js)$/;

const kinds = /(^|\/)$|\.(html|js|css|woff2|svg|ico|png|webmanifest|json|csv)$/;

/** Whether a file can be kept: pages and what they load or chart. */
export function isKept(path: string): boolean {
  return kinds.test(path) && !leftOut.test(path);
}

/** Whether a file is named after what it holds, so that it never changes. */
export function isAsset(path: string): boolean {
  return path.startsWith('_astro/');
}

/** Whether an address is that of a page. */
export function isPage(path: string): boolean {
  return /(^|\/)$|\.html$/.test(path);
}

/** The address of a file below the root of the site: `about/index.html` and `about` are `about/`. */
export function addressOf(file: string): string {
  const folder = file.replace(/(^|\/)index\.html$/, '$1');
  return /(^|\/)[^/.]+$/.test(folder) ? `${folder}/` : folder;
}

/** The name of the cache that holds the kept files of a site below a path. */
export function cacheName(base: string): string {
  return `${prefix}:${base}`;
}

/** Whether a stored value of this origin is ours by its key, or a cache of a site below a path by its name. */
export function isOurKey(key: string): boolean {
  return key.startsWith(`${prefix}:`);
}
