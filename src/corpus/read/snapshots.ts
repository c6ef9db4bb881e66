import { Snapshot } from '../../schema/snapshot.ts';
import type { Problem } from '../../domain/problem.ts';
import { contentHash, digestOf } from '../../snapshots/hash.ts';
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

/** The chart and the hash that the path of a snapshot names; `null` for another path. */
export function parseSnapshotPath(file: string): Readonly<{ slug: string; hash: string }> | null {
  const [, slug, hash] = /^content\/frozen\/([^/]+)\/([^/]+)\.json$/.exec(file) ?? [];
  return slug === undefined || hash === undefined ? null : { slug, hash };
}

/** Reads `content/frozen/<slug>/<hash>.json`, and checks that it is what its name says. */
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
  const strange = [...misnamed(value, place), ...altered(value, place)];
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
  const fix = `call it content/frozen/${slug}/${hash}.json`;
  return [
    ...(named.slug === slug ? [] : [problemAt(place, ['slug'], `found "${slug}"`, fix)]),
    ...(named.hash === hash ? [] : [problemAt(place, ['hash'], `found "${hash}"`, fix)]),
  ];
}

/** The hash is of the view and the points in the file; the link is of the same view. */
function altered(snapshot: Snapshot, place: SourceLocation): Problem[] {
  const hash = contentHash(snapshot);
  const found = `the view and the values in it give ${hash}`;
  return [
    ...(hash === snapshot.hash ? [] : [problemAt(place, ['hash'], found, restore)]),
    ...(linked(snapshot)
      ? []
      : [problemAt(place, ['query'], 'the link is of another view', restore)]),
  ];
}

/** Whether the exact link is the normalized view as known on its day. */
function linked({ query, view, made }: Snapshot): boolean {
  const { v: _version, r: _revision, ...parts } = Object.fromEntries(new URLSearchParams(query));
  const expected: Readonly<Record<string, string | undefined>> = { asof: made, ...view };
  const keys = new Set([...Object.keys(expected), ...Object.keys(parts)]);
  return [...keys].every((key) => (parts[key] ?? 'none') === (expected[key] ?? 'none'));
}
