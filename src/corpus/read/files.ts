import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The writers' files and the snapshots, by path from the project's root with forward slashes, in order of path.
 * Hidden files are left out.
 *
 * @param root the project's root on this disk
 */
export function contentFiles(root: string): Map<string, string> {
  const paths = ['content', 'src/snapshots/store']
    .map((folder) => join(root, folder))
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => path.slice(join(root, '/').length).replaceAll('\\', '/'))
    .sort();
  return new Map(paths.map((path) => [path, readFileSync(join(root, path), 'utf8')]));
}
