import { expect, test } from 'vitest';
import type { Claim, Stance } from '../../src/schema/claim.ts';
import { relatedTo } from '../../src/domain/claims/related.ts';

const claim = (
  id: string,
  article: string,
  topics: string[],
  actors: string[] = [],
  stance?: Stance,
): Claim =>
  ({ id, article, topics, actors, ...(stance && { proposition: 'lasts', stance }) }) as Claim;

const claims = [
  claim('a', 'one', ['trade'], ['china']),
  claim('b', 'one', ['trade', 'rails'], ['china']),
  claim('c', 'two', ['trade'], ['china']),
  claim('d', 'two', ['trade', 'rails'], ['china']),
  claim('e', 'two', ['trade'], ['china', 'kazakhstan']),
  claim('f', 'three', ['trust'], ['kazakhstan']),
  claim('g', 'two', ['trust'], [], 'asserts'),
  claim('h', 'three', ['trade'], [], 'asserts'),
  claim('i', 'three', ['trust'], [], 'denies'),
];
const told = (one: Claim) =>
  relatedTo(one, claims).map((related) =>
    [related.claim.id, related.kind === 'question' ? 'question' : related.topic].join(' '),
  );

test('claims on the same question come first, the opposed before the agreeing', () => {
  const one = claim('x', 'one', ['rails'], [], 'asserts');
  expect(told(one)).toEqual(['i question', 'g question', 'h question', 'd rails']);
});

test('a claim without a proposition leads to those that share its rarest subject', () => {
  expect(told(claims[1]!)[0]).toBe('d rails');
  expect(told(claims[1]!)).toHaveLength(4);
});

test('an actor in common without a topic in common relates nothing', () => {
  const one = claim('x', 'one', ['rails'], ['kazakhstan']);
  expect(told(one)).toEqual(['d rails']);
});

test('a rare actor weighs more than a common one', () => {
  const one = claim('x', 'one', ['trade'], ['china', 'kazakhstan']);
  expect(told(one)[0]).toBe('e trade');
});

test('claims of the same article are not related', () => {
  for (const one of claims)
    expect(relatedTo(one, claims).every(({ claim: other }) => other.article !== one.article)).toBe(
      true,
    );
});
