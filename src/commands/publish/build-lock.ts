import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Gives back what was taken. */
export type Release = () => void;

/**
 * Takes the lock of a project's builds, a file with the id of the process that builds. A lock whose process
 * is gone is taken over.
 *
 * @returns how to give it back; `null` with the id of the process that holds it
 */
export function takeLock(file: string): Readonly<{ release: Release } | { holder: number }> {
  mkdirSync(dirname(file), { recursive: true });
  for (;;) {
    try {
      writeFileSync(file, identityOf(process.pid), { flag: 'wx' });
      return { release: () => rmSync(file, { force: true }) };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const holder = holderOf(file);
    if (holder !== null) return { holder };
    rmSync(file, { force: true });
  }
}

/** The process that holds a lock; `null` where it is gone. */
function holderOf(file: string): number | null {
  const held = textOf(file);
  const holder = Number.parseInt(held, 10);
  return isRunning(holder) && identityOf(holder) === held ? holder : null;
}

function isRunning(id: number): boolean {
  if (!(id > 0)) return false;
  try {
    return process.kill(id, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** The id of a process and, where Linux tells it, when it started, since ids are given again. */
function identityOf(id: number): string {
  const [, after = ''] = /\) (.*)$/s.exec(textOf(`/proc/${id}/stat`)) ?? [];
  return `${id} ${after.split(' ')[19] ?? ''}`.trim();
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
