import { textDigest } from '../../domain/digest.ts';
import type { Problem } from '../../domain/problem.ts';
import { problemWith } from '../read/source-location.ts';
import { addressFile, sealFile } from './addresses.ts';
import { historyFile } from './history.ts';
import { idLockFile } from './id-lock.ts';
import { seriesLockFile } from './series-lock.ts';
import { digestFile } from './snapshot-digests.ts';
import { tableLockFile } from './table-lock.ts';
import { valueLockFile } from './value-lock.ts';

/** How the seals begin. */
export const sealHead =
  '# Day, file, lines, and the SHA-256 of that many lines from its beginning. Written by the commands that add to these files, and only ever added to.\n';

/** The files that are only ever added to, each with the command that does. */
const writers: Readonly<Record<string, string>> = {
  [addressFile]: 'npm run addresses',
  [digestFile]: 'npm run snapshots',
  [historyFile]: 'npm run history',
  [idLockFile]: 'npm run history',
  [seriesLockFile]: 'npm run history',
  [valueLockFile]: 'npm run history',
  [tableLockFile]: 'npm run addresses',
};

/** The paths of the files that are sealed. */
export const sealedFiles: readonly string[] = Object.keys(writers);

/** One seal: what the beginning of a file was on a day. */
type Seal = Readonly<{ day: string; file: string; lines: number; digest: string }>;

type Files = ReadonlyMap<string, string>;

/** Sealed lines that were changed or removed, and seals that are none: restoring is the only remedy. */
export function brokenSeals(files: Files): Problem[] {
  const text = files.get(sealFile);
  if (text === undefined) return files.has(addressFile) ? [noSeals] : [];
  const { seals, problems } = readSeals(text);
  const broken = sealedFiles.flatMap((file) => {
    const own = seals.filter((seal) => seal.file === file);
    const at = own.findIndex((seal) => !holds(seal, files));
    return at < 0 ? [] : [brokenAt(own[at]!, own[at - 1]?.lines ?? 0, files)];
  });
  return [...problems, ...broken];
}

/** Lines of sealed files that no seal covers yet. */
export function unsealedLines(files: Files): Problem[] {
  const text = files.get(sealFile);
  if (text === undefined) return [];
  return unsealed(files).map(({ file, added }) => {
    const found = `${added === 1 ? '1 line is' : `${added} lines are`} not sealed in ${sealFile}`;
    return problemWith(file, found, `run ${writers[file]}`);
  });
}

/** The lines that the file of seals lacks, of a day. */
export function newSeals(files: Files, day: string): string {
  return unsealed(files)
    .map(({ file, lines }) => `${day} ${file} ${lines.length} ${digestOf(lines)}\n`)
    .join('');
}

function unsealed(files: Files) {
  const { seals } = readSeals(files.get(sealFile) ?? '');
  return sealedFiles.flatMap((file) => {
    const text = files.get(file);
    if (text === undefined) return [];
    const sealed = seals.findLast((seal) => seal.file === file)?.lines ?? 0;
    const lines = linesOf(text);
    const added = lines.length - sealed;
    return added > 0 ? [{ file, lines, added }] : [];
  });
}

function holds({ file, lines, digest }: Seal, files: Files): boolean {
  const all = linesOf(files.get(file) ?? '');
  return all.length >= lines && digestOf(all.slice(0, lines)) === digest;
}

function brokenAt({ day, file, lines }: Seal, good: number, files: Files): Problem {
  const found = files.has(file)
    ? `a line from ${good + 1} to ${lines} is not as it was sealed on ${day}, or is gone`
    : `the file is gone; ${lines} of its lines were sealed`;
  return problemWith(
    file,
    found,
    `restore it as it was; ${writers[file]} adds to it, nothing else`,
  );
}

const restore = 'restore the file as it was; nothing but commands adds to it';
const noSeals = problemWith(sealFile, 'the file is gone', restore);

function readSeals(text: string): Readonly<{ seals: readonly Seal[]; problems: Problem[] }> {
  const read = linesOf(text).flatMap((line, index) => {
    if (line.startsWith('#')) return [];
    const [, day, file, lines, digest] =
      /^(\d{4}-\d\d-\d\d) (\S+) (\d+) ([0-9a-f]{64})$/.exec(line) ?? [];
    const seal = day && file && digest ? { day, file, lines: Number(lines), digest } : null;
    return [{ seal, line: index + 1 }];
  });
  const found = 'this is not a day, a file, a number of lines and a digest';
  return {
    seals: read.flatMap(({ seal }) => seal ?? []),
    problems: read
      .filter(({ seal }) => seal === null)
      .map(({ line }) => ({ file: sealFile, line, field: '', found, fix: restore })),
  };
}

/** The lines of a text, whatever ends them, without the empty rest after the last. */
function linesOf(text: string): readonly string[] {
  const lines = text.split(/\r?\n/);
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}

function digestOf(lines: readonly string[]): string {
  return textDigest(lines.map((line) => `${line}\n`).join(''));
}
