import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from '../run/folder-files.ts';
import { headerRules } from '../server/header-rules.ts';
import type { HeaderRules } from '../server/header-rules.ts';
import { siteFolder } from '../server/site-folder.ts';

/** A built folder, as a deployed copy must give it. */
export type BuiltSite = Readonly<{
  /** The files that are published, by their path in the folder. */
  files: readonly string[];
  bytesOf: (file: string) => Buffer;
  /** What `_headers` promises for a path from the root of the host. */
  promised: HeaderRules;
  /** Paths from the root of the host that lead on, and where to. */
  redirects: ReadonlyMap<string, string>;
  /** The address that the build was made for; `null` where its pages do not say. */
  madeFor: string | null;
}>;

/** Files that hosts read, and the page that only strangers to an address see. */
const internal = new Set(['_headers', '_redirects', '404.html']);

/** Names that begin with a dot are the owner's own, but for the one that has its standard. */
const hidden = /^\.(?!well-known\/)|\/\./;

/** Errors: a sentence where there is no built site. */
export function builtSite(folder: string): BuiltSite {
  if (!existsSync(join(folder, 'index.html')))
    throw new Error(`There is no built site in ${folder}: run "npm run build" first.`);
  const bytesOf = (file: string) => readFileSync(join(folder, file));
  const front = bytesOf('index.html').toString();
  return {
    files: filesIn(folder)
      .filter((file) => !internal.has(file) && !hidden.test(file))
      .sort(),
    bytesOf,
    promised: headerRules(folder, siteFolder(folder)),
    redirects: redirectsIn(join(folder, '_redirects')),
    madeFor: /<link rel="canonical" href="([^"]+)"/.exec(front)?.[1] ?? null,
  };
}

function redirectsIn(file: string): ReadonlyMap<string, string> {
  if (!existsSync(file)) return new Map();
  const lines = readFileSync(file, 'utf8').split('\n');
  const entries = lines.map((line) => line.trim().split(/\s+/)).filter(({ length }) => length > 1);
  return new Map(entries.map(([from, to]) => [from!, to!]));
}

/** Where a file of the build stands below the address of a site. */
export function urlOf(file: string, site: URL): URL {
  const path = file.replace(/(^|\/)index\.html$/, '$1');
  return new URL(path.split('/').map(encodeURIComponent).join('/'), site);
}
