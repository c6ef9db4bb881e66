import type { SearchColumns, SearchFile } from './payload.ts';

/** A search file cut up: a head that names its parts, and what each part holds. */
export type FileInParts = Readonly<{ head: SearchFile; parts: readonly SearchColumns[] }>;

/**
 * A search file as a head without records and parts in the order of the essays, so that a change
 * in one essay leaves the parts of others as they were; whole, without parts, while it is no larger
 * than the limit.
 *
 * @param limit in bytes of JSON: no part is larger, unless a single record is
 * @param address where a part will be had; from the part, so that a changed part can move
 */
export function inParts(
  file: SearchFile,
  limit: number,
  address: (part: SearchColumns) => string,
): FileInParts {
  if (bytesIn(file) <= limit) return { head: file, parts: [] };
  const parts = packed(rowsOf(file), limit - bytesIn(noColumns(file))).map((rows) =>
    columnsOf(file, rows),
  );
  return { head: { ...file, ...noColumns(file), parts: parts.map(address) }, parts };
}

/**
 * The search file that a head and all its parts make, in their order.
 *
 * Throws `RangeError` when they hold another number of records than the head says, as when some are
 * of another day.
 */
export function joined(head: SearchFile, parts: readonly SearchColumns[]): SearchFile {
  if (parts.length === 0) return head;
  const file = { ...head, ...columnsJoined(parts), parts: [] };
  for (const kind of kinds)
    if (lengthOf(file, kind) !== head.counts[kind])
      throw new RangeError(`${lengthOf(file, kind)} ${kind} in parts, not ${head.counts[kind]}`);
  return file;
}

const kinds = ['claims', 'paragraphs', 'charts'] as const;
type Kind = (typeof kinds)[number];

/** One record: its kind, its place among those, and about its bytes in a part. */
type Row = Readonly<{ kind: Kind; place: number; bytes: number }>;

/** All records: claims and paragraphs merged by essay, each kind in its own order, then charts. */
function rowsOf(file: SearchFile): readonly Row[] {
  const rows = (kind: Kind): Row[] =>
    Array.from({ length: lengthOf(file, kind) }, (_, place) => ({
      kind,
      place,
      bytes: Object.values(arraysOf(file, kind)).reduce(
        (sum, column) => sum + bytesIn(column[place]) + 1,
        0,
      ),
    }));
  const paragraphs = rows('paragraphs');
  let next = 0;
  const merged = rows('claims').flatMap((claim) => {
    const before = next;
    while (
      next < paragraphs.length &&
      file.paragraphs.article[next]! < file.claims.article[claim.place]!
    )
      next += 1;
    return [...paragraphs.slice(before, next), claim];
  });
  return [...merged, ...paragraphs.slice(next), ...rows('charts')];
}

/** Rows side by side in as few lots as their bytes allow. */
function packed(rows: readonly Row[], room: number): readonly (readonly Row[])[] {
  const lots: Row[][] = [];
  let free = 0;
  for (const row of rows) {
    if (lots.length === 0 || row.bytes > free) {
      lots.push([]);
      free = room;
    }
    lots.at(-1)!.push(row);
    free -= row.bytes;
  }
  return lots;
}

function columnsOf(file: SearchFile, rows: readonly Row[]): SearchColumns {
  return eachColumn(file, (kind, column) =>
    rows.filter((row) => row.kind === kind).map(({ place }) => column[place]),
  );
}

function columnsJoined(parts: readonly SearchColumns[]): SearchColumns {
  return eachColumn(parts[0]!, (kind, _, name) =>
    parts.flatMap((part) => arraysOf(part, kind)[name] ?? []),
  );
}

function noColumns(file: SearchColumns): SearchColumns {
  return eachColumn(file, () => []);
}

type Column = readonly unknown[];

/** The same columns with other values. */
function eachColumn(
  columns: SearchColumns,
  values: (kind: Kind, column: Column, name: string) => Column,
): SearchColumns {
  const changed = kinds.map((kind) => [
    kind,
    Object.fromEntries(
      Object.entries(arraysOf(columns, kind)).map(([name, column]) => [
        name,
        values(kind, column, name),
      ]),
    ),
  ]);
  return Object.fromEntries(changed) as SearchColumns;
}

function arraysOf(columns: SearchColumns, kind: Kind): Readonly<Record<string, Column>> {
  return columns[kind];
}

function lengthOf(columns: SearchColumns, kind: Kind): number {
  return Object.values(arraysOf(columns, kind))[0]!.length;
}

function bytesIn(value: unknown): number {
  return new TextEncoder().encode(JSON.stringify(value)).length;
}
