import type { Claim } from '../../schema/claim.ts';
import type { ClaimHistory } from '../../schema/claim-history.ts';

/** Days on which a page of ours was first published and last changed, such as `2026-11-28`. */
export type PageDays = Readonly<{ added: string; revised: string }>;

type Written = Readonly<{ claims: readonly Claim[]; histories: readonly ClaimHistory[] }>;

/** Those of a claim: by its history, and by the day on which it was last assessed. */
export function claimDays(id: string, { claims, histories }: Written): PageDays {
  const entries = histories.find((one) => one.id === id)?.entries ?? [];
  return daysOf(
    entries.map(({ day }) => day),
    claims.filter((claim) => claim.id === id),
  );
}

/** Those of an essay: by the histories of its claims, removed ones too, and by their assessments. */
export function articleDays(slug: string, { claims, histories }: Written): PageDays {
  const entries = histories.flatMap((one) => one.entries);
  return daysOf(
    entries.filter(({ article }) => article === slug).map(({ day }) => day),
    claims.filter(({ article }) => article === slug),
  );
}

/** @param changes days on which something was worded or removed: the first is that of publication */
function daysOf(changes: readonly string[], claims: readonly Claim[]): PageDays {
  const assessed = claims.flatMap(({ assessment, forecast }) =>
    [assessment, forecast].flatMap((one) => one?.day ?? []),
  );
  const [added = ''] = changes.toSorted();
  return { added, revised: [...changes, ...assessed].toSorted().at(-1) ?? '' };
}
