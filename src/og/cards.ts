import type { Corpus } from '../domain/corpus.ts';
import { comparedCounts, comparedRows, pairsOf } from '../domain/positions/comparison.ts';
import { openingData, withoutLabels } from '../charts/bump-chart/opening-data.ts';
import { positionsOn } from '../domain/positions/positions.ts';
import { site } from '../domain/site.ts';
import { chartCard, claimCard, essayCard, pageCard, propositionCard } from './card.ts';
import type { Card, FrontCard } from './card.ts';

/** The card of every page that the corpus makes, by its path under `/cards/`, without ending. */
export function corpusCards(corpus: Corpus): ReadonlyMap<string, Card> {
  const { articles, claims, propositions, charts } = corpus;
  const bySlug = new Map(articles.map((article) => [article.slug, article]));
  return new Map<string, Card>([
    ['front', frontCard(corpus)],
    ...pages(corpus),
    ...articles.map((article) => [`articles/${article.slug}`, essayCard(article)] as const),
    ...claims.map(
      (claim) => [`claims/${claim.id}`, claimCard(claim, bySlug.get(claim.article)!)] as const,
    ),
    ...propositions.map((proposition) => {
      const positions = positionsOn(proposition.id, corpus);
      return [`propositions/${proposition.id}`, propositionCard(proposition, positions)] as const;
    }),
    ...comparisons(corpus),
    ...charts.map((chart) => [`charts/${chart.slug}`, chartCard(chart)] as const),
  ]);
}

/** The pages that are lists or speak of the site, by their paths. */
function pages({ articles, claims, propositions, charts, events, sources }: Corpus) {
  const texts: readonly (readonly [path: string, section: string, title: string, line: string])[] =
    [
      [
        'articles',
        'Essays',
        'Five articles, restated',
        `${articles.length} published articles, restated paragraph by paragraph in our own words.`,
      ],
      [
        'book',
        'The book',
        'All of it on paper',
        `${articles.length} essays with their claims, the comparison, ${charts.length} charts and the sources.`,
      ],
      [
        'claims',
        'Claims',
        'Claims',
        `${claims.length} statements of the five articles, one at a time, each with an address.`,
      ],
      [
        'forecasts',
        'Forecasts',
        'What the articles say is coming',
        'By what date or on what condition each can be judged, if by any, and how it stands.',
      ],
      [
        'propositions',
        'Propositions',
        'Who says yes, who says no, who says nothing',
        `${propositions.length} questions put to five articles.`,
      ],
      [
        'charts',
        'Charts',
        'What is counted',
        `${charts.length} charts of public figures, with what the articles say drawn over them.`,
      ],
      [
        'compare',
        'Side by side',
        'Two essays at a time',
        'Aligned by the propositions on which they speak, then paragraph by paragraph.',
      ],
      ['search', 'Search', 'Find a claim', `Search ${claims.length} claims of five articles.`],
      [
        'timeline',
        'Timeline',
        'What happened when',
        `${events.length} dated events, and the paragraphs that mention them or on which they bear.`,
      ],
      [
        'sources',
        'Sources',
        'Sources',
        `${sources.length} published documents, and what rests on them.`,
      ],
      [
        'data',
        'Data',
        'The corpus as data',
        'Claims, articles and series to download, with every field explained.',
      ],
      [
        'about',
        'About',
        'Method and limits',
        'How claims are restated, compared and checked, and what that cannot do.',
      ],
    ];
  return texts.map(([path, ...words]) => [path, pageCard(...words)] as const);
}

/** A card for every two essays, in either order: what they share, in words. */
function comparisons(corpus: Corpus): (readonly [string, Card])[] {
  const pairs = pairsOf(corpus.articles).flatMap(([one, other]) => [
    [one, other] as const,
    [other, one] as const,
  ]);
  return pairs.map(([first, second]) => {
    const { shared, opposed } = comparedCounts(comparedRows(first.slug, second.slug, corpus));
    const line = `Both speak on ${shared} propositions, opposed on ${opposed || 'none'}.`;
    const card = pageCard('Side by side', `${first.label} beside ${second.label}`, line);
    return [`compare/${first.slug}/${second.slug}`, card] as const;
  });
}

/** The bump chart of the front page. */
function frontCard(corpus: Corpus): FrontCard {
  return {
    kind: 'front',
    title: site.question,
    line: site.tagline,
    data: withoutLabels(openingData(corpus)),
  };
}
