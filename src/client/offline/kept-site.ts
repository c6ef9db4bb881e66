import {
  cacheName,
  digestHeader,
  isAsset,
  isPage,
  isOurKey,
  workerPolicyName,
} from '../../domain/offline/kept-files.ts';
import type { KeptFile, KeptFiles } from '../../domain/offline/kept-files.ts';
import { titleIn } from '../../domain/offline/words.ts';

/** Where a site stands: its root, its worker, and the list of what can be kept. */
export type SitePlace = Readonly<{ root: URL; worker: string; list: string }>;

/** Whether this browser can keep a site; it cannot without HTTPS, nor in some private windows. */
export function canKeep(): boolean {
  return 'serviceWorker' in navigator && 'caches' in globalThis;
}

/** The registration of the site's worker; `undefined` where the reader has asked for none. */
export async function registrationOf({ root }: SitePlace) {
  const registration = await navigator.serviceWorker.getRegistration(root.href);
  return registration?.scope === root.href ? registration : undefined;
}

/** Registers the worker. Rejects where the browser refuses, or where what every page needs does not come. */
export async function startWorker({ root, worker }: SitePlace): Promise<void> {
  const registration = await navigator.serviceWorker.register(trusted(worker), {
    scope: root.pathname,
  });
  const coming = registration.installing;
  if (registration.active || !coming) return;
  await new Promise<void>((resolve, reject) => {
    coming.addEventListener('statechange', () => {
      if (coming.state === 'activated') resolve();
      if (coming.state === 'redundant') reject(new Error('the worker was not installed'));
    });
  });
}

type Policies = Readonly<{
  createPolicy: (
    name: string,
    rules: Readonly<{ createScriptURL: (address: string) => string }>,
  ) => Readonly<{ createScriptURL: (address: string) => string }>;
}>;

/** The address of the worker as a type that the policy of the page trusts; no other address can be made one. */
function trusted(worker: string): string {
  const { trustedTypes } = globalThis as unknown as { trustedTypes?: Policies };
  if (!trustedTypes) return worker;
  policy ??= trustedTypes.createPolicy(workerPolicyName, { createScriptURL: () => worker });
  return policy.createScriptURL(worker);
}

let policy: ReturnType<Policies['createPolicy']> | undefined;

/** The list of what can be kept, from the site. */
export async function fetchList({ list }: SitePlace, signal?: AbortSignal): Promise<KeptFiles> {
  const answer = await fetch(list, { cache: 'no-store', ...(signal && { signal }) });
  if (!answer.ok) throw new Error(`${list} answered ${answer.status}`);
  return (await answer.json()) as KeptFiles;
}

/** The files of a list that are kept, as they are on the list. */
export async function keptOf(root: URL, { files }: KeptFiles): Promise<Set<KeptFile>> {
  const cache = await caches.open(cacheName(root.pathname));
  const known = new Set((await cache.keys()).map(({ url }) => url));
  const kept = await Promise.all(
    files.map(async (file) => {
      const { href } = new URL(file.path, root);
      return (
        known.has(href) && (isAsset(file.path) || (await digestAt(cache, href)) === file.sha256)
      );
    }),
  );
  return new Set(files.filter((_, i) => kept[i]));
}

/** The digest of what is kept: as it was fetched, or worked out where a visit kept it. */
async function digestAt(cache: Cache, address: string): Promise<string | null> {
  const answer = await cache.match(address);
  if (!answer) return null;
  return answer.headers.get(digestHeader) ?? digestOf(await answer.arrayBuffer());
}

/** The SHA-256 of a file, in hexadecimal digits. */
export async function digestOf(content: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', content));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** A page that is kept: its address and its title. */
export type KeptPage = Readonly<{ url: string; path: string; title: string }>;

/** The pages that are kept, in the order of their addresses. */
export async function keptPages({ root }: SitePlace): Promise<KeptPage[]> {
  const name = cacheName(root.pathname);
  if (!(await caches.has(name))) return [];
  const cache = await caches.open(name);
  const pages = (await cache.keys())
    .map(({ url }) => ({ url, path: url.slice(root.href.length) }))
    .filter(({ path }) => isPage(path));
  const titled = pages.map(async ({ url, path }) => {
    const text = (await (await cache.match(url))?.text()) ?? '';
    return { url, path, title: titleIn(text) ?? path };
  });
  return (await Promise.all(titled)).sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Removes the worker, what is kept, and every choice that the site has stored. */
export async function removeAll(place: SitePlace): Promise<void> {
  await (await registrationOf(place))?.unregister();
  await caches.delete(cacheName(place.root.pathname));
  for (const key of Object.keys(localStorage)) if (isOurKey(key)) localStorage.removeItem(key);
}
