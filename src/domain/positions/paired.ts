import type { Article } from '../../schema/article.ts';
import type { Corpus } from '../corpus.ts';
import { pairsOf } from './comparison.ts';
import type { Pair } from './comparison.ts';
import { areFew } from './few.ts';
import { opposition } from './opposition.ts';

/** How many of those that oppose an article most stand beside it where articles are many. */
const opponents = 4;

/**
 * The articles that each is set beside, by slug, in the order of the site: every other while they are few.
 * Where they are many, the next one and those that oppose it most, whichever of the two is asked about, and
 * whatever was published before, so that no page is lost when articles come or positions change.
 *
 * @param published whether a pair has a page already
 */
export function pairedArticles(
  corpus: Pick<Corpus, 'articles' | 'positions'>,
  published: (first: string, second: string) => boolean,
): ReadonlyMap<string, readonly Article[]> {
  const { articles } = corpus;
  const chosen = areFew(articles) ? new Set<string>() : chosenPairs(corpus);
  const beside = (one: string, other: string) =>
    areFew(articles) || chosen.has(`${one} ${other}`) || published(one, other);
  return new Map(
    articles.map(({ slug }) => [
      slug,
      articles.filter((other) => other.slug !== slug && beside(slug, other.slug)),
    ]),
  );
}

/** Every two articles that are set side by side, once, the earlier of the site first. */
export function pairsAmong(
  { articles }: Pick<Corpus, 'articles'>,
  paired: ReadonlyMap<string, readonly Article[]>,
): readonly Pair[] {
  return pairsOf(articles).filter(([first, second]) => paired.get(first.slug)?.includes(second));
}

/** Names of pairs, each way round. */
function chosenPairs({
  articles,
  positions,
}: Pick<Corpus, 'articles' | 'positions'>): ReadonlySet<string> {
  const byProposition = Map.groupBy(positions, ({ proposition }) => proposition);
  return new Set(
    articles.flatMap(({ slug }, at) => {
      const next = articles[(at + 1) % articles.length]!.slug;
      const others = [next, ...mostOpposed(slug, [...byProposition.values()])];
      return others.flatMap((other) => [`${slug} ${other}`, `${other} ${slug}`]);
    }),
  );
}

/** Those whose positions oppose an article most, summed over the propositions; equal ones in the order of the site. */
function mostOpposed(
  slug: string,
  propositions: readonly Corpus['positions'][],
): readonly string[] {
  const far = new Map<string, number>();
  for (const coded of propositions) {
    const own = coded.find(({ article }) => article === slug);
    if (!own) continue;
    for (const { article, settled } of coded)
      far.set(article, (far.get(article) ?? 0) + opposition(own.settled, settled));
  }
  far.delete(slug);
  return [...far]
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, opponents)
    .map(([other]) => other);
}
