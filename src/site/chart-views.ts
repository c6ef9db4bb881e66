import { chartData, corpus, sourceById } from './corpus.ts';
import type { Publishers } from '../charts/readout/cards.ts';
import type { ChartData } from '../schema/chart.ts';
import type { View } from '../domain/series/view.ts';
import { choicesOf } from '../routing/url-state/choices.ts';
import { readView, writeView } from '../routing/url-state/chart/view.ts';
import type { Choices } from '../routing/url-state/choices.ts';

/** A chart in one view, ready to be drawn, with the canonical query of that view. */
export type Figure = Readonly<{
  data: ChartData;
  view: View;
  query: string;
  publishers: Publishers;
}>;

/** The figure that a chart's slug and a query name. */
export function figure(slug: string, query = ''): Figure {
  const data = chartData(slug);
  const choices = choicesFor(data);
  const { view } = readView(query, choices);
  return { data, view, query: writeView(view, choices), publishers: publishersOf(data) };
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

/** What links to a chart may choose and name. */
export function choicesFor(data: ChartData): Choices {
  return choicesOf(data, {
    articles: corpus.articles.map((article) => article.slug),
    claims: corpus.claims.map((claim) => claim.id),
  });
}
