import { expect, test } from 'vitest';
import { readValueLock, valueLockFile } from '../../src/corpus/locks/value-lock.ts';
import { allTables } from '../../src/data/tables/all-tables.ts';
import { csvOf, recordsOf } from '../../src/data/tables/table.ts';
import type { Table } from '../../src/data/tables/table.ts';
import { valueHistoryTable } from '../../src/data/tables/value-history.ts';
import { daysOf } from '../../src/domain/series/period-days.ts';
import { publishedKinds } from '../../src/domain/published-kinds.ts';
import { readingOf, riverFiles, siteFiles } from '../fixtures/corpora.ts';
import { sourceOf } from './published.ts';

const files = siteFiles();
const { corpus } = readingOf(files);
const { locks } = readValueLock(files.get(valueLockFile)!);
const tables = allTables(sourceOf(corpus, locks));
const named = (name: string): Table => tables.find((table) => table.name === name)!;
const rowsOf = (name: string) => recordsOf(named(name));

test('no two tables have one name, and every table, column and row says what it is', () => {
  expect(new Set(tables.map(({ name }) => name)).size).toBe(tables.length);
  for (const { name, title, description, columns } of tables) {
    expect([title, description], name).not.toContain('');
    for (const column of columns) expect(column.meaning, `${name}.${column.name}`).toMatch(/.{4}/);
    expect(new Set(columns.map((column) => column.name)).size, name).toBe(columns.length);
  }
});

test('a key names one row', () => {
  for (const { name, key } of tables) {
    const keys = rowsOf(name).map((row) => key.map((column) => row[column]).join(' '));
    expect(new Set(keys).size, name).toBe(keys.length);
  }
});

test('every column that is called after a kind of record leads to a row of its table', () => {
  const kinds = new Set<string>([...publishedKinds, 'claim']);
  // A view of a chart, which the table of links takes apart; and a change in percent.
  const others = ['claims.chart', 'series-values.change'];
  for (const { name, columns } of tables)
    for (const { name: column, refers } of columns) {
      if (!kinds.has(column) || others.includes(`${name}.${column}`)) continue;
      expect(refers, `${name}.${column}`).toBeDefined();
    }
  for (const { name, columns } of tables)
    for (const { name: column, refers } of columns.filter((one) => one.refers)) {
      const keys = new Set(rowsOf(refers!.table).map((row) => row[refers!.key]));
      const lost = rowsOf(name).filter((row) => row[column] !== null && !keys.has(row[column]!));
      expect(lost, `${name}.${column}`).toEqual([]);
    }
});

test('the matrix has every position in every coding, where they differ too', () => {
  const { corpus: river } = readingOf(riverFiles());
  const [one, ...others] = river.positions;
  const differing = { ...one!, first: 'denies', second: 'hedges', settled: 'asserts' } as const;
  const positions = [differing, ...others];
  const source = sourceOf({ ...river, positions });
  const matrix = recordsOf(allTables(source).find(({ name }) => name === 'position-matrix')!);
  for (const { proposition, article, first, second, settled } of positions) {
    const cells = matrix
      .filter((row) => row['proposition'] === proposition)
      .map((row) => [row['coding'], row[article]]);
    expect(Object.fromEntries(cells)).toEqual({ first, second, settled });
  }
});

const periods: [string, readonly [number, number] | undefined, string, string][] = [
  ['2024', undefined, '2024-01-01', '2024-12-31'],
  ['2024-H1', undefined, '2024-01-01', '2024-06-30'],
  ['2023-Q4', undefined, '2023-10-01', '2023-12-31'],
  ['2024-02', undefined, '2024-02-01', '2024-02-29'],
  ['2026', [1, 4], '2026-01-01', '2026-04-30'],
  ['2025', [5, 6], '2025-05-01', '2025-06-30'],
];
test.each(periods)('%s, months %s, goes from %s to %s', (period, months, start, end) => {
  expect(daysOf(period, months)).toEqual({ start, end });
});

test('a series whose title names months says which are counted', () => {
  const months = /\b(?:January|February|March|April|May|June|July|August|October|December)\b/;
  const partial = corpus.series.filter(({ title }) => months.test(title));
  expect(partial.length).toBeGreaterThan(0);
  expect(partial.filter((one) => one.months === undefined).map(({ id }) => id)).toEqual([]);
  expect(rowsOf('series-values').find(({ series }) => series === 'trade-jan-apr')!['end']).toMatch(
    /-04-30$/,
  );
});

test('the long table has every value of every series, in the order of the series', () => {
  const values = corpus.series.flatMap(({ id, points }) =>
    points.map(({ period, value, published, read }) => ({
      series: id,
      period,
      value,
      published,
      read,
    })),
  );
  expect(rowsOf('series-values')).toEqual(values.map((one) => expect.objectContaining(one)));
});

test('the history of the values has each line of the record, and says what became of it', () => {
  const rows = rowsOf('value-history');
  expect(rows).toHaveLength(locks.length);
  const states = Map.groupBy(rows, ({ state }) => state);
  expect(states.get('current')).toHaveLength(corpus.series.flatMap(({ points }) => points).length);
  expect(states.get('superseded') ?? []).toHaveLength(
    corpus.series.flatMap(({ superseded = [] }) => superseded).length,
  );
});

test('a value with bounds, one described anew and one that was removed', () => {
  const { corpus: river } = readingOf(riverFiles());
  const { id, points } = river.series[0]!;
  const { period, read } = points[0]!;
  const record = (value: string, day: string, on = read) => {
    return { day, series: id, period, read: on, value, why: 'So.' };
  };
  const records = [
    record('12[11..13]', '2026-01-01'),
    record('12', '2026-01-02'),
    record('5', '2026-01-01', '2020-01-01'),
    record('gone', '2026-01-03', '2020-01-01'),
    { ...record('7', '2026-01-01'), series: 'no-longer-there' },
  ];
  const rows = recordsOf(valueHistoryTable(sourceOf(river, records)));
  expect(
    rows.map(({ entry, value, low, high, state }) => [entry, value, low, high, state]),
  ).toEqual([
    [1, 12, 11, 13, 'rewritten'],
    [2, 12, null, null, 'current'],
    [3, 5, null, null, 'rewritten'],
    [4, null, null, null, 'removed'],
  ]);
});

test('JSON has what the CSV has, with truth values and null', () => {
  const actor = rowsOf('actor-names').find(({ main }) => main === true)!;
  expect(actor).toMatchObject({ entry: 1, language: 'en' });
  expect(csvOf(named('actor-names')).split('\r\n')[1]).toBe(Object.values(actor).join(','));
  expect(rowsOf('actor-names').some(({ language }) => language === null)).toBe(true);
});
