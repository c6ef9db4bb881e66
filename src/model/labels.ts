import type { Kind, Stance, Verdict } from './claim.ts';

/** What readers are shown for a verdict. */
export const verdictLabels: Readonly<Record<Verdict | 'none', string>> = {
  corroborated: 'Corroborated',
  partly: 'Partly corroborated',
  contradicted: 'Contradicted',
  open: 'Open',
  'not-checkable': 'Not checkable',
  none: 'Not assessed',
};

/** What a verdict means, in one sentence. */
export const verdictMeanings: Readonly<Record<Verdict | 'none', string>> = {
  corroborated: 'Public figures or documents agree with the claim.',
  partly: 'The record bears out a part of the claim, or a weaker form of it.',
  contradicted: 'The record says otherwise.',
  open: 'A forecast that cannot be judged yet.',
  'not-checkable': 'No public record that could settle it was found.',
  none: 'An interpretation, or a statement with no number or date to check.',
};

/** What readers are shown for a kind of claim. */
export const kindLabels: Readonly<Record<Kind, string>> = {
  fact: 'Fact',
  figure: 'Figure',
  interpretation: 'Interpretation',
  forecast: 'Forecast',
  reported: 'Reported',
};

/** What a kind of claim is, in one sentence. */
export const kindMeanings: Readonly<Record<Kind, string>> = {
  fact: 'A statement that can be checked.',
  figure: 'A checkable statement with a number.',
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

/** What a stance means, in one sentence. */
export const stanceMeanings: Readonly<Record<Stance | 'silent', string>> = {
  asserts: 'The author says that it is so.',
  hedges: 'The author says it with a condition or a doubt.',
  denies: 'The author says that it is not so.',
  attributes: 'The author reports that others say so.',
  assumes: 'The author takes it for granted without saying it.',
  silent: 'The article does not touch the question.',
};
