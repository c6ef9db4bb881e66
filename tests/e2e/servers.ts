import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A built site and where it is served for the tests. */
export type Site = Readonly<{
  /** The built files, from the root of the project. */
  folder: string;
  port: number;
  /** The path it was built for, with slashes at both ends. */
  base: string;
  /** The address the tests open. */
  url: string;
  /** The origin that the build wrote into its absolute addresses. */
  origin: string;
}>;

/** The root of the project, with a closing slash. */
export const project = fileURLToPath(new URL('../../', import.meta.url));

const {
  E2E_ROOT = 'dist',
  E2E_ROOT_PORT = '4400',
  E2E_SUB = '.cache/dist-sub',
  E2E_SUB_PORT = '4401',
} = process.env;

/** The site as built for the root of a domain. */
export const atRoot = served(E2E_ROOT, '/', E2E_ROOT_PORT, originIn(E2E_ROOT));

/** The site as built for a path of a domain. */
export const underPath = served(E2E_SUB, '/no-limits/', E2E_SUB_PORT, 'https://example.org');

function served(folder: string, base: string, port: string, origin: string): Site {
  return { folder, port: Number(port), base, url: `http://localhost:${port}${base}`, origin };
}

/** The origin that a build was made with, whether by `npm test` or by hand. */
function originIn(folder: string): string {
  const file = `${project}${folder}/robots.txt`;
  const named =
    existsSync(file) && /^Sitemap: (https?:\/\/[^/]+)/m.exec(readFileSync(file, 'utf8'));
  return named ? named[1]! : 'https://no-limits.example';
}
