import { expect, test } from 'vitest';
import { chartDataset, siteDataset } from '../../src/data/data-set.ts';
import { allTables } from '../../src/data/tables/all-tables.ts';
import { site } from '../../src/domain/site.ts';
import { readingOf, riverFiles } from '../fixtures/corpora.ts';
import { expanded } from './expansion.ts';
import { sourceOf } from './published.ts';

const { corpus } = readingOf(riverFiles());
const source = sourceOf(corpus);
const tables = allTables(source);
const expandedData = (data: object) => expanded({ '@context': 'https://schema.org', ...data });

test('the data as a whole are a Dataset with a licence, a version and every table to download', async () => {
  const data = siteDataset(source, tables);
  expect((await expandedData(data))[0]).toMatchObject({ '@type': ['https://schema.org/Dataset'] });
  expect(data).toMatchObject({ license: site.licence.url, version: corpus.changes[0]!.version });
  const { distribution } = data as { distribution: { contentUrl: string }[] };
  expect(distribution).toHaveLength(tables.length + 2);
});

test('a chart is a Dataset of its series, from the first day they cover to the last', async () => {
  for (const chart of corpus.charts) {
    const data = chartDataset(chart, source) as { distribution: unknown[] };
    expect((await expandedData(data))[0]).toMatchObject({
      '@type': ['https://schema.org/Dataset'],
    });
    expect(data.distribution).toHaveLength(chart.series.length);
    expect(data).toMatchObject({
      temporalCoverage: expect.stringMatching(/^\d{4}-\d\d-01\/\d{4}-\d\d-\d\d$/),
    });
  }
});
