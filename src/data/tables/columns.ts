import type { Cell } from '../../domain/text/csv.ts';
import { patterns } from '../column.ts';
import type { FilledColumn } from '../column.ts';

type Read<Row> = (row: Row) => Cell | undefined;

/** Keys of tables that others refer to, where it is not `id`. */
const keys: Readonly<Record<string, string>> = { articles: 'slug', charts: 'slug' };

/** The lasting name that is the key of its table. */
export function keyColumn<Row>(name: string, meaning: string, read: Read<Row>): FilledColumn<Row> {
  const constraints = { required: true, unique: true, pattern: patterns.id };
  return { ...textColumn(name, meaning, read), constraints };
}

/** A text; empty where there is none. */
export function textColumn<Row>(name: string, meaning: string, read: Read<Row>): FilledColumn<Row> {
  return { name, type: 'string', meaning, cell: (row) => read(row) ?? null };
}

/** A number; empty where there is none. */
export function numberColumn<Row>(
  name: string,
  meaning: string,
  read: Read<Row>,
): FilledColumn<Row> {
  return { ...textColumn(name, meaning, read), type: 'number' };
}

/** A whole number from 1; empty where there is none. */
export function countColumn<Row>(
  name: string,
  meaning: string,
  read: Read<Row>,
): FilledColumn<Row> {
  return { ...textColumn(name, meaning, read), type: 'integer', constraints: { minimum: 1 } };
}

/** A whole day; empty where there is none. */
export function dayColumn<Row>(name: string, meaning: string, read: Read<Row>): FilledColumn<Row> {
  return { ...textColumn(name, meaning, read), type: 'date' };
}

/** One of a few words; empty where there is none. */
export function wordColumn<Row>(
  name: string,
  meaning: string,
  options: readonly string[],
  read: Read<Row>,
): FilledColumn<Row> {
  return { ...textColumn(name, meaning, read), constraints: { enum: options } };
}

/** Yes or no. */
export function flagColumn<Row>(
  name: string,
  meaning: string,
  read: (row: Row) => boolean,
): FilledColumn<Row> {
  return { ...textColumn(name, meaning, (row) => String(read(row))), type: 'boolean' };
}

/** The key of a row of another table; empty where there is none. */
export function linkColumn<Row>(
  name: string,
  table: string,
  meaning: string,
  read: Read<Row>,
): FilledColumn<Row> {
  const refers = { table, key: keys[table] ?? 'id' };
  return { ...textColumn(name, meaning, read), refers, constraints: { pattern: patterns.id } };
}

/** A column that is never empty. */
export function required<Row>(column: FilledColumn<Row>): FilledColumn<Row> {
  return { ...column, constraints: { ...column.constraints, required: true } };
}

/** The number of a row, from 1, where nothing else names it. */
export function entryColumn<Row extends Readonly<{ entry: number }>>(): FilledColumn<Row> {
  return {
    name: 'entry',
    type: 'integer',
    meaning: 'Number of the row, from 1.',
    constraints: { required: true, unique: true, minimum: 1 },
    cell: ({ entry }) => entry,
  };
}
