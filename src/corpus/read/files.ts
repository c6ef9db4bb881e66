import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Dirent } from 'node:fs';
import { join } from 'node:path';
import { contentError } from '../../domain/problem.ts';
import type { Problem } from '../../domain/problem.ts';
import { addressFile } from '../locks/addresses.ts';
import { problemWith } from './source-location.ts';

/**
 * The writers' files, the snapshots and the published addresses, by path from the project's root with forward slashes, in order of path.
 * Hidden files are left out.
 *
 * - Errors: one `ContentError` that names every file and folder that cannot be read.
 *
 * @param root the project's root on this disk
 */
export function contentFiles(root: string): Map<string, string> {
  const there = (path: string) => existsSync(join(root, path));
  const found = [
    ...['content', 'src/snapshots/store'].filter(there).flatMap((one) => filesIn(root, one)),
    ...(there(addressFile) ? [readFound(root, addressFile)] : []),
  ];
  const problems = found.flatMap(({ problem }) => problem ?? []);
  if (problems.length > 0) throw contentError(problems);
  const texts = found.flatMap(({ path, text }) => (text === null ? [] : [[path, text] as const]));
  return new Map(texts.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** A file with its text, or why it has none. */
type Found = Readonly<
  { path: string; text: string; problem: null } | { path: string; text: null; problem: Problem }
>;

function filesIn(root: string, folder: string): Found[] {
  const list = attempt(folder, () => readdirSync(join(root, folder), { withFileTypes: true }));
  if ('problem' in list) return [{ path: folder, text: null, ...list }];
  return list.value
    .filter(({ name }) => !name.startsWith('.'))
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      return entry.isDirectory() ? filesIn(root, path) : fileAt(root, path, entry);
    });
}

function fileAt(root: string, path: string, entry: Dirent): Found {
  const problem = noFile(path, entry);
  return problem ? { path, text: null, problem } : readFound(root, path);
}

function readFound(root: string, path: string): Found {
  const read = attempt(path, () => readFileSync(join(root, path), 'utf8'));
  return 'problem' in read
    ? { path, text: null, ...read }
    : { path, text: read.value, problem: null };
}

function noFile(path: string, entry: Dirent): Problem | null {
  if (entry.isFile()) return null;
  const found = entry.isSymbolicLink() ? 'this is a link to another file' : 'this is no file';
  return problemWith(path, found, 'put the file itself here, or remove it');
}

/** What a reading gives, or the problem that the file system had with it. */
function attempt<Value>(path: string, read: () => Value): { value: Value } | { problem: Problem } {
  try {
    return { value: read() };
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    const denied = code === 'EACCES' || code === 'EPERM';
    const found = denied ? 'you may not read this' : `this cannot be read (${code})`;
    return {
      problem: problemWith(path, found, 'give yourself the right to read it, or restore it'),
    };
  }
}
