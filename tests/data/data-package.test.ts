import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { contentFiles } from '../../src/corpus/read/files.ts';
import { readValueLock, valueLockFile } from '../../src/corpus/locks/value-lock.ts';
import { readCorpus } from '../../src/corpus/read-corpus.ts';
import { dataPackage } from '../../src/data/data-package.ts';
import { allTables } from '../../src/data/tables/all-tables.ts';
import type { Corpus } from '../../src/domain/corpus.ts';
import type { Point } from '../../src/schema/series.ts';
import { judgedFiles, published, sourceOf } from './published.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const corpusOf = (folder: string): Corpus => readCorpus(contentFiles(join(root, folder))).corpus!;
const whole = corpusOf('.');
const { locks: records } = readValueLock(contentFiles(root).get(valueLockFile)!);
const small = corpusOf('tests/fixtures/valid');

/** The rows of a file as they are written, of each period the one that was read last. */
function writtenRows(id: string): Record<string, string>[] {
  const rows: Record<string, string>[] = parse(
    readFileSync(join(root, `content/series/${id}.csv`), 'utf8'),
    { columns: true },
  );
  return rows;
}

test('the official validator accepts the descriptor and every row', async () => {
  const { problems, tables } = await judgedFiles(published(whole, records));
  expect(problems).toEqual([]);
  const names = allTables(sourceOf(whole)).map(({ name }) => name);
  expect(Object.keys(tables).sort()).toEqual(
    [...names, ...whole.series.map(({ id }) => id)].sort(),
  );
  expect(tables['claims']).toHaveLength(whole.claims.length);
  expect(tables['sources']).toHaveLength(whole.sources.length);
});

test('every value reaches the reader as the writer wrote it, with its source', async () => {
  const { tables } = await judgedFiles(published(whole));
  for (const { id } of whole.series) {
    const { points, superseded = [] } = whole.series.find((one) => one.id === id)!;
    const written = writtenRows(id).map((row) => [row['period'], Number(row['value'])]);
    const pair = ({ period, value }: Point) => [period, value];
    expect([...points, ...superseded].map(pair).sort(), id).toEqual(written.sort());
    const inTable = tables[id]!.map((row) => [row['period'], row['value']]);
    expect(inTable, id).toEqual(points.map(pair));
    // The validator follows a foreign key and puts the row it leads to in its place.
    expect(tables[id]!.map((row) => row['source'])).toEqual(
      points.map(({ source }) => expect.objectContaining({ id: source })),
    );
  }
});

const faults: [fault: string, path: string, from: string | RegExp, to: string, says: RegExp][] = [
  ['a descriptor without resources', 'datapackage.json', '"resources"', '"tables"', /resources/],
  ['a licence that is no id', 'datapackage.json', '"CC-BY-4.0"', '"CC BY"', /licenses.0.name/],
  ['a type nobody knows', 'datapackage.json', '"type":"number"', '"type":"numeral"', /schema/],
  ['a value that is no number', 'series/total.csv', ',12,', ',twelve,', /"twelve".*"value"/],
  ['a year that is a month', 'series/total.csv', '\n2024,', '\n2024-01,', /pattern.*"period"/],
  ['a period twice', 'series/total.csv', '\n2024,', '\n2023,', /duplicate|unique/i],
  ['a row without a value', 'series/total.csv', ',12,', ',,', /required.*"value"/],
  ['an unknown status', 'series/total.csv', 'approximate', 'roughly', /enum.*"status"/],
  ['a source nobody lists', 'series/total.csv', 'office-2025', 'office-1999', /foreign key/i],
  ['a renamed column', 'series/total.csv', 'period,', 'year,', /header/i],
  ['a claim of an unknown kind', 'claims.csv', ',figure,', ',opinion,', /enum.*"kind"/],
  ['a claim in paragraph nought', 'claims.csv', ',1,', ',0,', /minimum.*"paragraph"/],
  ['a source without an address', 'sources.csv', 'https://', '', /pattern.*"url"/],
];

test.each(faults)('the official validator refuses %s', async (_fault, path, from, to, says) => {
  const files = published(small);
  expect((await judgedFiles(files)).problems).toEqual([]);
  const faultless = files.get(path)!;
  expect(faultless).toMatch(from);
  const { problems } = await judgedFiles(files.set(path, faultless.replace(from, to)));
  expect(problems.join('\n')).toMatch(says);
});

test('paths are relative, so that a copy describes itself, and pages are absolute', () => {
  const { resources, homepage } = dataPackage(sourceOf(small)) as {
    homepage: string;
    resources: { path: string }[];
  };
  expect(homepage).toBe('https://example.org/no-limits/data/');
  expect(resources.map(({ path }) => path)).toEqual(
    expect.arrayContaining(['claims.csv', 'sources.csv', 'data/topics.csv', 'series/total.csv']),
  );
  expect(resources.filter(({ path }) => /^\/|:/.test(path))).toEqual([]);
});

test('a series says its unit, and its values say it too', () => {
  const { resources } = dataPackage(sourceOf(small)) as {
    resources: {
      name: string;
      unit?: string;
      schema: { fields: { name: string; unit?: string }[] };
    }[];
  };
  const { unit, schema } = resources.find(({ name }) => name === 'total')!;
  expect(unit).toBe('tens');
  expect(schema.fields.filter((field) => field.unit === 'tens').map(({ name }) => name)).toEqual([
    'value',
    'low',
    'high',
  ]);
});
