import type { APIRoute } from 'astro';
import { chartData, corpus } from '../../load.ts';

export function getStaticPaths() {
  return corpus.charts.map(({ slug }) => ({ params: { slug } }));
}

/** What the chart in the browser draws from: its data, and the ids that links may name. */
export const GET: APIRoute = ({ params }) =>
  Response.json({
    data: chartData(params.slug!),
    articles: corpus.articles.map((article) => article.slug),
    claims: corpus.claims.map((claim) => claim.id),
  });
