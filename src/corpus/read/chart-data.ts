import type { Chart, ChartData, CitedMark } from '../../schema/chart.ts';
import type { Corpus } from '../../domain/corpus.ts';

/** The part of a corpus that charts are made of. */
export type Charted = Pick<Corpus, 'articles' | 'claims' | 'series'>;

/**
 * All that drawing a chart needs: its series under their short ids, and the figures that articles
 * cite, each with the words and the theme of its article. What the corpus lacks is left out.
 */
export function chartDataOf(chart: Chart, { articles, claims, series }: Charted): ChartData {
  const drawn = chart.series.flatMap((offered) => {
    const found = series.find(({ id }) => id === offered.series);
    return found ? [[offered.id, found] as const] : [];
  });
  const cited = chart.cited.flatMap((figure): CitedMark[] => {
    const claim = claims.find(({ id }) => id === figure.claim);
    const article = articles.find(({ slug }) => slug === claim?.article);
    if (!claim || !article) return [];
    const { slug, label, theme } = article;
    return [{ ...figure, article: slug, articleLabel: label, theme, text: claim.text }];
  });
  return { chart, series: Object.fromEntries(drawn), cited };
}
