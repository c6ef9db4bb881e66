import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('../../../', import.meta.url));

/**
 * The folder with `content/`, `src/snapshots/store/` and `public/`, with a slash at its end: what
 * `CONTENT_ROOT` names, from the project's root; the project's root where it is not set.
 */
export const contentRoot = `${resolve(project, process.env['CONTENT_ROOT'] || '.')}/`;
