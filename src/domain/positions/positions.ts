import type { Article } from '../../schema/article.ts';
import type { Claim } from '../../schema/claim.ts';
import type { CodedPosition, Stand } from '../../schema/coded-position.ts';
import type { Corpus } from '../corpus.ts';
import { stanceLabels } from '../claims/labels.ts';
import { sides } from './agreement.ts';
import { opposition } from './opposition.ts';

/** How one article stands to one proposition. */
export type Position = Readonly<{
  article: Article;
  /** The settled stance of the article as a whole. */
  stance: Stand;
  /** Why, in one line. */
  reason: string;
  /** The paragraphs that decide it. */
  paragraphs: readonly number[];
  /** Its claims on the proposition; none where it is silent. One may take another stance. */
  claims: readonly Claim[];
}>;

/** What positions are worked out from. */
export type PositionSource = Pick<Corpus, 'articles' | 'claims' | 'positions'>;

/**
 * The position of every article on a proposition, silent ones too, in the order of the site.
 *
 * - Errors: `RangeError` where an article has none, which a checked corpus never lacks.
 */
export function positionsOn(proposition: string, source: PositionSource): readonly Position[] {
  const worked = workedOut.get(source) ?? new Map<string, readonly Position[]>();
  workedOut.set(source, worked);
  const found = worked.get(proposition) ?? positionsIn(proposition, source);
  worked.set(proposition, found);
  return found;
}

/** By corpus and proposition: many pages ask for the same. */
const workedOut = new WeakMap<PositionSource, Map<string, readonly Position[]>>();

function positionsIn(
  proposition: string,
  { articles, claims, positions }: PositionSource,
): readonly Position[] {
  const coded = positions.filter((one) => one.proposition === proposition);
  const taken = claims.filter((claim) => claim.proposition === proposition);
  return articles.map((article) => {
    const { settled, reason, paragraphs } = cellOf(article.slug, proposition, coded);
    const own = taken.filter((claim) => claim.article === article.slug);
    return { article, stance: settled, reason, paragraphs, claims: own };
  });
}

function cellOf(
  article: string,
  proposition: string,
  coded: readonly CodedPosition[],
): CodedPosition {
  const found = coded.find((one) => one.article === article);
  if (!found) throw new RangeError(`no position of "${article}" on "${proposition}"`);
  return found;
}

/** Whether an article takes a position. */
export function speaks({ stance }: Pick<Position, 'stance'>): boolean {
  return stance !== 'silent';
}

/**
 * The stances on another side than the settled one that single claims take in the author’s own
 * voice, the most opposed first: what makes a position a double one.
 */
export function otherStances({
  stance,
  claims,
}: Pick<Position, 'stance' | 'claims'>): readonly Stand[] {
  const taken = new Set<Stand>(claims.flatMap((claim) => claim.stance ?? []));
  return [...taken]
    .filter((other) => other !== 'attributes' && sides[other] !== sides[stance])
    .sort((a, b) => opposition(stance, b) - opposition(stance, a));
}

/** How many positions take each stance, silence included. */
export function stanceCounts(
  positions: readonly Pick<Position, 'stance'>[],
): Readonly<Record<Stand, number>> {
  const counts = { asserts: 0, hedges: 0, denies: 0, attributes: 0, assumes: 0, silent: 0 };
  for (const { stance } of positions) counts[stance] += 1;
  return counts;
}

/** Counts of stances in words that lines do not part: `asserts 3, denies 1, silent on 2`. */
export function countWords(counts: Readonly<Record<Stand, number>>): string {
  const told = (Object.keys(stanceLabels) as Stand[]).filter((stance) => counts[stance] > 0);
  return told
    .map((stance) => `${stance === 'silent' ? 'silent on' : stance}\u00a0${counts[stance]}`)
    .join(', ');
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
