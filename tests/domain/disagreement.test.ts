import { expect, test } from 'vitest';
import type { Claim, Stance } from '../../src/schema/claim.ts';
import type { CodedPosition } from '../../src/schema/coded-position.ts';
import type { Corpus } from '../../src/domain/corpus.ts';
import { strongestDisagreement } from '../../src/domain/positions/disagreement.ts';
import { corpus as ours } from './content.ts';

const claim = (id: string, article: string, proposition: string, stance: Stance): Claim =>
  ({ id, article, proposition, stance }) as Claim;

const slugs = ['one', 'two', 'three'];
const asked = ['alliance', 'lasts', 'trade'];

/** Positions are settled as the last claim on them has it. */
const corpusOf = (claims: readonly Claim[]): Corpus =>
  ({
    articles: slugs.map((slug) => ({ slug })),
    propositions: asked.map((id) => ({ id })),
    positions: asked.flatMap((proposition) =>
      slugs.map((article) => {
        const own = claims.filter(
          (one) => one.article === article && one.proposition === proposition,
        );
        return { proposition, article, settled: own.at(-1)?.stance ?? 'silent' } as CodedPosition;
      }),
    ),
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

test('a claim that does not take the position of its article opposes nobody', () => {
  const aside = corpusOf([
    claim('a', 'one', 'trade', 'asserts'),
    claim('b', 'two', 'trade', 'denies'),
    claim('c', 'two', 'trade', 'hedges'),
  ]);
  expect(strongestDisagreement('one', aside)).toBeNull();
});

test('the claims shown take the positions of their articles', () => {
  for (const { slug } of ours.articles) {
    const found = strongestDisagreement(slug, ours);
    if (!found) continue;
    const settled = (article: string) =>
      ours.positions.find(
        (one) => one.article === article && one.proposition === found.proposition.id,
      )!.settled;
    expect([found.own.stance, found.theirs.stance]).toEqual([
      settled(slug),
      settled(found.article.slug),
    ]);
  }
});
