import type { Problem } from '../../domain/problem.ts';
import { snapshotFile } from '../read/snapshots.ts';
import { problemWith } from '../read/source-location.ts';

/** The path of the file of digests: the digest of every snapshot and page, in the order they were made. */
export const digestFile = 'src/snapshots/store/digests.txt';

/** How the file begins. */
export const digestHead =
  '# SHA-256 of the canonical JSON of each snapshot, and of its pages. Written by `npm run snapshots`, and only ever added to.\n';

const restoreDigests =
  'restore the file as it was first committed; npm run snapshots adds to it, nothing else';
const restoreSnapshot = 'restore the file as it was first committed; a snapshot is never edited';

/** One line of the file: `<slug>/<hash> <digest>`, or the address of a page and its digest. */
export type DigestLine = Readonly<{ line: number; path: string; digest: string }>;

/** One line as it stands in the file. */
export function digestLine(path: string, digest: string): string {
  return `${path} ${digest}\n`;
}

/**
 * Where the snapshots differ from the file of digests: a snapshot that was altered, is missing or
 * is not listed.
 *
 * @param text the file of digests; `undefined` where there is none
 * @param snapshots digest of every snapshot that is there, by `<slug>/<hash>`; `null` where
 *   something else is wrong with it
 */
export function digestProblems(
  text: string | undefined,
  snapshots: ReadonlyMap<string, string | null>,
): Problem[] {
  const { lines: all, problems } = readDigests(text ?? '');
  const lines = all.filter(({ path }) => !isPage(path));
  const listed = new Map(lines.map(({ path, digest }) => [path, digest]));
  return [
    ...problems,
    ...lines.flatMap(({ line, path, digest }) => {
      const found = snapshots.get(path);
      if (found === undefined)
        return [
          at(line, `${snapshotFile(path)} is missing`, 'restore it as it was first committed'),
        ];
      return found === null || found === digest
        ? []
        : [problemWith(snapshotFile(path), altered, restoreSnapshot)];
    }),
    ...[...snapshots]
      .filter(([path, digest]) => digest !== null && !listed.has(path))
      .map(([path]) =>
        problemWith(snapshotFile(path), unlisted, 'remove it and run npm run snapshots'),
      ),
  ];
}

const altered = `it is not the file whose digest ${digestFile} holds`;
const unlisted = `${digestFile} does not list it`;

/** The pages that the file lists, by their addresses: `v/<slug>/<hash>`, `embed/v/<slug>/<hash>`. */
export function listedPages(text: string): readonly DigestLine[] {
  return readDigests(text).lines.filter(({ path }) => isPage(path));
}

function isPage(path: string): boolean {
  return path.split('/').length > 2;
}

function readDigests(text: string): { lines: DigestLine[]; problems: Problem[] } {
  const read = text.split(/\r?\n/).flatMap((raw, index) => {
    if (raw === '' || raw.startsWith('#')) return [];
    const [, path, digest] =
      /^((?:(?:embed\/)?v\/)?[a-z0-9-]+\/[a-z0-9]{12}) ([0-9a-f]{64})$/.exec(raw) ?? [];
    return [{ line: index + 1, path, digest }];
  });
  const lines = read.filter((one): one is DigestLine => one.path !== undefined);
  const seen = new Set<string>();
  const twice = lines.filter(({ path }) => seen.has(path) || !seen.add(path));
  return {
    lines,
    problems: [
      ...read
        .filter(({ path }) => path === undefined)
        .map(({ line }) => at(line, 'this is not a path and a digest', restoreDigests)),
      ...twice.map(({ line, path }) => at(line, `${path} is listed twice`, restoreDigests)),
    ],
  };
}

function at(line: number, found: string, fix: string): Problem {
  return { file: digestFile, line, field: '', found, fix };
}
