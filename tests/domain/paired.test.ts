import { expect, test } from 'vitest';
import { pairedArticles, pairsAmong } from '../../src/domain/positions/paired.ts';
import { namedArticles } from '../../src/domain/positions/few.ts';
import type { Article } from '../../src/schema/article.ts';
import type { CodedPosition, Stand } from '../../src/schema/coded-position.ts';

const never = (_first: string, _second: string): boolean => false;

/** So many articles, every third of which denies what the others assert. */
function corpusOf(articles: number) {
  const slugs = Array.from({ length: articles }, (_, at) => `a${at}`);
  return {
    articles: slugs.map((slug) => ({ slug }) as Article),
    positions: slugs.map((article, at): CodedPosition => {
      const settled: Stand = at % 3 === 0 ? 'denies' : 'asserts';
      return { proposition: 'lasts', article, settled } as CodedPosition;
    }),
  };
}

function pairsIn(articles: number, published: typeof never = never): string[] {
  const corpus = corpusOf(articles);
  const pairs = pairsAmong(corpus, pairedArticles(corpus, published));
  return pairs.map(([first, second]) => `${first.slug} ${second.slug}`);
}

test('while articles are few, every two are set side by side', () => {
  expect(pairsIn(namedArticles)).toHaveLength((namedArticles * (namedArticles - 1)) / 2);
});

test('where they are many, pairs grow with the articles, not with their square', () => {
  const counts = [25, 100, 400].map((articles) => pairsIn(articles).length / articles);
  expect(Math.max(...counts)).toBeLessThanOrEqual(5);
  expect(Math.min(...counts)).toBeGreaterThanOrEqual(1);
});

test('each is set beside the next and beside one that opposes it', () => {
  const paired = pairedArticles(corpusOf(30), never);
  expect(paired.get('a4')!.map(({ slug }) => slug)).toEqual(
    expect.arrayContaining(['a5', 'a0', 'a3', 'a6', 'a9']),
  );
});

test('a pair that was published keeps its page', () => {
  const published = (one: string, other: string) => [one, other].sort().join() === 'a17,a2';
  expect(pairsIn(30)).not.toContain('a2 a17');
  expect(pairsIn(30, published)).toContain('a2 a17');
});
