import type { Corpus } from '../../domain/corpus.ts';
import { csvText } from '../../domain/text/csv.ts';
import type { Cell } from '../../domain/text/csv.ts';
import type { Routes } from '../../routing/route-builder.ts';
import type { Column, FilledColumn } from '../column.ts';
import type { SiteClaim } from '../published-claim.ts';

/** A published table: its columns, and a list of cells for every row. */
export type Table = TableHead &
  Readonly<{ columns: readonly Column[]; rows: readonly (readonly Cell[])[] }>;

/** What a table is called and what a row of it is. */
export type TableHead = Readonly<{
  /** In addresses and in the data package: `claim-topics`. */
  name: string;
  title: string;
  /** What a row is, in one sentence for readers. */
  description: string;
  /** Columns that together name a row. */
  key: readonly string[];
}>;

/** All that the tables are made from. */
export type TableSource = Readonly<{
  corpus: Corpus;
  claims: readonly SiteClaim[];
  /** Every value ever entered, in the order in which it was recorded. */
  valueRecords: readonly ValueRecord[];
  routes: Routes;
  /** The origin that the site is published at. */
  origin: URL;
}>;

/** What was recorded of a value, and when. */
export type ValueRecord = Readonly<{
  day: string;
  series: string;
  period: string;
  read: string;
  /** With its bounds, `12[11.5..12.5]`; `gone` for a value that was removed. */
  value: string;
  why: string;
}>;

/** A table of records under columns that know how to read them. */
export function tableOf<Row>(
  head: TableHead,
  columns: readonly FilledColumn<Row>[],
  rows: readonly Row[],
): Table {
  return {
    ...head,
    columns: columns.map(({ cell: _cell, ...column }) => column),
    rows: rows.map((row) => columns.map(({ cell }) => cell(row))),
  };
}

/** A table as CSV (RFC 4180). */
export function csvOf({ columns, rows }: Table): string {
  return csvText(
    columns.map(({ name }) => name),
    rows,
  );
}

/** A table as a list of objects; `null` where nothing is known. */
export function recordsOf({ columns, rows }: Table): Record<string, Cell | boolean>[] {
  return rows.map((row) =>
    Object.fromEntries(columns.map((column, n) => [column.name, plainCell(column, row[n]!)])),
  );
}

function plainCell({ type }: Column, cell: Cell): Cell | boolean {
  return type === 'boolean' && cell !== null ? cell === 'true' : cell;
}
