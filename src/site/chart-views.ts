import { chartData, corpus, sourceById } from './corpus.ts';
import type { Publishers } from '../charts/readout/cards.ts';
import type { ChartData } from '../schema/chart.ts';
import type { View } from '../domain/series/view.ts';
import { citedPoint, pointBacklinks } from '../domain/claims/backlinks.ts';
import type { Backlink, ClaimView } from '../domain/claims/backlinks.ts';
import { chartLink } from '../routing/route-builder.ts';
import type { Claim } from '../schema/claim.ts';
import { choicesOf } from '../routing/url-state/choices.ts';
import { readView, writeView } from '../routing/url-state/chart/view.ts';
import type { Choices } from '../routing/url-state/choices.ts';

/** A chart in one view, ready to be drawn, with the canonical query of that view. */
export type Figure = Readonly<{
  data: ChartData;
  view: View;
  query: string;
  choices: Choices;
  publishers: Publishers;
}>;

/** The figure that a chart's slug and a query name. */
export function figure(slug: string, query = ''): Figure {
  const data = chartData(slug);
  const choices = choicesFor(data);
  const { view } = readView(query, choices);
  return { data, view, query: writeView(view, choices), choices, publishers: publishersOf(data) };
}

/** Who published the values of a chart, by id of source. */
export function publishersOf({ series }: ChartData): Publishers {
  const points = Object.values(series).flatMap((one) => one.points);
  const used = [...new Set(points.map(({ source }) => source))].sort();
  return Object.fromEntries(used.map((id) => [id, sourceById(id).publisher]));
}

/** The same beside the text of one article: what other articles say of the values is not drawn. */
export function figureIn(article: string): typeof figure {
  return (slug, query) => {
    const shown = figure(slug, query);
    const cited = shown.data.cited.filter((mark) => mark.article === article);
    return { ...shown, data: { ...shown.data, cited } };
  };
}

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

/** What links to a chart may choose and name. */
function choicesFor(data: ChartData): Choices {
  return choicesOf(data, {
    articles: corpus.articles.map((article) => article.slug),
    claims: corpus.claims.map((claim) => claim.id),
  });
}
