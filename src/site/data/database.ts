import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Column } from '../../data/column.ts';
import { createTable, insertRow } from '../../data/sql/schema.ts';
import { views } from '../../data/sql/views.ts';
import type { Table } from '../../data/tables/table.ts';
import type { Cell } from '../../domain/text/csv.ts';

/** Tables and views as the bytes of a SQLite file; the same tables always give the same bytes. */
export function sqliteFile(tables: readonly Table[]): Uint8Array<ArrayBuffer> {
  const folder = mkdtempSync(join(tmpdir(), 'tables-'));
  try {
    const path = join(folder, 'tables.sqlite');
    write(path, tables);
    return withoutVersion(new Uint8Array(readFileSync(path)));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function write(path: string, tables: readonly Table[]): void {
  const database = new DatabaseSync(path);
  try {
    // Tables refer to others that come later, so references are checked when all is there.
    database.exec(
      'PRAGMA page_size = 1024; PRAGMA journal_mode = OFF; PRAGMA foreign_keys = ON; BEGIN; PRAGMA defer_foreign_keys = ON',
    );
    for (const table of tables) database.exec(createTable(table));
    for (const table of tables) fill(database, table);
    for (const { name, query } of views) database.exec(`CREATE VIEW ${name} AS ${query}`);
    database.exec('COMMIT; VACUUM');
  } finally {
    database.close();
  }
}

function fill(database: DatabaseSync, table: Table): void {
  const insert = database.prepare(insertRow(table));
  for (const row of table.rows)
    insert.run(...row.map((cell, n) => stored(table.columns[n]!, cell)));
}

function stored({ type }: Column, cell: Cell): Cell {
  return type === 'boolean' && cell !== null ? Number(cell === 'true') : cell;
}

/** The last four bytes of the head name the SQLite that wrote the file, which need not be the same everywhere. */
function withoutVersion(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  return bytes.fill(0, 96, 100);
}
