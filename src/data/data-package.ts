import { dataVersion } from '../domain/corpus.ts';
import type { Corpus } from '../domain/corpus.ts';
import type { Series } from '../schema/series.ts';
import { prefix, site } from '../domain/site.ts';
import type { Source } from '../schema/source.ts';
import type { Routes } from '../routing/route-builder.ts';
import { tableSchema } from './column.ts';
import { claimColumns } from './claims-table.ts';
import { seriesColumns } from './series-table.ts';
import { sourceColumns } from './sources-table.ts';

/**
 * `/datapackage.json`: every published table with its schema, as a Frictionless Data Package of
 * version 1. Paths of tables are relative to the descriptor, so that a copy is as good.
 *
 * @param origin where the site is published, for the addresses of pages
 */
export function dataPackage(corpus: Corpus, routes: Routes, origin: URL): object {
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
      {
        ...table('claims', path(routes.claimsCsv)),
        title: 'Claims',
        description: 'Every claim of the articles, in our words; lists are joined by ;',
        schema: tableSchema(claimColumns, 'id'),
      },
      {
        ...table('sources', path(routes.sourcesCsv)),
        title: 'Sources',
        description: 'Every document that a value, an assessment or an event rests on.',
        schema: tableSchema(sourceColumns, 'id'),
      },
      ...corpus.series.map((series) => ({
        ...table(series.id, path(routes.seriesCsv(series.id))),
        ...seriesEntry(series, corpus.sources),
      })),
    ],
  };
}

function table(name: string, path: string): object {
  return {
    profile: 'tabular-data-resource',
    name,
    path,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
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
    schema: tableSchema(seriesColumns(series), 'period', ['source']),
  };
}

function sourceEntry({ publisher, title, url }: Source): object {
  return { title: `${publisher}: ${title}`, path: url };
}
