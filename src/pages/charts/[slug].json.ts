import type { APIRoute } from 'astro';
import { chartBacklinks, publishersOf } from '../../site/chart-views.ts';
import { chartData, corpus, standingBySlug } from '../../site/corpus.ts';

export function getStaticPaths() {
  return corpus.charts.map(({ slug }) => ({ params: { slug } }));
}

/**
 * What the chart in the browser draws from: its data, the ids that links may name, who published
 * its values, which of its views have snapshots or withdrawn ones, and which claims rest on each value.
 */
export const GET: APIRoute = ({ params }) =>
  Response.json({
    data: chartData(params.slug!),
    articles: corpus.articles.map((article) => article.slug),
    claims: corpus.claims.map((claim) => claim.id),
    publishers: publishersOf(chartData(params.slug!)),
    frozen: standingBySlug(params.slug!).map(({ hash }) => hash),
    withdrawn: corpus.withdrawals
      .filter(({ slug }) => slug === params.slug)
      .map(({ hash }) => hash),
    resting: chartBacklinks(params.slug!),
  });
