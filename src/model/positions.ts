import type { Article } from './article.ts';
import { stances } from './claim.ts';
import type { Claim, Stance } from './claim.ts';
import type { Corpus } from './corpus.ts';
import { opposition } from './opposition.ts';

/** How one article stands to one proposition: with no claims, it is silent. */
export type Position = Readonly<{
  article: Article;
  /** Without repetition, in the order of the vocabulary. */
  stances: readonly Stance[];
  claims: readonly Claim[];
}>;

/** The position of every article on a proposition, silent ones too, in the order of the site. */
export function positionsOn(
  proposition: string,
  { articles, claims }: Pick<Corpus, 'articles' | 'claims'>,
): readonly Position[] {
  const taken = claims.filter((claim) => claim.proposition === proposition);
  return articles.map((article) => {
    const own = taken.filter((claim) => claim.article === article.slug);
    const found = stances.filter((stance) => own.some((claim) => claim.stance === stance));
    return { article, stances: found, claims: own };
  });
}

/** A position in words: `asserts`, `asserts and hedges`, `silent`. */
export function positionWords({ stances: found }: Pick<Position, 'stances'>): string {
  return found.length === 0 ? 'silent' : found.join(' and ');
}

/** How many positions take each stance, silence included; mixed positions count under each. */
export function stanceCounts(
  positions: readonly Position[],
): Readonly<Record<Stance | 'silent', number>> {
  const count = (stance: Stance) =>
    positions.filter((position) => position.stances.includes(stance)).length;
  return {
    asserts: count('asserts'),
    hedges: count('hedges'),
    denies: count('denies'),
    attributes: count('attributes'),
    assumes: count('assumes'),
    silent: positions.filter((position) => position.stances.length === 0).length,
  };
}

/**
 * The claims of other articles on the proposition of a claim, those that oppose it most first, then
 * other stances, then the same.
 */
export function answersTo(claim: Claim, claims: readonly Claim[]): readonly Claim[] {
  const { proposition, stance } = claim;
  if (!proposition || !stance) return [];
  const far = (other: Claim) => opposition(stance, other.stance!);
  const same = (other: Claim) => Number(other.stance === stance);
  return claims
    .filter((other) => other.proposition === proposition && other.article !== claim.article)
    .sort((a, b) => far(b) - far(a) || same(a) - same(b));
}

/** The claim of another article that most opposes a claim; `null` where none does. */
export function mostOpposed(claim: Claim, claims: readonly Claim[]): Claim | null {
  const [first] = answersTo(claim, claims);
  return first && opposition(claim.stance!, first.stance!) > 0 ? first : null;
}
