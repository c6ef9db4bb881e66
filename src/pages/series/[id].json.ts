import type { APIRoute } from 'astro';
import { seriesRecord } from '../../data/series-record.ts';
import { corpus, seriesById } from '../../site/corpus.ts';
import { routes } from '../../routing/routes.ts';

export function getStaticPaths() {
  return corpus.series.map(({ id }) => ({ params: { id } }));
}

/** One series as JSON with what is measured, by whom, in what unit and from which sources. */
export const GET: APIRoute = ({ params, site: origin }) =>
  Response.json(seriesRecord(seriesById(params.id!), corpus, routes, origin!));
