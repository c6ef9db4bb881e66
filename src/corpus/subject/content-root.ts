import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('../../../', import.meta.url));

/**
 * The folder with `content/`, `src/snapshots/store/` and `public/`, with a slash at its end: what
 * `CONTENT_ROOT` names, from the project's root; the project's root where it is not set.
 */
export const contentRoot = rootNamed(process.env['CONTENT_ROOT'] || '.');

/** Errors: `Error` for a folder outside the project, where Astro would not find its own parts. */
function rootNamed(folder: string): string {
  const root = `${resolve(project, folder)}/`;
  if (root.startsWith(project)) return root;
  throw new Error(`CONTENT_ROOT is “${folder}”, which is not a folder of the project.`);
}

/** The text of a file below a folder with content; empty where there is none yet, as on a new subject. */
export function textIfThere(path: string, root = contentRoot): string {
  const file = join(root, path);
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}
