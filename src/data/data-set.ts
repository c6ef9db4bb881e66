import { dataVersion } from '../domain/corpus.ts';
import { daysOf } from '../domain/series/period-days.ts';
import { site } from '../domain/site.ts';
import type { Chart } from '../schema/chart.ts';
import type { Series } from '../schema/series.ts';
import type { Table, TableSource } from './tables/table.ts';

const publisher = { '@type': 'Organization', name: site.name } as const;

/** schema.org `Dataset` for the data of the site as a whole, with every file to download. */
export function siteDataset(source: TableSource, tables: readonly Table[]): object {
  const { corpus, routes, origin } = source;
  const iri = (path: string) => new URL(path, origin).href;
  return {
    ...common(source, iri(routes.data)),
    name: `${site.name} Data`,
    description: site.description,
    ...coverage(corpus.series),
    isAccessibleForFree: true,
    includedInDataCatalog: catalog(source),
    hasPart: corpus.charts.map(({ slug, title }) => {
      return { '@type': 'Dataset', '@id': iri(routes.chart(slug)), name: title };
    }),
    distribution: [
      download('SQLite', 'application/vnd.sqlite3', iri(routes.database)),
      download('Data package', 'application/json', iri(routes.dataPackage)),
      ...tables.map(({ name, title }) => csv(title, iri(routes.table(name, 'csv')))),
    ],
  };
}

/** schema.org `Dataset` for the series of a chart. */
export function chartDataset(chart: Chart, source: TableSource): object {
  const { corpus, routes, origin } = source;
  const iri = (path: string) => new URL(path, origin).href;
  const ids = new Set(chart.series.map(({ series }) => series));
  const drawn = corpus.series.filter(({ id }) => ids.has(id));
  return {
    ...common(source, iri(routes.chart(chart.slug))),
    name: chart.title,
    description: chart.intro,
    ...coverage(drawn),
    variableMeasured: [...new Set(drawn.map(({ measure }) => measure))],
    isPartOf: { '@type': 'Dataset', '@id': iri(routes.data) },
    distribution: drawn.map(({ id, title }) => csv(title, iri(routes.seriesCsv(id)))),
  };
}

function catalog({ routes, origin }: TableSource): object {
  return { '@type': 'DataCatalog', name: site.name, url: new URL(routes.data, origin).href };
}

function common({ corpus }: TableSource, url: string): object {
  return {
    '@type': 'Dataset',
    '@id': url,
    url,
    inLanguage: 'en',
    license: site.licence.url,
    version: dataVersion(corpus),
    dateModified: corpus.changes[0]!.date,
    creator: publisher,
    publisher,
  };
}

/** From the first day that a value covers to the last; nothing where there are no values. */
function coverage(series: readonly Series[]): object {
  const spans = series.flatMap(({ points, months }) =>
    points.map(({ period }) => daysOf(period, months)),
  );
  const starts = spans.map(({ start }) => start).sort();
  const ends = spans.map(({ end }) => end).sort();
  return spans.length === 0 ? {} : { temporalCoverage: `${starts[0]}/${ends.at(-1)}` };
}

function csv(name: string, contentUrl: string): object {
  return download(name, 'text/csv', contentUrl);
}

function download(name: string, encodingFormat: string, contentUrl: string): object {
  return { '@type': 'DataDownload', name, encodingFormat, contentUrl };
}
