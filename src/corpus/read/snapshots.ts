import type { Snapshot } from '../../schema/snapshot.ts';
import type { Problem } from '../../domain/problem.ts';
import { digestOf } from '../../domain/digest.ts';
import { problemWith } from './source-location.ts';
import type { Entry } from './source-location.ts';

/** A snapshot read from its file, or what is wrong with it. */
export type ParsedSnapshot = Readonly<{
  entry: Entry<Snapshot> | null;
  /** The digest of what the file holds; `null` where something is wrong with it. */
  digest: string | null;
  problems: readonly Problem[];
}>;

/** The file of a snapshot, `<slug>/<hash>`: what programs need of it beside its finished pages. */
export function snapshotFile(path: string): string {
  return `src/snapshots/store/${path}.json`;
}

/** The snapshot that a file is of, `<slug>/<hash>`; `null` for another file. */
export function snapshotOfFile(file: string): string | null {
  return /^src\/snapshots\/store\/([^/]+\/[^/]+)\.json$/.exec(file)?.[1] ?? null;
}

/** Reads a snapshot, whose digest says whether it is what a program once wrote. */
export function readSnapshot(file: string, text: string): ParsedSnapshot {
  try {
    const value = JSON.parse(text) as Snapshot;
    const entry = { id: value.hash, value, place: { file, name: '', lineOf: () => 1 } };
    return { entry, digest: digestOf(value), problems: [] };
  } catch {
    const fix = 'restore the file as it was first committed; a snapshot is never edited';
    return { entry: null, digest: null, problems: [problemWith(file, 'this is not JSON', fix)] };
  }
}
