import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { contentFiles } from '../../src/corpus/read/files.ts';
import { readCorpus } from '../../src/corpus/read-corpus.ts';
import { claimColumns, claimsCsv } from '../../src/data/claims-table.ts';
import { seriesFields, seriesRecord } from '../../src/data/series-record.ts';
import { seriesColumns } from '../../src/data/series-table.ts';
import { seriesCsv } from '../../src/data/series-csv.ts';
import { origin, placed, routes } from './published.ts';

const { corpus } = readCorpus(
  contentFiles(fileURLToPath(new URL('../fixtures/valid', import.meta.url))),
) as { corpus: NonNullable<ReturnType<typeof readCorpus>['corpus']> };
const series = corpus.series[0]!;

test('the columns described are those of the file of a series', () => {
  const names = seriesColumns(series).map(({ name }) => name);
  expect(seriesCsv(series).split('\r\n')[0]).toBe(names.join(','));
});

test('every column of the claims says what it holds', () => {
  expect(claimColumns.filter(({ meaning }) => meaning === '').map(({ name }) => name)).toEqual([]);
});

test('a claim is a row: lists joined by semicolons, commas and quotation marks quoted', () => {
  const claim = { ...corpus.claims[0]!, text: 'It said "twelve", no more' };
  expect(claimsCsv([placed(claim)]).split('\r\n')[1]).toContain(
    'calm-twelve,https://example.org/no-limits/claims/calm-twelve/,calm-waters,1,' +
      '"It said ""twelve"", no more",figure,,trade,north;south,,,corroborated,' +
      'The statistics office gives twelve.,office-2025,2026-01-02,volume?v=1&r=1&view=table,corroborated',
  );
});

test('a series as JSON keeps its bare keys and says where each value is from', () => {
  const record = seriesRecord(series, corpus, routes, origin) as typeof series;
  const { points, ...front } = series;
  expect(record).toMatchObject({ ...front, version: corpus.changes[0]!.version });
  expect(record.points[1]).toEqual({
    ...points[1],
    sourceTitle: 'Trade in 2024',
    sourcePublisher: 'The statistics office',
    sourceUrl: 'https://office.example/2024',
  });
  expect(record).toMatchObject({
    page: 'https://example.org/no-limits/data/#series-total',
    csv: 'https://example.org/no-limits/series/total.csv',
    charts: [
      { slug: 'volume', title: 'Trade', url: 'https://example.org/no-limits/charts/volume/' },
    ],
  });
});

test('the keys of a series as JSON are the documented ones', () => {
  const record = seriesRecord(
    { ...series, note: 'A note.', months: [1, 4] },
    corpus,
    routes,
    origin,
  );
  expect(Object.keys(record).sort()).toEqual(Object.keys(seriesFields).sort());
});
