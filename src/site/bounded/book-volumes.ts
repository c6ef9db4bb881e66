import { areFew, namedArticles } from '../../domain/positions/few.ts';
import type { Article } from '../../schema/article.ts';
import type { Source } from '../../schema/source.ts';
import { claimsOf, corpus } from '../corpus.ts';

/** The essays of one volume of the book, and the sources that it names. */
type Volume = Readonly<{ articles: readonly Article[]; sources: readonly Source[] }>;

/** The book: one volume with all sources while essays are few, else so many essays to a volume with theirs. */
export const volumes: readonly Volume[] = areFew(corpus.articles)
  ? [{ articles: corpus.articles, sources: corpus.sources }]
  : Array.from({ length: Math.ceil(corpus.articles.length / namedArticles) }, (_, at) =>
      volumeOf(corpus.articles.slice(at * namedArticles, (at + 1) * namedArticles)),
    );

function volumeOf(articles: readonly Article[]): Volume {
  const used = new Set(
    articles.flatMap(({ slug }) =>
      claimsOf(slug).flatMap(({ assessment }) => assessment?.sources ?? []),
    ),
  );
  return { articles, sources: corpus.sources.filter(({ id }) => used.has(id)) };
}
