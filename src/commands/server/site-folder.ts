import { createHash } from 'node:crypto';
import { open, stat } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { LRUCache } from 'lru-cache';

/** How a body is packed on its way. */
export type Encoding = 'br' | 'gzip' | 'identity';

/** A file as it was when it was read: its bytes, and the same compressed, once. */
export type SiteFile = Readonly<{
  path: string;
  bytes: Buffer;
  /** Short digest of the bytes. */
  digest: string;
  modified: Date;
  encoded: (encoding: Encoding) => Promise<Buffer>;
}>;

/** A folder that is looked at anew for every request, since a build may replace it at any time. */
export type SiteFolder = Readonly<{
  /** The file at a path; `'folder'` for a folder, `null` where there is neither. */
  find: (path: string) => Promise<SiteFile | 'folder' | null>;
  /** Changes whenever the file at a path does; `null` where there is none. */
  stamp: (path: string) => Promise<string | null>;
}>;

/** Memory for files and what they are compressed to. */
const cacheBytes = 128 * 1024 * 1024;

/** How often, and after how many milliseconds each, a folder is looked for that is being replaced. */
const patience = { times: 40, wait: 50 };

/** The files of a folder. Each is read in one go, so no length is stale and no descriptor stays open. */
export function siteFolder(folder: string): SiteFolder {
  type Kept = Readonly<{ stamp: string; file: Promise<SiteFile | null> }>;
  const cache = new LRUCache<string, Kept>({ maxSize: cacheBytes });
  const current = async (path: string): Promise<SiteFile | 'folder' | null> => {
    const found = await statOf(`${folder}/${path}`);
    if (!found?.isFile()) return found === null ? null : 'folder';
    const stamp = stampOf(found);
    const kept = cache.get(path);
    if (kept?.stamp === stamp) return kept.file;
    const file = read(folder, path);
    cache.set(path, { stamp, file }, { size: 2 * Number(found.size) + 1024 });
    file.catch(() => cache.delete(path));
    return file;
  };
  return {
    find: async (path) =>
      (await current(path)) ?? ((await isThere(folder)) ? current(path) : absent(folder)),
    stamp: async (path) => {
      const found = await statOf(`${folder}/${path}`);
      return found && stampOf(found);
    },
  };
}

type Facts = Readonly<{ isFile: () => boolean; ino: bigint; size: bigint; mtimeNs: bigint }>;

async function statOf(path: string): Promise<Facts | null> {
  try {
    return await stat(path, { bigint: true });
  } catch (error) {
    return nothingThere(error);
  }
}

function stampOf({ ino, size, mtimeNs }: Facts): string {
  return `${ino} ${size} ${mtimeNs}`;
}

/** `null` where the error says that there is no such file; any other error is thrown. */
function nothingThere(error: unknown): null {
  const { code } = error as NodeJS.ErrnoException;
  if (['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'].includes(code ?? '')) return null;
  throw error;
}

/** One descriptor gives facts and bytes, so they belong together. */
async function read(folder: string, path: string): Promise<SiteFile | null> {
  const handle = await open(`${folder}/${path}`).catch(nothingThere);
  if (handle === null) return null;
  try {
    const { mtime } = await handle.stat();
    return siteFile(path, await handle.readFile(), mtime);
  } finally {
    await handle.close();
  }
}

function siteFile(path: string, bytes: Buffer, modified: Date): SiteFile {
  const digest = createHash('sha256').update(bytes).digest('base64url').slice(0, 20);
  const done = new Map<Encoding, Promise<Buffer>>([['identity', Promise.resolve(bytes)]]);
  const encoded = (encoding: Encoding) => {
    if (!done.has(encoding)) done.set(encoding, compressed(bytes, encoding));
    return done.get(encoding)!;
  };
  return { path, bytes, digest, modified, encoded };
}

/** Once for each file, so it may take a little longer than for each request. */
function compressed(bytes: Buffer, encoding: Encoding): Promise<Buffer> {
  if (encoding === 'gzip') return promisify(gzip)(bytes);
  const params = { [constants.BROTLI_PARAM_QUALITY]: 6 };
  return promisify(brotliCompress)(bytes, { params });
}

/** Whether the folder is there, or soon: a build puts another in its place by two renames. */
async function isThere(folder: string): Promise<boolean> {
  for (let tries = 0; tries < patience.times; tries += 1) {
    if (await statOf(folder)) return true;
    await setTimeout(patience.wait);
  }
  return false;
}

function absent(folder: string): never {
  throw Object.assign(new Error(`${folder} is gone`), { code: 'EAGAIN' });
}
