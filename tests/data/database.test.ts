import { DatabaseSync } from 'node:sqlite';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { descriptionTables } from '../../src/data/sql/description.ts';
import { sqlName } from '../../src/data/sql/schema.ts';
import { views } from '../../src/data/sql/views.ts';
import { allTables } from '../../src/data/tables/all-tables.ts';
import { sqliteFile } from '../../src/site/data/database.ts';
import { readingOf, riverFiles } from '../fixtures/corpora.ts';
import { sourceOf } from './published.ts';

const { corpus } = readingOf(riverFiles());
const tables = allTables(sourceOf(corpus));
const all = [...descriptionTables(tables, corpus, 'https://example.org/data/'), ...tables];
const folder = mkdtempSync(join(tmpdir(), 'database-'));
afterAll(() => rmSync(folder, { recursive: true }));
const path = join(folder, 'tables.sqlite');
writeFileSync(path, sqliteFile(all));
const database = new DatabaseSync(path, { readOnly: true });
afterAll(() => database.close());
const rows = (query: string) => database.prepare(query).all();

test.each(all.map((table) => [table.name, table] as const))(
  'the table %s has every row and cell',
  (name, { columns, rows: written }) => {
    const read = rows(`SELECT * FROM ${sqlName(name)} ORDER BY rowid`);
    expect(read).toHaveLength(written.length);
    for (const [n, row] of read.entries())
      for (const [m, { name: column, type }] of columns.entries()) {
        const cell = written[n]![m]!;
        const truth = type === 'boolean' ? Number(cell === 'true') : cell;
        expect(row[column], `${name} ${n} ${column}`).toBe(truth);
      }
  },
);

test('the file is sound, and every reference leads to a row', () => {
  expect(rows('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
  expect(rows('PRAGMA foreign_key_check')).toEqual([]);
  expect(rows('PRAGMA foreign_key_list(claim_topics)')).toHaveLength(2);
});

test.each(views)('the view $name answers', ({ name }) => {
  expect(rows(`SELECT * FROM ${name}`)).toEqual(expect.any(Array));
  expect(rows(`SELECT meaning FROM about_views WHERE view = '${name}'`)).toHaveLength(1);
});

test('the same tables give the same bytes', () => {
  expect(Buffer.from(sqliteFile(all)).equals(Buffer.from(sqliteFile(all)))).toBe(true);
});

test('a reference to nothing makes no file', () => {
  const broken = tables.map((table) =>
    table.name === 'claim-topics' ? { ...table, rows: [[corpus.claims[0]!.id, 'nowhere']] } : table,
  );
  expect(() => sqliteFile(broken)).toThrow(/FOREIGN KEY/);
});
