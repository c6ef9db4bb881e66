import { recordFindings } from '../charts/text/cited-sentence.ts';
import { usesByClaim } from '../domain/claims/backlinks.ts';
import type { Degree } from '../domain/claims/backlinks.ts';
import type { Article } from '../schema/article.ts';
import type { ChartData } from '../schema/chart.ts';
import type { Claim } from '../schema/claim.ts';
import { chartLink } from '../routing/route-builder.ts';
import { chartBacklinks } from './claim-charts.ts';
import { articleBySlug, corpus } from './corpus.ts';

/** A claim that has to do with a chart, and with which of its values, `<series>.<period>` each. */
export type ChartClaim = Readonly<{
  claim: Claim;
  article: Article;
  /** What the record gives for the figure that the chart draws of it; `null` where it draws none. */
  finding: string | null;
}> &
  Readonly<Record<Degree, readonly string[]>>;

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
