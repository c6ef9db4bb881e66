import { digestOf } from '../../domain/digest.ts';
import type { Corpus } from '../../domain/corpus.ts';
import type { Problem } from '../../domain/problem.ts';
import { pointColumns } from '../../schema/series.ts';
import type { Series } from '../../schema/series.ts';
import { problemWith } from '../read/source-location.ts';

/** The path of the lock of the data: what each series held, from which version of the data on. */
export const seriesLockFile = 'content/series-lock.txt';

/** How the lock begins. */
export const seriesLockHead =
  '# Version of the data, series, SHA-256 of its unit and rows. Written by `npm run history`, and only ever added to.\n';

/** One line of the lock; the digest `gone` stands for a series that was removed. */
export type SeriesLock = Readonly<{ version: string; series: string; digest: string }>;

/** Lines of a lock, in its order, and what is wrong with it. */
export type SeriesLockReading = Readonly<{
  locks: readonly SeriesLock[];
  problems: readonly Problem[];
}>;

/** Reads `content/series-lock.txt`. */
export function readSeriesLock(text: string): SeriesLockReading {
  const fix = 'restore the file as it was; npm run history adds to it, nothing else';
  const read = text.split(/\r?\n/).map((raw, index) => {
    const parts = /^(\d+\.\d+\.\d+) ([a-z0-9-]+) ([0-9a-f]{64}|gone)$/.exec(raw);
    const [, version, series, digest] = parts ?? [];
    const strange = !parts && raw !== '' && !raw.startsWith('#');
    return { version, series, digest, strange, line: index + 1 };
  });
  return {
    locks: read.flatMap(({ version, series, digest }) =>
      version && series && digest ? [{ version, series, digest }] : [],
    ),
    problems: read
      .filter(({ strange }) => strange)
      .map(({ line }) => {
        const found = 'this is not a version, a series and a digest';
        return { file: seriesLockFile, line, field: '', found, fix };
      }),
  };
}

/** Series that are not what the lock says, and what to do about it. */
export function seriesLockProblems({
  series,
  seriesLocks,
}: Readonly<{
  series: readonly Readonly<{ value: Series }>[];
  seriesLocks: readonly SeriesLock[];
}>): Problem[] {
  const values = series.map(({ value }) => value);
  return unlockedSeries(values, seriesLocks).map(({ series: id, digest }) =>
    problemWith(
      digest === 'gone' ? seriesLockFile : `content/series/${id}.csv`,
      digest === 'gone'
        ? `the series "${id}" is gone`
        : `its rows or its unit are not those of ${seriesLockFile}`,
      'say what changed and why in content/changes.yaml, with a new version, and run npm run history',
    ),
  );
}

/** Lines to be added to a lock, or why none can be. */
export type NewLocks = Readonly<
  { locks: readonly SeriesLock[]; problem: null } | { locks: null; problem: string }
>;

/** Lines that the lock lacks, or why none can be added: a change of the data needs a new version. */
export function newSeriesLocks(
  { series, changes }: Pick<Corpus, 'series' | 'changes'>,
  seriesLocks: readonly SeriesLock[],
): NewLocks {
  const unlocked = unlockedSeries(series, seriesLocks);
  const [newest] = changes;
  if (unlocked.length === 0) return { locks: [], problem: null };
  const version = newest?.version ?? '';
  if (version === '' || seriesLocks.some((lock) => lock.version === version)) {
    const named = unlocked.map((lock) => lock.series).join(', ');
    const problem = `The data changed (${named}). Add an entry with a new version and the reason to content/changes.yaml.`;
    return { locks: null, problem };
  }
  return { locks: unlocked.map((lock) => ({ ...lock, version })), problem: null };
}

/** Lines as they stand in the file. */
export function seriesLockText(locks: readonly SeriesLock[]): string {
  return locks.map(({ version, series, digest }) => `${version} ${series} ${digest}\n`).join('');
}

/** The digest of what a series holds: its unit, and its rows as the columns of its file. */
export function seriesDigest({ unit, points, superseded = [] }: Series): string {
  const rows = [...points, ...superseded].map((point) =>
    pointColumns.map((column) => point[column]),
  );
  return digestOf({ unit, rows });
}

function unlockedSeries(
  series: readonly Series[],
  locks: readonly SeriesLock[],
): Omit<SeriesLock, 'version'>[] {
  const last = new Map(locks.map((lock) => [lock.series, lock.digest]));
  const now = new Map(series.map((one) => [one.id, seriesDigest(one)]));
  const changed = [...now].filter(([id, digest]) => last.get(id) !== digest);
  const removed = [...last].filter(([id, digest]) => digest !== 'gone' && !now.has(id));
  return [
    ...changed.map(([id, digest]) => ({ series: id, digest })),
    ...removed.map(([id]) => ({ series: id, digest: 'gone' })),
  ];
}
