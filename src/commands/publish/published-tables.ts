import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TableLock } from '../../corpus/locks/table-lock.ts';
import { textDigest } from '../../domain/digest.ts';

type Package = Readonly<{
  version: string;
  homepage: string;
  resources: readonly Readonly<{ name: string; path: string }>[];
}>;

/** The tables of a built site, each with the digest of its rows, wherever the site stands. */
export function publishedTables(folder: string): TableLock[] {
  const textOf = (path: string) => readFileSync(join(folder, path), 'utf8');
  const { version, homepage, resources } = JSON.parse(textOf('datapackage.json')) as Package;
  const root = new URL('..', homepage).href;
  return resources.map(({ name, path }) => {
    return { version, table: name, digest: textDigest(textOf(path).replaceAll(root, '')) };
  });
}
