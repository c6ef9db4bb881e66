import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import type { Zippable } from 'fflate';
import { filesIn, sha256Of } from '../run/folder-files.ts';
import { depositFiles } from './deposit-files.ts';
import type { Release } from './deposit-files.ts';

/** Files by their paths in an archive. */
type Held = ReadonlyMap<string, Uint8Array>;

/** What is made from the sources, or is no part of the project. */
const left =
  /^(node_modules|dist|dist-.*|\.dist\..*|\.git|\.astro|\.cache|\.ci|test-results|playwright-report|.*\.log|.*\.zip)$/;

/**
 * One archive of a release: its sources, the built site, the files that a deposit asks for, and the checksums of
 * them all. The same bytes each time.
 *
 * - Errors: `Error` where the built site is missing, or is not as it was built.
 *
 * @param project the project's root
 * @param site the folder of the built site
 */
export function releaseArchive(project: string, site: string, release: Release): Uint8Array {
  const fault = siteFault(site);
  if (fault !== null) throw new Error(fault);
  const texts = Object.entries(depositFiles(release));
  const held = new Map([
    ...texts.map(([path, text]) => [path, Buffer.from(text)] as const),
    ['LICENSE', readFileSync(join(project, 'LICENSE'))] as const,
    ...sourcesOf(project).map(
      (path) => [`source/${path}`, readFileSync(join(project, path))] as const,
    ),
    ...filesIn(site).map((path) => [`site/${path}`, readFileSync(join(site, path))] as const),
  ]);
  return zipped(new Map([...held, ['SHA256SUMS', Buffer.from(sumsOf(held))]]), release);
}

/** The paths of a project's own files. */
function sourcesOf(project: string): string[] {
  const entries = readdirSync(project, { withFileTypes: true }).filter(
    ({ name }) => !left.test(name),
  );
  return entries.flatMap((entry) =>
    entry.isDirectory()
      ? filesIn(join(project, entry.name)).map((path) => `${entry.name}/${path}`)
      : entry.isFile()
        ? [entry.name]
        : [],
  );
}

/** Why a built site cannot be released; `null` where it is as its checksums say. */
function siteFault(site: string): string | null {
  const file = join(site, 'SHA256SUMS');
  if (!existsSync(file)) return 'There is no built site to release: run npm run build first.';
  const listed = new Map(
    readFileSync(file, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => [line.slice(66), line.slice(0, 64)]),
  );
  const there = filesIn(site).filter((path) => path !== 'SHA256SUMS');
  const other = there.find((path) => listed.get(path) !== sha256Of(readFileSync(join(site, path))));
  const missing = [...listed.keys()].find((path) => !existsSync(join(site, path)));
  const wrong = other ?? missing;
  return wrong === undefined
    ? null
    : `The built site is not as it was built (${wrong}): run npm run build again.`;
}

function sumsOf(held: Held): string {
  const paths = [...held.keys()].toSorted();
  return paths.map((path) => `${sha256Of(held.get(path)!)}  ${path}\n`).join('');
}

/** Every file bears the day of the release, at midnight wherever it is made: archives hold the time of a clock. */
function zipped(held: Held, { day, name, dataVersion }: Release): Uint8Array {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const mtime = new Date(year, month - 1, date);
  const files = [...held.keys()]
    .toSorted()
    .map((path) => [`${name}-${dataVersion}/${path}`, held.get(path)!]);
  return zipSync(Object.fromEntries(files) as Zippable, { level: 6, mtime });
}
