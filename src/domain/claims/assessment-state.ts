import type { Claim, Kind, Verdict } from '../../schema/claim.ts';
import { verdicts } from './verdicts.ts';

/** What a claim without a verdict is: nobody looked or found anything yet, or nobody would. */
export const withoutVerdict = ['not-checked', 'not-assessed'] as const;

/**
 * How a claim stands to the public record: its verdict, or why it has none.
 *
 * - `not-checkable`, a verdict: we looked, and no record could settle it.
 * - `not-checked`: a statement for which we did not look, or found nothing yet.
 * - `not-assessed`: an interpretation that nobody held against the record.
 */
export const claimStates = [...verdicts, ...withoutVerdict] as const;
export type ClaimState = (typeof claimStates)[number];

/** The state of a claim of a kind with a verdict; `null`: none. */
export function stateWith(kind: Kind, verdict: Verdict | null): ClaimState {
  return verdict ?? (kind === 'interpretation' ? 'not-assessed' : 'not-checked');
}

/** The state of a claim. */
export function stateOf({ kind, assessment }: Pick<Claim, 'kind' | 'assessment'>): ClaimState {
  return stateWith(kind, assessment?.verdict ?? null);
}

/** How many claims are in each state that any is in, in the order of the states. */
export function stateCounts(
  claims: readonly Pick<Claim, 'kind' | 'assessment'>[],
): readonly Readonly<{ state: ClaimState; count: number }>[] {
  const all = claims.map(stateOf);
  return claimStates
    .map((state) => ({ state, count: all.filter((one) => one === state).length }))
    .filter(({ count }) => count > 0);
}

/**
 * What was held against the record and what was not, in one sentence: `60 of 150 claims were held
 * against the public record; for the other 90 – 74 interpretations and 16 statements that were not
 * checked – we give no verdict.`
 */
export function checkedSentence(claims: readonly Pick<Claim, 'kind' | 'assessment'>[]): string {
  const all = claims.map(stateOf);
  const count = (state: ClaimState) => all.filter((one) => one === state).length;
  const [notChecked, notAssessed] = [count('not-checked'), count('not-assessed')];
  const without = notChecked + notAssessed;
  const checked = `${claims.length - without} of ${claims.length} claims were held against the public record`;
  if (without === 0) return `${checked}.`;
  const parts = [
    ...(notAssessed > 0 ? [counted(notAssessed, 'interpretation')] : []),
    ...(notChecked > 0
      ? [
          `${counted(notChecked, 'statement')} that ${notChecked === 1 ? 'was' : 'were'} not checked`,
        ]
      : []),
  ];
  return `${checked}; for the other ${without} – ${parts.join(' and ')} – we give no verdict.`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
