import type { Article } from '../../schema/article.ts';
import type { Claim } from '../../schema/claim.ts';
import type { Corpus } from '../corpus.ts';
import { opposition } from './opposition.ts';
import { positionsOn } from './positions.ts';
import type { Position } from './positions.ts';
import type { Proposition } from '../../schema/proposition.ts';

/** Two articles at odds: where most, by which claims, and on how many propositions in all. */
export type Disagreement = Readonly<{
  /** The other article. */
  article: Article;
  /** The proposition on which the two oppose each other most. */
  proposition: Proposition;
  /** A claim of the article asked about that takes its position. */
  own: Claim;
  /** A claim of the other that takes its. */
  theirs: Claim;
  /** On how many propositions the two oppose each other at all. */
  propositions: number;
}>;

/** Two positions that oppose each other, and how far. */
type Clash = Readonly<{ proposition: Proposition; own: Claim; theirs: Claim; weight: number }>;

/**
 * The strongest disagreement with an article: the article whose positions oppose it most, summed
 * over the propositions (see `opposition`); and of these propositions the weightiest. Where sums or
 * weights are equal, what comes first in the order of the site.
 *
 * @returns `null` where nobody opposes it
 */
export function strongestDisagreement(slug: string, corpus: Corpus): Disagreement | null {
  const [first] = corpus.articles
    .filter((article) => article.slug !== slug)
    .map((article) => ({ article, clashes: clashesBetween(slug, article.slug, corpus) }))
    .sort((a, b) => total(b.clashes) - total(a.clashes));
  if (!first || first.clashes.length === 0) return null;
  const { article, clashes } = first;
  const [{ proposition, own, theirs }] = clashes.toSorted((a, b) => b.weight - a.weight) as [Clash];
  return { article, proposition, own, theirs, propositions: clashes.length };
}

function clashesBetween(slug: string, other: string, corpus: Corpus): Clash[] {
  return corpus.propositions.flatMap((proposition): Clash[] => {
    const positions = positionsOn(proposition.id, corpus);
    const of = (article: string) => positions.find((one) => one.article.slug === article)!;
    const [own, theirs] = [of(slug), of(other)];
    const weight = opposition(own.stance, theirs.stance);
    if (weight === 0) return [];
    return [{ proposition, own: bearerOf(own), theirs: bearerOf(theirs), weight }];
  });
}

/** The first claim that takes the settled stance; a checked corpus has one. */
function bearerOf({ stance, claims }: Position): Claim {
  return claims.find((claim) => claim.stance === stance)!;
}

function total(clashes: readonly Clash[]): number {
  return clashes.reduce((sum, { weight }) => sum + weight, 0);
}
