import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** The files that two folders do not both hold with the same bytes, in order. */
export function differences(one: string, other: string): readonly string[] {
  const [a, b] = [digests(one), digests(other)];
  const names = [...new Set([...a.keys(), ...b.keys()])].sort();
  return names.filter((name) => a.get(name) !== b.get(name));
}

/** Every file below a folder with the digest of its bytes; empty when there is no such folder. */
function digests(folder: string): ReadonlyMap<string, string> {
  if (!existsSync(folder)) return new Map();
  const files = readdirSync(folder, { recursive: true, withFileTypes: true });
  return new Map(
    files
      .filter((file) => file.isFile())
      .map((file) => {
        const path = `${file.parentPath}/${file.name}`;
        const digest = createHash('sha256').update(readFileSync(path)).digest('hex');
        return [path.slice(folder.length + 1), digest];
      }),
  );
}
