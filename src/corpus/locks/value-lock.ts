import { digestOf } from '../../domain/digest.ts';
import type { Problem } from '../../domain/problem.ts';
import { pointColumns } from '../../schema/series.ts';
import type { Point, Series } from '../../schema/series.ts';
import { problemWith } from '../read/source-location.ts';

/** The path of the record of every value: since when it stands in the data, and why it changed. */
export const valueLockFile = 'content/value-lock.txt';

/** How the record begins. */
export const valueLockHead =
  '# Day of the record, series, period, day it was read, value, SHA-256 of its row, and why. Written by `npm run history`, and only ever added to.\n';

/** One line of the record; the value `gone` says that the row was removed. */
export type ValueLock = Readonly<{
  day: string;
  series: string;
  period: string;
  read: string;
  value: string;
  digest: string;
  why: string;
}>;

/** Reads `content/value-lock.txt`. */
export function readValueLock(text: string): Readonly<{ locks: ValueLock[]; problems: Problem[] }> {
  const read = text.split(/\r?\n/).map((raw, index) => {
    const strange = raw !== '' && !raw.startsWith('#') && !pattern.test(raw);
    return { strange, line: index + 1, lock: pattern.exec(raw)?.groups as ValueLock | undefined };
  });
  const found = 'this is not a day, a series, a period, a day, a value, a digest and a reason';
  const fix = 'restore the file as it was; npm run history adds to it, nothing else';
  return {
    locks: read.flatMap(({ lock }) => lock ?? []),
    problems: read
      .filter(({ strange }) => strange)
      .map(({ line }) => ({ file: valueLockFile, line, field: '', found, fix })),
  };
}

const day = String.raw`\d{4}-\d\d-\d\d`;
const pattern = new RegExp(
  String.raw`^(?<day>${day}) (?<series>[a-z0-9-]+) (?<period>\S+) (?<read>${day}) (?<value>\S+) (?<digest>[0-9a-f]{64}|-) (?<why>.+)$`,
);

/** Why each corrected value took the place of an older one of its period, by its key. */
export function correctionReasons(locks: readonly ValueLock[]): ReadonlyMap<string, string> {
  const standing = [...new Map(locks.map((lock) => [keyOf(lock), lock])).values()];
  const periods = Map.groupBy(standing, periodOf).values();
  const newest = [...periods].flatMap((rows) =>
    rows.filter((row) => rows.some(({ read }) => read < row.read)),
  );
  return new Map(newest.map((row) => [keyOf(row), row.why]));
}

/** What names a row of a series in the record. */
export function valueKey(series: string, { period, read }: Pick<Point, 'period' | 'read'>): string {
  return `${series} ${period} ${read}`;
}

/** How the rows of the series differ from the record. */
export type ValueChanges = Readonly<{
  /** Rows of periods that have no other. */
  entered: readonly ValueLock[];
  /** Rows that stand beside an older value of their period. */
  corrected: readonly ValueLock[];
  /** Rows whose value is as recorded, and something else is not. */
  described: readonly ValueLock[];
  /** Rows that are gone. */
  removed: readonly ValueLock[];
  /** Rows whose value or bounds were changed in place, with the line that holds what it was. */
  overwritten: readonly Readonly<{ now: ValueLock; was: ValueLock }>[];
}>;

/** What the record of the values lacks. */
export function valueChanges(series: readonly Series[], locks: readonly ValueLock[]): ValueChanges {
  const last = new Map(locks.map((lock) => [keyOf(lock), lock]));
  const rows = series.flatMap((one) => rowsOf(one));
  const present = new Set(rows.map(keyOf));
  const standing = new Set([...last.values()].filter(({ value }) => value !== gone).map(periodOf));
  const fresh = rows.filter((row) => (last.get(keyOf(row))?.value ?? gone) === gone);
  const known = rows.filter((row) => !fresh.includes(row));
  const changed = known.filter((row) => last.get(keyOf(row))!.digest !== row.digest);
  const valued = (row: ValueLock) => last.get(keyOf(row))!.value !== row.value;
  return {
    entered: fresh.filter((row) => !standing.has(periodOf(row))),
    corrected: fresh.filter((row) => standing.has(periodOf(row))),
    described: changed.filter((row) => !valued(row)),
    removed: [...last.values()]
      .filter((lock) => lock.value !== gone && !present.has(keyOf(lock)))
      .map((lock) => ({ ...lock, value: gone, digest: '-' })),
    overwritten: changed.filter(valued).map((now) => ({ now, was: last.get(keyOf(now))! })),
  };
}

/** Values without a day and a reason; of an empty record nothing is said. */
export function valueProblems(series: readonly Series[], locks: readonly ValueLock[]): Problem[] {
  if (locks.length === 0) return [];
  const { entered, corrected, described, removed, overwritten } = valueChanges(series, locks);
  const why = 'put it back, or log it in content/changes.yaml and run npm run history -- "why"';
  return [
    ...overwritten.map(({ now, was }) => overwrittenProblem(now, was)),
    ...entered.map((row) => at(row, 'its value is new', `${log} and run npm run history`)),
    ...corrected.map((row) =>
      at(row, 'its value was corrected', `${log} and run npm run history -- "why"`),
    ),
    ...described.map((row) => at(row, 'its row was changed', why)),
    ...removed.map((row) => at(row, 'its value was removed', why)),
  ];
}

const log = 'log it in content/changes.yaml';

/** Lines to be added to the record, or why none can be. */
export type NewValues = Readonly<
  { locks: readonly ValueLock[]; problem: null } | { locks: null; problem: string }
>;

/**
 * Lines that the record lacks: a correction, a change and a removal need a reason, a new period none.
 *
 * @param earlier lines that were never published and are to be replaced; those that still hold stay
 */
export function newValues(
  series: readonly Series[],
  locks: readonly ValueLock[],
  { day, why }: Readonly<{ day: string; why: string }>,
  earlier: readonly ValueLock[] = [],
): NewValues {
  const before = new Map(earlier.map((lock) => [keyOf(lock), lock]));
  const { entered, corrected, described, removed, overwritten } = valueChanges(series, locks);
  const [{ now, was } = {}] = overwritten;
  if (now && was) {
    const { file, found, fix } = overwrittenProblem(now, was);
    return { locks: null, problem: `${file}: ${found}. To mend it, ${fix}.` };
  }
  const altered = [...corrected, ...described, ...removed];
  const unexplained = altered.filter((row) => !before.has(keyOf(row)));
  if (unexplained.length > 0 && why === '') {
    const named = unexplained.map(({ series: id, period }) => `${id} ${period}`).join(', ');
    const problem = `Say why: npm run history -- "why". Corrected, changed or removed: ${named}.`;
    return { locks: null, problem };
  }
  const reason = (rows: readonly ValueLock[], words: string) =>
    rows.map((row) => {
      const was = before.get(keyOf(row));
      if (was?.digest === row.digest) return was;
      return { ...row, day, why: (words || (was?.why ?? '')).replace(/\s+/g, ' ') };
    });
  return { locks: [...reason(entered, why || 'Entered.'), ...reason(altered, why)], problem: null };
}

/** Lines as they stand in the file. */
export function valueLockText(locks: readonly ValueLock[]): string {
  return locks
    .map(({ day: on, series, period, read, value, digest, why }) =>
      [on, series, period, read, value, digest, why].join(' '),
    )
    .map((line) => `${line}\n`)
    .join('');
}

const gone = 'gone';

function overwrittenProblem({ series, period, read, value }: ValueLock, was: ValueLock): Problem {
  const found = `${period}, as read on ${read}, was ${was.value} and is ${value}`;
  const fix = `put ${was.value} back, and give the new value a row of its own with the day it was read`;
  return problemWith(`content/series/${series}.csv`, found, fix);
}

function at({ series, period, read }: ValueLock, found: string, fix: string): Problem {
  return problemWith(`content/series/${series}.csv`, `${period}, read on ${read}: ${found}`, fix);
}

function rowsOf({ id, points, superseded = [] }: Series): ValueLock[] {
  return [...superseded, ...points].map((point) => ({
    ...{ day: '', series: id, period: point.period, read: point.read, why: '' },
    value: valueText(point),
    digest: digestOf(pointColumns.map((column) => point[column])),
  }));
}

/** A value with its bounds: `12`, `12[11.5..12.5]`. */
function valueText({ value, low, high }: Point): string {
  return low === null && high === null ? String(value) : `${value}[${low ?? ''}..${high ?? ''}]`;
}

function keyOf({ series, period, read }: ValueLock): string {
  return valueKey(series, { period, read });
}

function periodOf({ series, period }: ValueLock): string {
  return `${series} ${period}`;
}
