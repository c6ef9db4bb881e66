import { Snapshot } from '../../schema/snapshot.ts';
import { snapshotPath } from '../../schema/withdrawal.ts';
import type { Problem } from '../../domain/problem.ts';
import { digestOf } from '../../domain/digest.ts';
import { problemAt, problemWith } from './source-location.ts';
import type { Entry, SourceLocation } from './source-location.ts';
import { shaped } from './schema-problems.ts';

/** A snapshot read from its file, or what is wrong with it. */
export type ParsedSnapshot = Readonly<{
  entry: Entry<Snapshot> | null;
  /** The digest of what the file holds; `null` where something is wrong with it. */
  digest: string | null;
  problems: readonly Problem[];
}>;

/** The one remedy: a snapshot is written by a program, once. */
const restore = 'restore the file as it was first committed; a snapshot is never edited';

/** The file of a snapshot, `<slug>/<hash>`: what programs need of it beside its finished pages. */
export function snapshotFile(path: string): string {
  return `src/snapshots/store/${path}.json`;
}

/** The chart and the hash that the path of a snapshot names; `null` for another path. */
export function parseSnapshotPath(file: string): Readonly<{ slug: string; hash: string }> | null {
  const [, slug, hash] = /^src\/snapshots\/store\/([^/]+)\/([^/]+)\.json$/.exec(file) ?? [];
  return slug === undefined || hash === undefined ? null : { slug, hash };
}

/** Reads `src/snapshots/store/<slug>/<hash>.json`, and checks that it has the name it should have. */
export function readSnapshot(file: string, text: string): ParsedSnapshot {
  const place: SourceLocation = { file, name: '', lineOf: () => 1 };
  const raw = parsed(text);
  if (raw === undefined)
    return {
      entry: null,
      digest: null,
      problems: [problemWith(file, 'this is not JSON', restore)],
    };
  const { value, problems } = shaped(Snapshot, raw, place);
  if (value === null)
    return {
      entry: null,
      digest: null,
      problems: problems.map((problem) => ({ ...problem, fix: restore })),
    };
  const strange = misnamed(value, place);
  const entry = strange.length === 0 ? { id: value.hash, value, place } : null;
  return { entry, digest: entry && digestOf(raw), problems: strange };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function misnamed({ slug, hash }: Snapshot, place: SourceLocation): Problem[] {
  const named = parseSnapshotPath(place.file)!;
  const fix = `call it ${snapshotFile(snapshotPath({ slug, hash }))}`;
  return [
    ...(named.slug === slug ? [] : [problemAt(place, ['slug'], `found "${slug}"`, fix)]),
    ...(named.hash === hash ? [] : [problemAt(place, ['hash'], `found "${hash}"`, fix)]),
  ];
}
