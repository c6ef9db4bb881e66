import { dataVersion } from '../domain/corpus.ts';
import type { Corpus } from '../domain/corpus.ts';
import type { Point, Series } from '../schema/series.ts';
import { site } from '../domain/site.ts';
import type { Source } from '../schema/source.ts';
import type { Routes } from '../routing/route-builder.ts';

/** The keys of `/series/<id>.json`, and what each holds. */
export const seriesFields = {
  id: 'Lasting name of the series.',
  title: 'What it is called.',
  unit: 'What the numbers count.',
  measure: 'The quantity measured, with its unit.',
  decimals: 'Digits after the point that the sources support.',
  every: 'Length of a period: year, half, quarter or month.',
  months: 'First and last month counted, as numbers; only where a part of each year is counted.',
  compiler: 'Who compiled it; never two in one series.',
  scope: 'What is counted and what is not.',
  note: 'What to know before using it; only where there is something.',
  version: 'Version of the data.',
  reviewed: 'The day on which the data were last considered as a whole.',
  licence: 'Name and address of the licence.',
  page: 'Address of its row on this page.',
  csv: 'Address of the same values as CSV.',
  package: 'Address of the data package it belongs to.',
  charts: 'The charts that draw it, each with slug, title and url.',
  points:
    'The newest value of each period, in order of period: the columns of the CSV, with null for what is not known, and sourceTitle, sourcePublisher and sourceUrl.',
  superseded:
    'Values that a newer one of the same period replaced, in the same shape; empty where there are none.',
} as const;

/** `/series/<id>.json`: a series with where it comes from and where it is shown. */
export function seriesRecord(
  { points, superseded = [], ...front }: Series,
  { charts, sources, changes }: Pick<Corpus, 'charts' | 'sources' | 'changes'>,
  routes: Routes,
  origin: URL,
): object {
  const absolute = (path: string) => new URL(path, origin).href;
  const drawing = charts.filter((chart) => chart.series.some(({ series }) => series === front.id));
  const sourceById = new Map(sources.map((source) => [source.id, source]));
  // The checked corpus has a source for every value.
  const sourced = (point: Point) => sourcedPoint(point, sourceById.get(point.source)!);
  return {
    ...front,
    version: dataVersion({ changes }),
    reviewed: site.reviewed,
    licence: { name: site.licence.name, url: site.licence.url },
    page: absolute(routes.seriesRow(front.id)),
    csv: absolute(routes.seriesCsv(front.id)),
    package: absolute(routes.dataPackage),
    charts: drawing.map(({ slug, title }) => ({ slug, title, url: absolute(routes.chart(slug)) })),
    points: points.map(sourced),
    superseded: superseded.map(sourced),
  };
}

function sourcedPoint(point: Point, { title, publisher, url }: Source): object {
  const { page: _page, why: _why, ...columns } = point;
  return { ...columns, sourceTitle: title, sourcePublisher: publisher, sourceUrl: url };
}
