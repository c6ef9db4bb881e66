import type { Column } from '../column.ts';
import type { Table } from '../tables/table.ts';

/** The name of a table in SQL: `claim-topics` is `claim_topics`. */
export function sqlName(table: string): string {
  return table.replaceAll('-', '_');
}

/** The statement that makes a table, with its key and the keys of others that it holds. */
export function createTable({ name, columns, key }: Table): string {
  const parts = [
    ...columns.map(columnPart),
    `PRIMARY KEY (${key.map(quoted).join(', ')})`,
    ...columns.flatMap(foreignKey),
  ];
  return `CREATE TABLE ${quoted(sqlName(name))} (\n  ${parts.join(',\n  ')}\n)`;
}

/** The statement that adds a row to a table. */
export function insertRow({ name, columns }: Table): string {
  return `INSERT INTO ${quoted(sqlName(name))} VALUES (${columns.map(() => '?').join(', ')})`;
}

const types: Readonly<Record<Column['type'], string>> = {
  string: 'TEXT',
  number: 'REAL',
  integer: 'INTEGER',
  boolean: 'INTEGER',
  date: 'TEXT',
};

function columnPart({ name, type, constraints }: Column): string {
  return `${quoted(name)} ${types[type]}${constraints?.required ? ' NOT NULL' : ''}`;
}

function foreignKey({ name, refers }: Column): string[] {
  if (!refers) return [];
  const target = `${quoted(sqlName(refers.table))} (${quoted(refers.key)})`;
  return [`FOREIGN KEY (${quoted(name)}) REFERENCES ${target}`];
}

function quoted(name: string): string {
  return `"${name}"`;
}
