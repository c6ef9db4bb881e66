import { expect, test } from 'vitest';
import type { Article } from '../../src/schema/article.ts';
import type { Claim, Stance } from '../../src/schema/claim.ts';
import { stances } from '../../src/schema/claim.ts';
import { positionWords } from '../../src/domain/claims/labels.ts';
import type { Stand } from '../../src/schema/coded-position.ts';
import {
  answersTo,
  countWords,
  otherStances,
  positionsOn,
  speaks,
  stanceCounts,
} from '../../src/domain/positions/positions.ts';
import { corpus } from './content.ts';
import { positionsFrom } from './settled.ts';

const article = (slug: string) => ({ slug }) as Article;
const claim = (id: string, of: string, stance?: Stance, proposition = 'lasts'): Claim =>
  ({ id, article: of, ...(stance && { stance, proposition }) }) as Claim;

const articles = ['one', 'two', 'three'].map(article);
const claims = [
  claim('a', 'one', 'denies'),
  claim('b', 'one', 'asserts'),
  claim('c', 'one', 'asserts'),
  claim('d', 'two', 'hedges'),
  claim('e', 'two', 'asserts', 'another'),
  claim('f', 'three'),
];
const positions = positionsFrom({ lasts: { one: 'asserts', two: 'hedges', three: 'silent' } });

test('every article has one position, the settled one, whatever its single claims say', () => {
  const found = positionsOn('lasts', { articles, claims, positions });
  expect(found.map(({ article: { slug }, stance }) => [slug, stance])).toEqual([
    ['one', 'asserts'],
    ['two', 'hedges'],
    ['three', 'silent'],
  ]);
  expect(found[0]!.claims.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  expect(found[0]!.reason).toBe('one on lasts');
});

test('single claims on another side make a position a double one, in the same words everywhere', () => {
  const others = (stance: Stand, ...taken: Stance[]) =>
    otherStances({ stance, claims: taken.map((one) => claim('x', 'one', one)) });
  expect(others('denies', 'hedges', 'asserts', 'denies')).toEqual(['asserts', 'hedges']);
  expect(others('hedges', 'hedges', 'asserts')).toEqual(['asserts']);
  expect(others('asserts', 'assumes', 'attributes')).toEqual([]);
  expect(positionWords({ stance: 'denies', others: ['asserts', 'hedges'] })).toEqual({
    settled: 'Denies',
    others: ', in places asserts and hedges',
  });
  expect(positionWords({ stance: 'silent', others: [] }).others).toBe('');
});

test('a position that nobody settled is a mistake of the programmer', () => {
  expect(() => positionsOn('unsettled', { articles, claims, positions })).toThrow(RangeError);
});

test('what is assumed is counted apart from what is asserted', () => {
  const counts = stanceCounts(
    ['asserts', 'assumes', 'assumes', 'silent'].map((stance) => ({ stance }) as never),
  );
  expect(counts).toEqual({
    asserts: 1,
    hedges: 0,
    denies: 0,
    attributes: 0,
    assumes: 2,
    silent: 1,
  });
  expect(countWords(counts)).toBe('asserts\u00a01, assumes\u00a02, silent on\u00a01');
});

test('claims of others on the same proposition come with other stances first', () => {
  const answers = answersTo(claim('x', 'three', 'asserts'), claims);
  expect(answers.map(({ id }) => id)).toEqual(['a', 'd', 'b', 'c']);
  expect(answersTo(claim('f', 'three'), claims)).toEqual([]);
});

test('the site has one position for every article and proposition, as its claims bear out', () => {
  for (const { id } of corpus.propositions)
    for (const position of positionsOn(id, corpus)) {
      expect([...stances, 'silent']).toContain(position.stance);
      expect(position.claims.length > 0).toBe(speaks(position));
      if (speaks(position))
        expect(position.claims.map(({ stance }) => stance)).toContain(position.stance);
    }
  expect(corpus.positions).toHaveLength(corpus.propositions.length * corpus.articles.length);
});
