import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { addressOf, isAsset, isKept, shellPages } from '../../domain/offline/kept-files.ts';
import type { KeptFile, Shell } from '../../domain/offline/kept-files.ts';
import { filesIn, sha256Of } from '../run/folder-files.ts';

/** The files of a built site that a reader can keep; those of `_astro/`, which pages need, come first. */
export function keptFilesIn(folder: string): KeptFile[] {
  return keptIn(folder).map((file) => {
    const content = readFileSync(join(folder, file));
    return { path: addressOf(file), bytes: content.length, sha256: sha256Of(content) };
  });
}

/** The sizes of these files, in bytes. */
export function keptSizes(folder: string): number[] {
  return keptIn(folder).map((file) => statSync(join(folder, file)).size);
}

function keptIn(folder: string): string[] {
  return filesIn(folder)
    .filter((file) => isKept(addressOf(file)))
    .sort();
}

/** What a worker keeps at once. Errors: `Error` where a file of it is missing. */
export function shellOf(files: readonly KeptFile[]): Shell {
  const digests = new Map(files.map(({ path, sha256 }) => [path, sha256]));
  const missing = shellPages.filter((path) => !digests.has(path));
  if (missing.length > 0) throw new Error(`The site has no ${missing.join(', ')} to keep.`);
  return {
    assets: files.map(({ path }) => path).filter(isAsset),
    pages: Object.fromEntries(shellPages.map((path) => [path, digests.get(path)!])),
  };
}
