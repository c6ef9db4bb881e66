import type { Article } from './article.ts';
import type { Claim } from './claim.ts';
import type { Corpus } from './corpus.ts';
import { opposition } from './opposition.ts';
import { mostOpposed } from './positions.ts';
import type { Proposition } from './proposition.ts';

/** Two articles at odds: where most, by which claims, and on how many propositions in all. */
export type Disagreement = Readonly<{
  /** The other article. */
  article: Article;
  /** The proposition on which the two oppose each other most. */
  proposition: Proposition;
  /** The claim of the article asked about. */
  own: Claim;
  /** The claim of the other. */
  theirs: Claim;
  /** On how many propositions the two oppose each other at all. */
  propositions: number;
}>;

/** Two claims that oppose each other, and how far. */
type Clash = Readonly<{ proposition: Proposition; own: Claim; theirs: Claim; weight: number }>;

/**
 * The strongest disagreement with an article: the article whose stances oppose it most, summed over
 * the propositions, each weighed by its most opposed pair of claims (see `opposition`); and of
 * these propositions the weightiest. Where sums or weights are equal, what comes first in the order
 * of the site.
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

function clashesBetween(slug: string, other: string, { propositions, claims }: Corpus): Clash[] {
  const against = claims.filter(({ article }) => article === other);
  return propositions.flatMap((proposition) => {
    const [most] = claims
      .filter((claim) => claim.article === slug && claim.proposition === proposition.id)
      .flatMap((own): Clash[] => {
        const theirs = mostOpposed(own, against);
        if (!theirs) return [];
        return [{ proposition, own, theirs, weight: opposition(own.stance!, theirs.stance!) }];
      })
      .sort((a, b) => b.weight - a.weight);
    return most ?? [];
  });
}

function total(clashes: readonly Clash[]): number {
  return clashes.reduce((sum, { weight }) => sum + weight, 0);
}
