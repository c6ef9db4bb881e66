import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn, sha256Of } from './folder-files.ts';

/** The files that two folders do not both hold with the same bytes, in order. */
export function differences(one: string, other: string): readonly string[] {
  const [a, b] = [digests(one), digests(other)];
  const names = [...new Set([...a.keys(), ...b.keys()])].sort();
  return names.filter((name) => a.get(name) !== b.get(name));
}

/** Every file below a folder with the digest of its bytes; empty when there is no such folder. */
function digests(folder: string): ReadonlyMap<string, string> {
  if (!existsSync(folder)) return new Map();
  const digestOf = (file: string) => sha256Of(readFileSync(join(folder, file)));
  return new Map(filesIn(folder).map((file) => [file, digestOf(file)]));
}
