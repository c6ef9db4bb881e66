import { expect, test } from 'vitest';
import { readWithoutSnapshots } from '../../src/corpus/sound-corpus.ts';
import { mostThemes } from '../../src/domain/themes/bars.ts';
import { riverFiles } from '../fixtures/corpora.ts';
import { grownCorpus } from './scale/grown-corpus.ts';
import { exponent } from './scale/report.ts';
import type { Measured } from './scale/report.ts';

test('a grown corpus is sound, and its copies have claims, positions and mentions of their own', () => {
  const files = riverFiles();
  const articles = [...files.keys()].filter((path) => path.startsWith('content/articles/')).length;
  // Beyond so many articles two may share a theme; the last is a copy of the first.
  const rounds = Math.ceil(mostThemes / articles);
  const grown = grownCorpus(files, rounds * articles + 1);
  const { corpus, problems } = readWithoutSnapshots(grown);
  expect(problems).toEqual([]);
  const copy = corpus!.articles.at(-1)!;
  const [original] = corpus!.articles;
  expect(corpus!.articles).toHaveLength(rounds * articles + 1);
  expect(copy.label).toBe(`${original!.label} ${rounds + 1}`);
  const own = corpus!.claims.filter(({ article }) => article === copy.slug);
  const copied = corpus!.claims.filter(({ article }) => article === original!.slug);
  expect(own.map(({ id }) => id)).toEqual(copied.map(({ id }) => `${id}-${rounds + 1}`));
  expect(own.map(({ text }) => text)).not.toEqual(copied.map(({ text }) => text));
  expect(corpus!.positions.filter(({ article }) => article === copy.slug)).toHaveLength(
    corpus!.propositions.length,
  );
});

test('the exponent is 1 for what grows in proportion and 2 for what grows with the square', () => {
  const built = (articles: number, pages: number) => ({ articles, pages }) as Measured;
  const pages = (one: Measured) => one.pages;
  expect(exponent(built(25, 100), built(100, 400), pages)).toBeCloseTo(1);
  expect(exponent(built(25, 100), built(100, 1600), pages)).toBeCloseTo(2);
});
