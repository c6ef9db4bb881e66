import type { Corpus } from '../domain/corpus.ts';
import { comparedCounts, comparedRows, pairsOf } from '../domain/positions/comparison.ts';
import type { Pair } from '../domain/positions/comparison.ts';
import { openingData, withoutLabels } from '../charts/bump-chart/opening-data.ts';
import { pictured } from '../domain/positions/front-questions.ts';
import { areFew } from '../domain/positions/few.ts';
import { countWords, positionsOn, stanceCounts } from '../domain/positions/positions.ts';
import { withArticles } from '../domain/article-words.ts';
import { site, siteTexts } from '../domain/site.ts';
import { chartImage, claimImage, essayImage, pageImage, propositionImage } from './image-data.ts';
import type { OgImage, FrontImage } from './image-data.ts';

/** The image of every page that the corpus makes, by its path under `/cards/`, without ending. */
export function corpusImages(
  corpus: Corpus,
  compared: readonly Pair[] = pairsOf(corpus.articles),
): ReadonlyMap<string, OgImage> {
  const { articles, claims, propositions, charts } = corpus;
  const bySlug = new Map(articles.map((article) => [article.slug, article]));
  return new Map<string, OgImage>([
    ['front', frontImage(corpus)],
    ...pageImages(corpus),
    ...articles.map((article) => [`articles/${article.slug}`, essayImage(article)] as const),
    ...claims.map(
      (claim) => [`claims/${claim.id}`, claimImage(claim, bySlug.get(claim.article)!)] as const,
    ),
    ...propositions.map((proposition) => {
      const positions = positionsOn(proposition.id, corpus);
      const image = areFew(positions)
        ? propositionImage(proposition, positions)
        : pageImage('Proposition', proposition.question, countWords(stanceCounts(positions)));
      return [`propositions/${proposition.id}`, image] as const;
    }),
    ...comparisons(corpus, compared),
    ...charts.map((chart) => [`charts/${chart.slug}`, chartImage(chart)] as const),
  ]);
}

/** Section, title and line of the pages that are lists or about the site; `{claims}` and `{n}`, of articles, are numbers. */
const pageTexts: Readonly<Record<string, readonly [section: string, title: string, line: string]>> =
  {
    articles: [
      'Essays',
      '{Articles} articles, restated',
      '{n} published articles, restated paragraph by paragraph in our own words.',
    ],
    book: [
      'The book',
      'All of it on paper',
      '{n} essays with their claims, the comparison, {charts} charts and the sources.',
    ],
    claims: [
      'Claims',
      'Claims',
      '{claims} statements of the {articles} articles, one at a time, each with an address.',
    ],
    forecasts: [
      'Forecasts',
      'What the articles say is coming',
      'By what date or on what condition each can be judged, if by any, and how it stands.',
    ],
    propositions: [
      'Propositions',
      'Who says yes, who says no, who says nothing',
      '{propositions} questions put to {articles} articles.',
    ],
    charts: [
      'Charts',
      'What is counted',
      '{charts} charts of public figures, with what the articles say drawn over them.',
    ],
    compare: [
      'Side by side',
      'Two essays at a time',
      'Aligned by the propositions on which they speak, then paragraph by paragraph.',
    ],
    search: ['Search', 'Find a claim', 'Search {claims} claims of {articles} articles.'],
    timeline: [
      'Timeline',
      'What happened when',
      '{events} dated events, and the paragraphs that mention them or on which they bear.',
    ],
    sources: ['Sources', 'Sources', '{sources} published documents, and what rests on them.'],
    data: [
      'Data',
      'The corpus as data',
      'Claims, articles and series to download, with every field explained.',
    ],
    about: [
      'About',
      'Method and limits',
      'How claims are restated, compared and checked, and what that cannot do.',
    ],
  };

type Counted = 'claims' | 'propositions' | 'charts' | 'events' | 'sources';

function pageImages(corpus: Corpus): (readonly [string, OgImage])[] {
  const { length } = corpus.articles;
  const counted = (line: string) =>
    withArticles(line, length)
      .replaceAll('{n}', String(length))
      .replaceAll(/\{(\w+)\}/g, (_, name: Counted) => String(corpus[name].length));
  return Object.entries(pageTexts).map(([path, [section, title, line]]) => {
    return [path, pageImage(section, counted(title), counted(line))] as const;
  });
}

/** An image for every two essays set side by side, in either order: what they share, in words. */
function comparisons(corpus: Corpus, compared: readonly Pair[]): (readonly [string, OgImage])[] {
  const pairs = compared.flatMap(([one, other]) => [[one, other] as const, [other, one] as const]);
  return pairs.map(([first, second]) => {
    const { shared, opposed } = comparedCounts(comparedRows(first.slug, second.slug, corpus));
    const line = `Both speak on ${shared} propositions, opposed on ${opposed || 'none'}.`;
    const image = pageImage('Side by side', `${first.label} beside ${second.label}`, line);
    return [`compare/${first.slug}/${second.slug}`, image] as const;
  });
}

/** The bump chart of the front page. */
function frontImage(corpus: Corpus): FrontImage {
  return {
    kind: 'front',
    title: siteTexts.question,
    line: site.tagline,
    data: withoutLabels(openingData(pictured(corpus))),
  };
}
