import { isAsset, isPage } from '../../domain/offline/kept-files.ts';
import { worker } from './worker-scope.ts';

/** Keeps the files that every page needs, and the first pages. Rejects where one does not come. */
export async function keepShell(cacheName: string, root: URL): Promise<void> {
  const cache = await caches.open(cacheName);
  const { assets, pages } = worker.shell;
  await Promise.all([
    ...Object.keys(pages).map((path) => keepFresh(cache, new URL(path, root).href)),
    ...assets.map((path) => keepOnce(cache, new URL(path, root).href)),
  ]);
}

async function keepOnce(cache: Cache, address: string): Promise<void> {
  if (!(await cache.match(address, { ignoreVary: true }))) await keepFresh(cache, address);
}

async function keepFresh(cache: Cache, address: string): Promise<void> {
  const answer = await fetch(address, { cache: 'no-store' });
  if (answer.status !== 200) throw new Error(`${address} answered ${answer.status}`);
  await cache.put(address, answer);
}

/** So many files of earlier versions may stay, at some kilobytes each, before they are looked through. */
const spare = 100;

/** Deletes styles and scripts of earlier versions that no kept page names, where no page of any version is open. */
export async function dropLeftovers(cacheName: string, root: URL): Promise<void> {
  const open = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
  if (open.length > 0 || !(await caches.has(cacheName))) return;
  const cache = await caches.open(cacheName);
  const paths = (await cache.keys()).map(({ url }) => url.slice(root.href.length));
  const leftovers = paths.filter((path) => isAsset(path) && !worker.shell.assets.includes(path));
  if (leftovers.length <= spare) return;
  const texts = await textsOf(cache, root, paths);
  for (const path of unnamed(leftovers, texts)) await cache.delete(new URL(path, root).href);
}

/** The kept pages, styles and scripts, in which files can be named. */
function textsOf(cache: Cache, root: URL, paths: readonly string[]): Promise<string[]> {
  const naming = paths.filter((path) => isPage(path) || /\.(js|css)$/.test(path));
  return Promise.all(
    naming.map(async (path) => (await cache.match(new URL(path, root).href))?.text() ?? ''),
  );
}

/** The files that no text names. */
export function unnamed(paths: readonly string[], texts: readonly string[]): string[] {
  const nameOf = (path: string) => path.slice(path.lastIndexOf('/') + 1);
  return paths.filter((path) => !texts.some((text) => text.includes(nameOf(path))));
}
