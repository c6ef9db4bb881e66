import type { ClaimState } from './assessment-state.ts';
import type { Kind, Stance } from '../../schema/claim.ts';

/** What readers are shown for the state of a claim. */
export const stateLabels: Readonly<Record<ClaimState, string>> = {
  corroborated: 'Corroborated',
  partly: 'Partly corroborated',
  contradicted: 'Contradicted',
  open: 'Open',
  'not-checkable': 'Not checkable',
  'not-checked': 'Not checked',
  'not-assessed': 'Not assessed',
};

/** What the state of a claim means, in one sentence. */
export const stateMeanings: Readonly<Record<ClaimState, string>> = {
  corroborated: 'Public figures or documents agree with the claim.',
  partly: 'The record bears out a part of the claim, or a weaker form of it.',
  contradicted: 'The record says otherwise.',
  open: 'A forecast that cannot be judged yet.',
  'not-checkable': 'We looked; no record could settle it.',
  'not-checked': 'We did not look, or have found nothing yet.',
  'not-assessed': 'An interpretation; we did not hold it against the record.',
};

/** What readers are shown for a kind of claim. */
export const kindLabels: Readonly<Record<Kind, string>> = {
  fact: 'Factual claim',
  figure: 'Claim with a figure',
  interpretation: 'Interpretation',
  forecast: 'Forecast',
  reported: 'Reported',
};

/** What a kind of claim is, in one sentence. */
export const kindMeanings: Readonly<Record<Kind, string>> = {
  fact: 'A statement of fact. That it is true is not said.',
  figure: 'A statement of fact that gives a number.',
  interpretation: 'A reading of what facts mean.',
  forecast: 'A statement about what will come.',
  reported: 'A statement the author attributes to someone else.',
};

/** What readers are shown for a stance; `silent` where an article takes none. */
export const stanceLabels: Readonly<Record<Stance | 'silent', string>> = {
  asserts: 'Asserts',
  hedges: 'Hedges',
  denies: 'Denies',
  attributes: 'Attributes',
  assumes: 'Assumes',
  silent: 'Silent',
};

/** A position in words, the same wherever it is told: `Denies` and `, in places asserts and hedges`. */
export function positionWords({
  stance,
  others,
}: Readonly<{ stance: Stance | 'silent'; others: readonly (Stance | 'silent')[] }>): Readonly<{
  settled: string;
  /** Empty for a position without others. */
  others: string;
}> {
  const told = others.map((other) => stanceLabels[other].toLowerCase()).join(' and ');
  return { settled: stanceLabels[stance], others: told && `, in places ${told}` };
}

/** What a stance means, in one sentence. */
export const stanceMeanings: Readonly<Record<Stance | 'silent', string>> = {
  asserts: 'The author says that it is so.',
  hedges: 'The author affirms or denies it only with a doubt or a condition.',
  denies: 'The author says that it is not so.',
  attributes: 'Only others say so, or deny it; the author takes no side.',
  assumes: 'The author does not say it, but says what would be pointless unless it were so.',
  silent: 'The article does not touch the question.',
};
