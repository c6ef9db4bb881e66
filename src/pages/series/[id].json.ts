import type { APIRoute } from 'astro';
import { corpus, seriesById } from '../../load.ts';

export function getStaticPaths() {
  return corpus.series.map(({ id }) => ({ params: { id } }));
}

/** One series as JSON with what is measured, by whom and in what. */
export const GET: APIRoute = ({ params }) => Response.json(seriesById(params.id!));
