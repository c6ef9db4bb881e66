import { existsSync, readdirSync, statfsSync, statSync } from 'node:fs';
import { constants } from 'node:os';
import { basename, dirname } from 'node:path';
import { onOrphaned } from '../run/process.ts';
import { takeLock } from './build-lock.ts';
import type { SiteReport } from './site-check.ts';
import { stagingFor } from './staging.ts';
import type { Staging } from './staging.ts';

/** A build: where its site will stand, and the two steps that it is made of. */
export type Build = Readonly<{
  /** The folder of the site. */
  out: string;
  /** The file that keeps two builds of a project apart. */
  lock: string;
  /** Writes the site into a folder. @returns an exit code */
  write: (folder: string) => Promise<number>;
  check: (folder: string) => SiteReport;
  /** Ends `write` before its time. */
  stop: () => void;
}>;

/** How a build ended: the exit code, and what is to be said of it. */
export type Outcome = Readonly<{ code: number; words: string }>;

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
type Signal = (typeof signals)[number];

/** Builds a site beside the last one and puts it in its place when it is whole; otherwise the last one stays. */
export async function wholeBuild(build: Build): Promise<Outcome> {
  try {
    if (holdsOther(build.out)) {
      const words = `${build.out} holds other files and no site, so it is not replaced; name an empty or a new folder.`;
      return { code: 1, words };
    }
    const lock = takeLock(build.lock);
    if ('holder' in lock)
      return failed(
        build.out,
        `Another build of this project is running (process ${lock.holder}), so this one did not start`,
      );
    try {
      return await staged(build, stagingFor(build.out));
    } finally {
      lock.release();
    }
  } catch (error) {
    return failed(build.out, inWords(error as NodeJS.ErrnoException, build.out));
  }
}

/** Whether a folder has files that are not those of a site: a build would put itself in their place. */
function holdsOther(folder: string): boolean {
  return (
    existsSync(folder) && readdirSync(folder).length > 0 && !existsSync(`${folder}/index.html`)
  );
}

/** What is written is either put in place or removed. */
async function staged(build: Build, staging: Staging): Promise<Outcome> {
  const { ended, forget } = watchSignals(build.stop);
  try {
    const code = await build.write(staging.folder);
    const signal = ended();
    if (signal)
      return failed(build.out, `The build was ended by ${signal}`, 128 + constants.signals[signal]);
    if (code !== 0) return failed(build.out, whyFailed(build.out), code);
    const { faults, pages, files, links } = build.check(staging.folder);
    if (faults.length > 0) return failed(build.out, incomplete(faults));
    staging.putInPlace();
    const counts = [pages, files, links].map((count) => count.toLocaleString('en'));
    return {
      code: 0,
      words: `${basename(build.out)}/ holds ${counts[0]} pages in ${counts[1]} files; all ${counts[2]} addresses on them lead somewhere.`,
    };
  } finally {
    forget();
    staging.drop();
  }
}

/** Notes the signal that tells the process to end, and stops what is under way. */
function watchSignals(stop: () => void) {
  let ended: Signal | null = null;
  const end = (signal: Signal) => {
    ended = signal;
    stop();
  };
  for (const signal of signals) process.on(signal, end);
  const forgetParent = onOrphaned(() => end('SIGHUP'));
  return {
    ended: () => ended,
    forget: () => {
      forgetParent();
      for (const signal of signals) process.off(signal, end);
    },
  };
}

function failed(out: string, why: string, code = 1): Outcome {
  return { code, words: `${why}; ${stateOf(out)}.` };
}

/** What the folder holds after a build that put nothing there. */
function stateOf(out: string): string {
  const front = `${out}/index.html`;
  if (!existsSync(front)) return `there was no site in ${basename(out)}/ before, and there is none`;
  const day = statSync(front).mtime.toLocaleString('en-GB', {
    dateStyle: 'long',
    timeStyle: 'short',
  });
  return `${basename(out)}/ still holds the last good site, of ${day}`;
}

/** Under this many bytes a disk is as good as full. */
const enough = 16 * 1024 * 1024;

function whyFailed(out: string): string {
  const { bavail, bsize } = statfsSync(dirname(out));
  return bavail * bsize < enough ? diskFull : 'The build failed, for the reason above';
}

const diskFull = 'The disk is full, so the build could not be written';

function incomplete(faults: readonly string[]): string {
  const shown = faults.slice(0, 20).map((fault) => `  ${fault}\n`);
  const more = faults.length > 20 ? `  and ${faults.length - 20} more\n` : '';
  return `${shown.join('')}${more}The build is not whole (${faults.length} faults, above)`;
}

/** An error of the file system in words. */
function inWords(error: NodeJS.ErrnoException, out: string): string {
  const where = dirname(out);
  const words: Readonly<Record<string, string>> = {
    ENOSPC: diskFull,
    EDQUOT: 'Your share of the disk is full, so the build could not be written',
    EROFS: `Nothing can be written to ${where}, which is read-only`,
    EACCES: `Nothing can be written to ${where}: you may not`,
    EPERM: `Nothing can be written to ${where}: you may not`,
    EBUSY: `${out} cannot be replaced, since it is in use as a mount: mount the folder above it`,
    EXDEV: `${out} cannot be replaced, since it is on another disk than the folder above it`,
  };
  return words[error.code ?? ''] ?? `The build failed (${error.message})`;
}
