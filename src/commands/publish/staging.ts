import { chmodSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** A folder that is written beside the one it will replace. */
export type Staging = Readonly<{
  /** Where to write. */
  folder: string;
  /** Puts what was written in place of the folder: all of it, or nothing. */
  putInPlace: () => void;
  /** Removes what was written. */
  drop: () => void;
}>;

/**
 * Makes a fresh folder beside another, and first clears away what a killed build has left. A build that was
 * killed between its two renames left the last site under its second name: it is put back.
 */
export function stagingFor(out: string): Staging {
  const [folder, previous] = ['building', 'previous'].map((what) => beside(out, what)) as [
    string,
    string,
  ];
  const drop = () => rmSync(folder, { recursive: true, force: true });
  if (!existsSync(out) && existsSync(previous)) renameSync(previous, out);
  for (const left of [folder, previous, join(out, '.prerender')])
    rmSync(left, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return { folder, drop, putInPlace: () => replace(out, folder, previous) };
}

/** A name with a dot before it, in the same folder, so that a rename is enough. */
function beside(out: string, what: string): string {
  return join(dirname(out), `.${basename(out)}.${what}`);
}

function replace(out: string, folder: string, previous: string): void {
  makeReadable(folder);
  if (existsSync(out)) renameSync(out, previous);
  try {
    renameSync(folder, out);
  } catch (error) {
    if (existsSync(previous)) renameSync(previous, out);
    throw error;
  }
  rmSync(previous, { recursive: true, force: true });
}

/** A host that runs as another user reads the files, whatever the mask of whoever built them. */
function makeReadable(folder: string): void {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }))
    chmodSync(join(entry.parentPath, entry.name), entry.isDirectory() ? 0o755 : 0o644);
}
