import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { essays, fileOf, filesOf, jsonOf } from '../e2e/dist.ts';
import { atRoot } from '../e2e/servers.ts';
import { answer, folder, found, pythons } from './programs.ts';

type Resource = Readonly<{ name: string; path: string; schema: { fields: { name: string }[] } }>;
const { resources } = jsonOf<{ resources: Resource[] }>(atRoot, 'datapackage.json');

/** Each table of the data package as `path rows columns`, as a reader that is no part of these programs has it. */
const measures = resources.map(({ path }) => {
  const [head, ...rows] = parse(fileOf(atRoot, path)) as string[][];
  return `${path} ${rows.length} ${head!.length}`;
});
const paths = resources.map(({ path }) => path);
const lines = (text: string) => text.trim().split(/\r?\n/);

test('pandas reads every table, and its JSON', async ({ skip }) => {
  const python = await found(pythons, ['-c', 'import pandas; print(1)']);
  if (python === null) return skip('there is no pandas');
  const code = `import sys, pandas
for path in sys.argv[1:]:
    read = pandas.read_csv(path) if path.endswith(".csv") else pandas.read_json(path)
    print(path, len(read), len(read.columns))`;
  const json = filesOf(atRoot).filter((file) => /^data\/.*\.json$/.test(file));
  const told = lines(await answer(python, ['-c', code, ...paths, ...json]));
  expect(told.slice(0, paths.length)).toEqual(measures);
  for (const line of told.slice(paths.length).filter((one) => !one.endsWith(' 0 0')))
    expect(measures).toContain(line.replace('.json', '.csv').replace('data/sources', 'sources'));
});

test('R reads every table', async ({ skip }) => {
  if ((await found(['Rscript'], ['-e', '1'])) === null) return skip('there is no R');
  const code = `for (path in commandArgs(TRUE)) {
  read <- read.csv(path, fileEncoding = "UTF-8", check.names = FALSE)
  cat(path, nrow(read), ncol(read), "\\n")
}`;
  const told = lines(await answer('Rscript', ['-e', code, ...paths]));
  expect(told.map((line) => line.trim())).toEqual(measures);
});

test('the sqlite3 program reads every table and finds no fault', async ({ skip }) => {
  if ((await found(['sqlite3'], ['--version'])) === null) return skip('there is no sqlite3');
  const tables = resources.filter(({ path }) => !path.startsWith('series/'));
  const names = tables.map(({ name }) => name.replaceAll('-', '_'));
  const queries = names.map((name) => `SELECT count(*) FROM ${name};`).join(' ');
  const told = await answer('sqlite3', [
    ...['-readonly', 'data/tables.sqlite'],
    `PRAGMA integrity_check; PRAGMA foreign_key_check; ${queries}`,
  ]);
  const rows = tables.map(({ path }) => measures.find((one) => one.startsWith(`${path} `))!);
  expect(lines(told)).toEqual(['ok', ...rows.map((line) => line.split(' ')[1])]);
});

test('DuckDB reads every table, and its JSON', async () => {
  const instance = await DuckDBInstance.create();
  const connection = await instance.connect();
  const rowsIn = async (query: string) => (await connection.runAndReadAll(query)).getRows();
  const measure = async (path: string) => {
    const table = `'${join(folder, path)}'`;
    const [[rows] = []] = await rowsIn(`SELECT count(*) FROM ${table}`);
    return `${path} ${rows} ${(await rowsIn(`DESCRIBE FROM ${table}`)).length}`;
  };
  const json = paths.map((path) => path.replace('.csv', '.json'));
  const both = [
    ...paths,
    ...json.filter((path) => /^data\//.test(path) && filesOf(atRoot).includes(path)),
  ];
  for (const path of both)
    expect(measures).toContain((await measure(path)).replace('.json', '.csv'));
  connection.closeSync();
  instance.closeSync();
});

test('pandoc reads the bibliography of every essay', async ({ skip }) => {
  if ((await found(['pandoc'], ['--version'])) === null) return skip('there is no pandoc');
  for (const { slug, restated } of essays) {
    const file = `cite/articles/${slug}.bib`;
    const [entry] = JSON.parse(await answer('pandoc', ['-f', 'biblatex', '-t', 'csljson', file]));
    expect(entry.title.replaceAll(/<[^>]*>/g, '').toLowerCase()).toBe(restated.toLowerCase());
    expect(entry.URL).toBe(`${atRoot.origin}/articles/${slug}/`);
  }
});

test('a feed reader finds no fault in the RSS, and the items of the JSON Feed in it', async ({
  skip,
}) => {
  const python = await found(pythons, ['-c', 'import feedparser; print(1)']);
  if (python === null) return skip('there is no feedparser');
  const code = `import feedparser, json
read = feedparser.parse("feed.xml")
print(json.dumps([bool(read.bozo), [link.href for link in read.feed.links], [one.link for one in read.entries]]))`;
  const [fault, links, items] = JSON.parse(await answer(python, ['-c', code]));
  expect(fault).toBe(false);
  expect(links).toContain(`${atRoot.origin}/feed.xml`);
  const feed = jsonOf<{ items: { url: string }[] }>(atRoot, 'feed.json');
  expect(items).toEqual(feed.items.map(({ url }) => url));
});

test('frictionless finds the data package valid', async ({ skip }) => {
  const python = await found(pythons, ['-c', 'import frictionless; print(1)']);
  if (python === null) return skip('there is no frictionless');
  const told = await answer(python, [
    '-m',
    'frictionless',
    'validate',
    '--json',
    'datapackage.json',
  ]);
  expect(JSON.parse(told)).toMatchObject({ valid: true });
});

test('the file of all tables is no larger than its tables as JSON', () => {
  const json = filesOf(atRoot).filter((file) =>
    /^(data\/.*|claims|articles|positions)\.json$/.test(file),
  );
  const size = (path: string) => readFileSync(join(folder, path)).length;
  const whole = json.reduce((sum, path) => sum + size(path), 0);
  expect(size('data/tables.sqlite')).toBeLessThan(whole);
});
