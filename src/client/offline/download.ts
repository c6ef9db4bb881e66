import { cacheName, digestHeader, isAsset } from '../../domain/offline/kept-files.ts';
import type { KeptFile, KeptFiles } from '../../domain/offline/kept-files.ts';
import type { Failure, Progress } from '../../domain/offline/words.ts';
import { digestOf, keptOf } from './kept-site.ts';
import type { SitePlace } from './kept-site.ts';

/** Files that are fetched at a time. */
const lanes = 6;

/** How often a file is asked for, how long one may take, and the pause before it is asked for again, in ms. */
const [attempts, longest, pause] = [3, 30_000, 1_000];

/** Why a download ended before its end. */
export class DownloadError extends Error {
  readonly why: Failure;

  constructor(why: Failure, cause: unknown) {
    super(`the download ended: ${why}`, { cause });
    this.why = why;
  }
}

/**
 * Fetches and keeps every file of a list that is not kept as it is there.
 *
 * What has come stays kept when it ends early, so that it goes on from there.
 *
 * - Errors: `DownloadError`; an `AbortError` where the signal ended it.
 */
export async function keepFiles(
  { root }: SitePlace,
  list: KeptFiles,
  signal: AbortSignal,
  onProgress: (progress: Progress) => void,
): Promise<void> {
  const kept = await keptOf(root, list);
  const cache = await caches.open(cacheName(root.pathname));
  onProgress(progressOf(list, kept));
  await inLanes(
    list.files.filter((file) => !kept.has(file)),
    async (file) => {
      await keepFile(cache, new URL(file.path, root), file, signal);
      kept.add(file);
      onProgress(progressOf(list, kept));
    },
  );
  await dropRemoved(cache, root, list);
}

/** How much of a list is kept. */
export function progressOf({ files }: KeptFiles, kept: ReadonlySet<KeptFile>): Progress {
  const bytesOf = (some: Iterable<KeptFile>) =>
    [...some].reduce((all, { bytes }) => all + bytes, 0);
  return {
    files: kept.size,
    allFiles: files.length,
    bytes: bytesOf(kept),
    allBytes: bytesOf(files),
  };
}

/** Works through a queue, some at a time; ends all at the first that fails. */
async function inLanes<Item>(items: readonly Item[], work: (item: Item) => Promise<void>) {
  const queue = [...items];
  const lane = async () => {
    for (let item = queue.shift(); item !== undefined; item = queue.shift()) await work(item);
  };
  try {
    await Promise.all(Array.from({ length: lanes }, lane));
  } finally {
    queue.length = 0;
  }
}

async function keepFile(cache: Cache, address: URL, file: KeptFile, signal: AbortSignal) {
  const { answer, body } = await persistently(() => fetchWhole(address, file, signal), signal);
  const headers = new Headers(answer.headers);
  for (const name of ['Content-Length', 'Content-Encoding', 'Vary']) headers.delete(name);
  headers.set(digestHeader, file.sha256);
  await cache.put(address.href, new Response(body, { headers })).catch((error: unknown) => {
    throw new DownloadError('room', error);
  });
}

async function fetchWhole(address: URL, { sha256 }: KeptFile, signal: AbortSignal) {
  // The worker leaves alone what is not to be stored on the way.
  const answer = await fetch(address, {
    cache: 'no-store',
    signal: AbortSignal.any([signal, AbortSignal.timeout(longest)]),
  });
  if (answer.status !== 200) throw new Error(`${address.href} answered ${answer.status}`);
  const body = await answer.arrayBuffer();
  if ((await digestOf(body)) !== sha256)
    throw new DownloadError('altered', new Error(`${address.href} is not the file on the list`));
  return { answer, body };
}

/** Tries some times; a signal ends it at once. */
async function persistently<Result>(
  attempt: () => Promise<Result>,
  signal: AbortSignal,
): Promise<Result> {
  for (let left = attempts - 1; ; left--)
    try {
      signal.throwIfAborted();
      return await attempt();
    } catch (error) {
      signal.throwIfAborted();
      if (left === 0)
        throw error instanceof DownloadError ? error : new DownloadError('line', error);
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
}

/** Deletes pages that the site has no more; assets may still serve pages that are open. */
async function dropRemoved(cache: Cache, root: URL, { files }: KeptFiles): Promise<void> {
  const listed = new Set(files.map(({ path }) => path));
  for (const { url } of await cache.keys()) {
    const path = url.slice(root.href.length);
    if (!listed.has(path) && !isAsset(path)) await cache.delete(url);
  }
}
