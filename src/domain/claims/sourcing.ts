import type { Claim, Uncheckable } from '../../schema/claim.ts';

/**
 * Where the source of a claim comes from; `null` for a claim without an assessment, which says so
 * itself. The originals give no references, so `by-author` has no place here:
 * `referencesByAuthors` says so once for all claims.
 */
export type Sourcing = Readonly<
  { kind: 'found' } | { kind: 'none-listed' } | { kind: 'not-checkable'; because: Uncheckable }
>;

/** How many of the claims come with a reference in the originals: the texts give none. */
export const referencesByAuthors = 0;

/** What each reason says after "because". */
export const reasonWords: Readonly<Record<Uncheckable, string>> = {
  'no-measure': 'it gives no number and no period to hold against the record',
  'no-record': 'no public record was found that bears on it',
  'no-speaker': 'it does not say whose words it quotes',
  wording: 'it turns on the meaning given to a word',
};

/** Where the source of a claim comes from, as far as its assessment tells. */
export function sourcingOf({ assessment }: Pick<Claim, 'assessment'>): Sourcing | null {
  if (!assessment) return null;
  if (assessment.verdict === 'not-checkable')
    return { kind: 'not-checkable', because: assessment.because ?? 'no-record' };
  return { kind: assessment.sources.length > 0 ? 'found' : 'none-listed' };
}

/** The same in words: `source found by us`, `not checkable because …`. */
export function sourcingWords(sourcing: Sourcing): string {
  if (sourcing.kind === 'found') return 'source found by us';
  if (sourcing.kind === 'none-listed') return 'no source listed';
  return `not checkable because ${reasonWords[sourcing.because]}`;
}

/** How many claims have which sourcing; the reasons without claims are left out. */
export type SourcingCounts = Readonly<{
  claims: number;
  byAuthor: number;
  found: number;
  noneListed: number;
  notCheckable: number;
  reasons: readonly Readonly<{ because: Uncheckable; count: number }>[];
}>;

/** The sourcing of claims, counted; the reasons by their number, most first. */
export function sourcingCounts(claims: readonly Claim[]): SourcingCounts {
  const all = claims.map(sourcingOf);
  const count = (kind: Sourcing['kind']) => all.filter((one) => one?.kind === kind).length;
  const given = all.flatMap((one) => (one?.kind === 'not-checkable' ? [one.because] : []));
  const reasons = (Object.keys(reasonWords) as Uncheckable[])
    .map((because) => ({ because, count: given.filter((one) => one === because).length }))
    .filter((reason) => reason.count > 0)
    .toSorted((a, b) => b.count - a.count);
  return {
    claims: claims.length,
    byAuthor: referencesByAuthors,
    found: count('found'),
    noneListed: count('none-listed'),
    notCheckable: count('not-checkable'),
    reasons,
  };
}
