import { figure, figureIn } from './chart-views.ts';
import type { Figure } from './chart-views.ts';
import { chartData, corpus } from './corpus.ts';
import type { Claim } from '../schema/claim.ts';
import { citedPoint, pointBacklinks } from '../domain/claims/backlinks.ts';
import type { Backlink, ClaimView } from '../domain/claims/backlinks.ts';
import { chartLink } from '../routing/route-builder.ts';

/**
 * The figure that stands beside a claim; `null` where none does. Where the chart draws the claim's
 * own figure, the view shows that one alone and pins the value it speaks of, so that a link to it
 * opens on the claim.
 */
export function claimFigure(claim: Claim): Figure | null {
  if (!claim.chart) return null;
  const { slug, query } = chartLink(claim.chart);
  const { chart } = chartData(slug);
  const point = citedPoint(claim.id, chart);
  if (point === null) return figureIn(claim.article)(slug, query);
  const own = [query || `v=1&r=${chart.defaults.length}`, `at=${point}`, `c=${claim.id}`].join('&');
  return figure(slug, own);
}

/** The claims that use each value of a chart, by `<series>.<period>`. */
export function chartBacklinks(slug: string): Readonly<Record<string, readonly Backlink[]>> {
  const beside = corpus.claims.flatMap((claim): ClaimView[] => {
    const link = claim.chart ? chartLink(claim.chart) : null;
    return link?.slug === slug ? [{ claim, view: figure(slug, link.query).view }] : [];
  });
  return pointBacklinks(chartData(slug), { claims: corpus.claims, beside });
}
