import type { Claim, Uncheckable } from './claim.ts';

/** Why a claim was not checked: its assessment says so, or there was nothing to check it by. */
export type Reason = Uncheckable | 'interpretation' | 'nothing-named';

/**
 * Where the source of a claim comes from. The originals name no sources, so `by-author` has no
 * place here: `sourcedByAuthors` says so once for all claims.
 */
export type Sourcing = Readonly<
  { kind: 'found' } | { kind: 'none-found' } | { kind: 'not-checkable'; because: Reason }
>;

/** How many of the claims come with a source in the originals: none of the five texts names one. */
export const sourcedByAuthors = 0;

/** What each reason says after "because". */
export const reasonWords: Readonly<Record<Reason, string>> = {
  'no-measure': 'it gives no number and no period to hold against the record',
  'no-record': 'no public record was found that bears on it',
  'no-speaker': 'it does not say whose words it quotes',
  wording: 'it turns on the meaning given to a word',
  interpretation: 'it is an interpretation',
  'nothing-named': 'it names no number, date or document',
};

/** Where the source of a claim comes from, as far as its assessment tells. */
export function sourcingOf({ kind, assessment }: Pick<Claim, 'kind' | 'assessment'>): Sourcing {
  if (!assessment) {
    const because = kind === 'interpretation' ? 'interpretation' : 'nothing-named';
    return { kind: 'not-checkable', because };
  }
  if (assessment.verdict === 'not-checkable')
    return { kind: 'not-checkable', because: assessment.because ?? 'no-record' };
  return { kind: assessment.sources.length > 0 ? 'found' : 'none-found' };
}

/** The same in words: `source found by us`, `not checkable because it is an interpretation`. */
export function sourcingWords(sourcing: Sourcing): string {
  if (sourcing.kind === 'found') return 'source found by us';
  if (sourcing.kind === 'none-found') return 'none found';
  return `not checkable because ${reasonWords[sourcing.because]}`;
}

/** How many claims have which sourcing; the reasons without claims are left out. */
export type SourcingCounts = Readonly<{
  claims: number;
  byAuthor: number;
  found: number;
  noneFound: number;
  notCheckable: number;
  reasons: readonly Readonly<{ because: Reason; count: number }>[];
}>;

/** The sourcing of claims, counted; the reasons by their number, most first. */
export function sourcingCounts(claims: readonly Claim[]): SourcingCounts {
  const all = claims.map(sourcingOf);
  const count = (kind: Sourcing['kind']) => all.filter((one) => one.kind === kind).length;
  const given = all.flatMap((one) => (one.kind === 'not-checkable' ? [one.because] : []));
  const reasons = (Object.keys(reasonWords) as Reason[])
    .map((because) => ({ because, count: given.filter((one) => one === because).length }))
    .filter((reason) => reason.count > 0)
    .toSorted((a, b) => b.count - a.count);
  return {
    claims: claims.length,
    byAuthor: sourcedByAuthors,
    found: count('found'),
    noneFound: count('none-found'),
    notCheckable: count('not-checkable'),
    reasons,
  };
}
