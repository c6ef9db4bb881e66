import { csvText } from '../domain/text/csv.ts';
import type { Cell } from '../domain/text/csv.ts';

/** What a column of a published table holds, in the terms of a Table Schema. */
export type Column = Readonly<{
  name: string;
  type: 'string' | 'number' | 'integer' | 'boolean' | 'date';
  /** What a cell says, in one sentence for readers. */
  meaning: string;
  /** What the numbers count. */
  unit?: string;
  /** The key of another table that its cells hold. */
  refers?: Readonly<{ table: string; key: string }>;
  constraints?: Readonly<{
    required?: boolean;
    unique?: boolean;
    minimum?: number;
    pattern?: string;
    enum?: readonly string[];
  }>;
}>;

/** A column, and how its cell is had from a record. */
export type FilledColumn<Row> = Column & Readonly<{ cell: (row: Row) => Cell }>;

/** Records as CSV (RFC 4180) under columns. */
export function tableCsv<Row>(columns: readonly FilledColumn<Row>[], rows: readonly Row[]): string {
  return csvText(
    columns.map(({ name }) => name),
    rows.map((row) => columns.map(({ cell }) => cell(row))),
  );
}

/**
 * A Table Schema (version 1): the columns, the key, and the columns that hold keys of other tables.
 *
 * @param table the name of the table itself
 */
export function tableSchema(
  columns: readonly Column[],
  primaryKey: readonly string[],
  table: string,
): object {
  // A table refers to itself by an empty name.
  const resource = (name: string) => (name === table ? '' : name);
  const foreignKeys = columns.flatMap(({ name, refers }) =>
    refers
      ? { fields: name, reference: { resource: resource(refers.table), fields: refers.key } }
      : [],
  );
  return {
    fields: columns.map(schemaField),
    missingValues: [''],
    primaryKey: primaryKey.length === 1 ? primaryKey[0] : primaryKey,
    ...(foreignKeys.length > 0 && { foreignKeys }),
  };
}

const id = '[a-z0-9]+(-[a-z0-9]+)*';

/** Patterns of a Table Schema; each speaks of the whole cell, which programs do not all assume. */
export const patterns = {
  id: `^${id}$`,
  /** Ids joined by `;`. */
  ids: `^${id}(;${id})*$`,
  /** Whole numbers joined by `;`. */
  numbers: '^\\d+(;\\d+)*$',
  /** A day, month or year. */
  day: '^\\d{4}(-\\d{2}(-\\d{2})?)?$',
  wholeDay: '^\\d{4}-\\d{2}-\\d{2}$',
  url: '^https?://.+$',
  language: '^[a-z]{2}$',
  /** A year, half, quarter or month. */
  period: '^\\d{4}(-(H[12]|Q[1-4]|0[1-9]|1[0-2]))?$',
  year: '^\\d{4}$',
  half: '^\\d{4}-H[12]$',
  quarter: '^\\d{4}-Q[1-4]$',
  month: '^\\d{4}-(0[1-9]|1[0-2])$',
} as const;

function schemaField({ name, type, meaning, unit, constraints }: Column): object {
  return {
    name,
    type,
    description: unit ? `${meaning} Unit: ${unit}.` : meaning,
    ...(unit && { unit }),
    ...(constraints && { constraints }),
  };
}
