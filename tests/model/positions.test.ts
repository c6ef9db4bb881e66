import { expect, test } from 'vitest';
import type { Article } from '../../src/model/article.ts';
import type { Claim, Stance } from '../../src/model/claim.ts';
import { answersTo, positionsOn, positionWords, stanceCounts } from '../../src/model/positions.ts';

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

test('every article has a position, and one without claims is silent', () => {
  const positions = positionsOn('lasts', { articles, claims });
  expect(positions.map((position) => [position.article.slug, positionWords(position)])).toEqual([
    ['one', 'asserts and denies'],
    ['two', 'hedges'],
    ['three', 'silent'],
  ]);
  expect(positions[0]!.claims.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
});

test('a mixed position counts under each of its stances', () => {
  const counts = stanceCounts(positionsOn('lasts', { articles, claims }));
  expect(counts).toMatchObject({ asserts: 1, hedges: 1, denies: 1, silent: 1, attributes: 0 });
});

test('claims of others on the same proposition come with other stances first', () => {
  const answers = answersTo(claim('x', 'three', 'asserts'), claims);
  expect(answers.map(({ id }) => id)).toEqual(['a', 'd', 'b', 'c']);
  expect(answersTo(claim('f', 'three'), claims)).toEqual([]);
});
