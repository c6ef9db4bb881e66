import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lookup } from 'mime-types';
import { routesAt } from '../../routing/route-builder.ts';
import { filesIn, sha256Of } from '../run/folder-files.ts';

/** One file of a built site: its path, size, SHA-256 and media type. */
export type ManifestEntry = Readonly<{ path: string; bytes: number; sha256: string; type: string }>;

const { manifest, checksums } = routesAt('/');
const [manifestFile, checksumFile] = [manifest.slice(1), checksums.slice(1)];

/** Writes into a built site the list of its files, and their checksums as `sha256sum -c` reads them. */
export function writeManifest(folder: string): void {
  const paths = filesIn(folder)
    .filter((path) => path !== manifestFile && path !== checksumFile)
    .toSorted();
  const files = paths.map((path) => entryOf(folder, path));
  const lines = files.map((file) => `  ${JSON.stringify(file)}`);
  writeFileSync(join(folder, manifestFile), `{"files":[\n${lines.join(',\n')}\n]}\n`);
  const all = [...files, entryOf(folder, manifestFile)].toSorted((a, b) =>
    a.path < b.path ? -1 : 1,
  );
  const sums = all.map(({ path, sha256 }) => `${sha256}  ${path}\n`);
  writeFileSync(join(folder, checksumFile), sums.join(''));
}

function entryOf(folder: string, path: string): ManifestEntry {
  const held = readFileSync(join(folder, path));
  return { path, bytes: held.length, sha256: sha256Of(held), type: mediaType(path) };
}

/** Types that no list of them knows, and those that a host is told to send. */
const types: readonly (readonly [RegExp, string])[] = [
  [/^cite\/.*\.json$/, 'application/vnd.citationstyles.csl+json'],
  [/^(claims|annotations)\/.*\.json$/, 'application/ld+json'],
  [/\.sqlite$/, 'application/vnd.sqlite3'],
  [/\.bib$/, 'application/x-bibtex'],
  [/\.ris$/, 'application/x-research-info-systems'],
  [/^(_headers|_redirects)$/, 'text/plain'],
];

function mediaType(path: string): string {
  const own = types.find(([pattern]) => pattern.test(path))?.[1];
  return own ?? (lookup(path) || 'application/octet-stream');
}
