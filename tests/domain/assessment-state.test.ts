import { expect, test } from 'vitest';
import {
  checkedSentence,
  claimStates,
  stateCounts,
  stateOf,
} from '../../src/domain/claims/assessment-state.ts';
import type { ClaimState } from '../../src/domain/claims/assessment-state.ts';
import type { Claim, Kind, Verdict } from '../../src/schema/claim.ts';
import { stateLabels, stateMeanings } from '../../src/domain/claims/labels.ts';
import { corpus } from './content.ts';

const claim = (kind: Kind, verdict?: Verdict) =>
  ({ kind, ...(verdict && { assessment: { verdict } }) }) as Claim;

test.each<[Kind, Verdict | undefined, ClaimState]>([
  ['interpretation', undefined, 'not-assessed'],
  ['fact', undefined, 'not-checked'],
  ['figure', undefined, 'not-checked'],
  ['reported', undefined, 'not-checked'],
  ['forecast', undefined, 'not-checked'],
  ['interpretation', 'not-checkable', 'not-checkable'],
  ['fact', 'not-checkable', 'not-checkable'],
  ['interpretation', 'partly', 'partly'],
])('a claim of kind %s with the verdict %s is %s', (kind, verdict, state) => {
  expect(stateOf(claim(kind, verdict))).toBe(state);
});

test('what was not looked for, what could not be found and what nobody judges have three names', () => {
  const three = ['not-assessed', 'not-checked', 'not-checkable'] as const;
  for (const words of [stateLabels, stateMeanings])
    expect(new Set(three.map((state) => words[state])).size).toBe(3);
  expect(stateMeanings['not-checked']).toBe('We did not look, or have found nothing yet.');
  expect(stateMeanings['not-checkable']).toBe('We looked; no record could settle it.');
});

test('every claim of the site is counted in one state', () => {
  const counts = stateCounts(corpus.claims);
  expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(corpus.claims.length);
  const order = counts.map(({ state }) => claimStates.indexOf(state));
  expect(order).toEqual(order.toSorted((a, b) => a - b));
});

test.each<[claims: readonly Claim[], sentence: string]>([
  [[claim('fact', 'open')], '1 of 1 claims were held against the public record.'],
  [
    [claim('fact', 'open'), claim('interpretation'), claim('interpretation'), claim('reported')],
    '1 of 4 claims were held against the public record; for the other 3 – 2 interpretations and 1 statement that was not checked – we give no verdict.',
  ],
  [
    [claim('fact'), claim('forecast')],
    '0 of 2 claims were held against the public record; for the other 2 – 2 statements that were not checked – we give no verdict.',
  ],
])('what was checked is one sentence', (claims, sentence) => {
  expect(checkedSentence(claims)).toBe(sentence);
});
