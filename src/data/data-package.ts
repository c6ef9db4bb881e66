import { dataVersion } from '../domain/corpus.ts';
import { textDigest } from '../domain/digest.ts';
import type { Series } from '../schema/series.ts';
import { prefix, site } from '../domain/site.ts';
import type { Source } from '../schema/source.ts';
import { tableSchema } from './column.ts';
import { seriesCsv } from './series-csv.ts';
import { seriesColumns } from './series-table.ts';
import { allTables } from './tables/all-tables.ts';
import { csvOf } from './tables/table.ts';
import type { Table, TableSource } from './tables/table.ts';

/**
 * `/datapackage.json`: every published table with its schema, as a Frictionless Data Package of
 * version 1. Paths of tables are relative to the descriptor, so that a copy is as good.
 */
export function dataPackage(source: TableSource): object {
  const { corpus, routes, origin } = source;
  const page = (path: string) => new URL(path, origin).href;
  const path = (address: string) => address.slice(routes.root.length);
  return {
    profile: 'tabular-data-package',
    name: prefix,
    title: `${site.name} ${site.tagline}`,
    description: site.description,
    homepage: page(routes.data),
    version: dataVersion(corpus),
    created: `${site.reviewed}T00:00:00Z`,
    licenses: [{ name: site.licenceId, title: site.licence.name, path: site.licence.url }],
    contributors: [{ title: site.name, path: page(routes.home), role: 'publisher' }],
    sources: corpus.sources.map(sourceEntry),
    resources: [
      ...allTables(source).map((table) => tableEntry(table, path(routes.table(table.name, 'csv')))),
      ...corpus.series.map((series) => ({
        ...file(series.id, path(routes.seriesCsv(series.id)), seriesCsv(series)),
        ...seriesEntry(series, corpus.sources),
      })),
    ],
  };
}

function tableEntry(table: Table, path: string): object {
  const { name, title, description, columns, key } = table;
  const schema = tableSchema(columns, key, name);
  return { ...file(name, path, csvOf(table)), title, description, schema };
}

/** What is said of a file, with the size and the digest of its text. */
function file(name: string, path: string, text: string): object {
  return {
    profile: 'tabular-data-resource',
    name,
    path,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: new TextEncoder().encode(text).length,
    hash: `sha256:${textDigest(text)}`,
  };
}

function seriesEntry(series: Series, sources: readonly Source[]): object {
  const { title, measure, unit, every, compiler, scope, note, points } = series;
  const used = new Set(points.map(({ source }) => source));
  return {
    title,
    description: [`Compiled by ${compiler}.`, scope, note].filter(Boolean).join(' '),
    measure,
    unit,
    every,
    compiler,
    sources: sources.filter(({ id }) => used.has(id)).map(sourceEntry),
    schema: tableSchema(seriesColumns(series), ['period'], series.id),
  };
}

function sourceEntry({ publisher, title, url }: Source): object {
  return { title: `${publisher}: ${title}`, path: url };
}
