import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Snapshot } from '../../src/schema/snapshot.ts';
import { project } from './servers.ts';

/** Every snapshot under version control, read without the site. */
export const snapshots = readdirSync(join(project, 'src/snapshots/store'), {
  recursive: true,
  encoding: 'utf8',
})
  .filter((path) => path.endsWith('.json'))
  .sort()
  .map(
    (path) =>
      JSON.parse(readFileSync(join(project, 'src/snapshots/store', path), 'utf8')) as Snapshot,
  );

const listed = [
  ...readFileSync(join(project, 'content/withdrawals.yaml'), 'utf8').matchAll(
    /hash: (\w+)\n {2}kind: (\w+)/g,
  ),
];
/** The kinds of the views that were withdrawn or superseded, by their hashes. */
export const withdrawn = new Map(listed.map(([, hash, kind]) => [hash!, kind!]));

/** The charts that have snapshots. */
export const slugs = [...new Set(snapshots.map(({ slug }) => slug))];
/** The views that are as good as when they were kept. */
export const standing = snapshots.filter(({ hash }) => !withdrawn.has(hash));
/** The address of a snapshot, within the site. */
export const pathOf = ({ slug, hash }: Snapshot): string => `v/${slug}/${hash}/`;
