import { expect, test } from 'vitest';
import type { Article } from '../../src/schema/article.ts';
import type { Claim, Stance } from '../../src/schema/claim.ts';
import { stances } from '../../src/schema/claim.ts';
import { comparedCounts, comparedRows, pairsOf } from '../../src/domain/positions/comparison.ts';
import { opposition } from '../../src/domain/positions/opposition.ts';
import { mostOpposed } from '../../src/domain/positions/positions.ts';
import type { Proposition } from '../../src/schema/proposition.ts';
import { positionsFrom } from './settled.ts';

const articles = ['one', 'two', 'three'].map((slug) => ({ slug }) as Article);
const propositions = ['lasts', 'unequal', 'trusted', 'rich', 'unsaid'].map(
  (id) => ({ id }) as Proposition,
);

const claim = (id: string, article: string, paragraph: number, on: string, stance: Stance) =>
  ({ id, article, paragraph, proposition: on, stance }) as Claim;

const claims = [
  claim('a', 'one', 4, 'lasts', 'asserts'),
  claim('b', 'one', 2, 'unequal', 'hedges'),
  claim('c', 'one', 1, 'rich', 'asserts'),
  claim('d', 'two', 3, 'lasts', 'denies'),
  claim('e', 'two', 1, 'lasts', 'asserts'),
  claim('f', 'two', 2, 'unequal', 'attributes'),
  claim('g', 'two', 5, 'trusted', 'denies'),
];
const positions = positionsFrom({
  lasts: { one: 'asserts', two: 'denies', three: 'silent' },
  unequal: { one: 'hedges', two: 'attributes', three: 'silent' },
  trusted: { one: 'silent', two: 'denies', three: 'silent' },
  rich: { one: 'asserts', two: 'silent', three: 'silent' },
  unsaid: { one: 'silent', two: 'silent', three: 'silent' },
});
const rowsOf = (first: string, second: string) =>
  comparedRows(first, second, { articles, claims, positions, propositions }).map(
    ({ proposition, standing }) => [proposition.id, standing],
  );

test('every two articles are a pair once, the earlier first', () => {
  const named = pairsOf(articles).map((pair) => pair.map(({ slug }) => slug).join(' '));
  expect(named).toEqual(['one two', 'one three', 'two three']);
});

test('what both speak of comes first, in the order of the first article', () => {
  expect(rowsOf('one', 'two')).toEqual([
    ['unequal', 'shared'],
    ['lasts', 'opposed'],
    ['rich', 'first-alone'],
    ['trusted', 'second-alone'],
  ]);
});

test('turned round, the same is told in the order of the other article', () => {
  expect(rowsOf('two', 'one')).toEqual([
    ['lasts', 'opposed'],
    ['unequal', 'shared'],
    ['trusted', 'first-alone'],
    ['rich', 'second-alone'],
  ]);
});

test('an article without a position leaves the other alone', () => {
  expect(rowsOf('three', 'one').map(([, standing]) => standing)).toEqual(
    Array(3).fill('second-alone'),
  );
});

test('propositions that both speak of are counted, and the opposed among them', () => {
  const rows = comparedRows('one', 'two', { articles, claims, positions, propositions });
  expect(comparedCounts(rows)).toEqual({ shared: 2, opposed: 1 });
});

const opposed: [Stance, Stance, number][] = [
  ['denies', 'asserts', 3],
  ['denies', 'assumes', 2],
  ['denies', 'hedges', 1],
  ['denies', 'attributes', 0],
  ['denies', 'denies', 0],
  ['asserts', 'hedges', 0],
];

test('silence opposes nothing', () => {
  expect([opposition('silent', 'denies'), opposition('denies', 'silent')]).toEqual([0, 0]);
});

test.each(opposed)('%s against %s is an opposition of %i, either way round', (a, b, far) => {
  expect([opposition(a, b), opposition(b, a)]).toEqual([far, far]);
});

test('no stance opposes itself', () => {
  expect(stances.map((stance) => opposition(stance, stance))).toEqual([0, 0, 0, 0, 0]);
});

test('the most opposed claim is the farthest of another article, where there is one', () => {
  const denied = claim('x', 'three', 1, 'lasts', 'denies');
  expect(mostOpposed(claims[0]!, claims)?.id).toBe('d');
  expect(mostOpposed(denied, claims)?.id).toBe('a');
  expect(mostOpposed(claims[1]!, claims)).toBeNull();
});
