import type { APIRoute } from 'astro';
import { corpus, seriesById } from '../../site/corpus.ts';
import { seriesCsv } from '../../data/series-csv.ts';

export function getStaticPaths() {
  return corpus.series.map(({ id }) => ({ params: { id } }));
}

/** One series as CSV (RFC 4180), one row a value. */
export const GET: APIRoute = ({ params }) =>
  new Response(seriesCsv(seriesById(params.id!)), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
