import { expect, test } from 'vitest';
import type { Claim, Stance } from '../../src/model/claim.ts';
import type { Corpus } from '../../src/model/corpus.ts';
import { strongestDisagreement } from '../../src/model/disagreement.ts';

const claim = (id: string, article: string, proposition: string, stance: Stance): Claim =>
  ({ id, article, proposition, stance }) as Claim;

const corpusOf = (claims: readonly Claim[]): Corpus =>
  ({
    articles: ['one', 'two', 'three'].map((slug) => ({ slug })),
    propositions: ['alliance', 'lasts', 'trade'].map((id) => ({ id })),
    claims,
  }) as unknown as Corpus;

const corpus = corpusOf([
  claim('a', 'one', 'alliance', 'hedges'),
  claim('b', 'one', 'lasts', 'asserts'),
  claim('c', 'one', 'trade', 'asserts'),
  claim('d', 'two', 'alliance', 'denies'),
  claim('e', 'two', 'lasts', 'hedges'),
  claim('f', 'two', 'lasts', 'denies'),
  claim('g', 'three', 'trade', 'denies'),
]);

test('the article that opposes most in all comes first, with the weightiest proposition', () => {
  // two: hedges against denies (1), asserts against denies (3): 4; three: 3.
  expect(strongestDisagreement('one', corpus)).toMatchObject({
    article: { slug: 'two' },
    proposition: { id: 'lasts' },
    own: { id: 'b' },
    theirs: { id: 'f' },
    propositions: 2,
  });
});

test('equal disagreements come in the order of the site', () => {
  const equal = corpusOf([
    claim('a', 'three', 'trade', 'asserts'),
    claim('b', 'two', 'trade', 'denies'),
    claim('c', 'one', 'trade', 'denies'),
  ]);
  expect(strongestDisagreement('three', equal)?.article.slug).toBe('one');
});

test('an article that nobody denies and that denies nobody has no disagreement', () => {
  const agreed = corpusOf([
    claim('a', 'one', 'trade', 'asserts'),
    claim('b', 'two', 'trade', 'hedges'),
  ]);
  expect(strongestDisagreement('one', agreed)).toBeNull();
});
