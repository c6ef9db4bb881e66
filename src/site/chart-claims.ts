import { recordFindings } from '../charts/text/cited-sentence.ts';
import { usesByClaim } from '../domain/claims/backlinks.ts';
import type { ChartClaim } from '../domain/claims/backlinks.ts';
import type { ChartData } from '../schema/chart.ts';
import { chartLink } from '../routing/route-builder.ts';
import { chartBacklinks } from './chart-views.ts';
import { articleBySlug, corpus } from './corpus.ts';

/** The claims whose chart this is or whose figures it draws; those with figures first. */
export function chartClaims(data: ChartData): readonly ChartClaim[] {
  const { slug, cited } = data.chart;
  const uses = usesByClaim(chartBacklinks(slug));
  const findings = recordFindings(data);
  return corpus.claims
    .filter(
      ({ id, chart }) =>
        (chart && chartLink(chart).slug === slug) || cited.some((figure) => figure.claim === id),
    )
    .map((claim) => ({
      claim,
      article: articleBySlug(claim.article),
      finding: findings.get(claim.id) ?? null,
      ...(uses.get(claim.id) ?? { cites: [], beside: [] }),
    }))
    .toSorted((a, b) => Number(a.finding === null) - Number(b.finding === null));
}
