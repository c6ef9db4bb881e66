import { expect, test } from 'vitest';
import { readWithoutSnapshots } from '../../src/corpus/sound-corpus.ts';
import { formatProblems } from '../../src/domain/problem.ts';
import { siteFiles } from '../fixtures/corpora.ts';
import { byTheGuide, entriesIn, steps } from '../fixtures/guide.ts';

const positions = 'content/positions.yaml';
const files = byTheGuide(siteFiles());
const { problems: asked } = readWithoutSnapshots(files);

test('the guide to an article has its text, its claims, its colour, its positions and its entry in the log', () => {
  expect(steps.map(({ file }) => file.split('/')[1])).toEqual([
    'articles',
    'claims',
    'themes.yaml',
    'positions.yaml',
    'changes.yaml',
  ]);
});

test('after the blocks of the guide the check asks for positions alone, and prints each', () => {
  const { corpus } = readWithoutSnapshots(siteFiles());
  const other = asked.filter(({ found }) => !found.startsWith('no position of calm-waters on '));
  expect(other).toEqual([]);
  const entries = entriesIn(formatProblems(asked)).trim().split('\n');
  expect(entries).toHaveLength(corpus!.propositions.length - 2);
});

test('with these the article is sound, and all it lacks is what the guide then runs', () => {
  const whole = new Map(files).set(
    positions,
    files.get(positions)! + entriesIn(formatProblems(asked)),
  );
  const { corpus, unlocked, problems } = readWithoutSnapshots(whole);
  expect(formatProblems(problems)).toBe(formatProblems([]));
  expect(corpus!.articles.at(-1)!.slug).toBe('calm-waters');
  const fixes = new Set(unlocked!.map(({ fix }) => /npm run \w+/.exec(fix)?.[0]));
  expect([...fixes]).toEqual(['npm run history']);
});
