import { expect, test } from 'vitest';
import type { Stand } from '../../src/schema/coded-position.ts';
import {
  division,
  openingQuestions,
  silentAtMost,
} from '../../src/domain/positions/front-questions.ts';
import { speaks } from '../../src/domain/positions/positions.ts';
import { corpus } from './content.ts';

test.each<[stances: Stand[], far: number]>([
  [['asserts', 'assumes', 'asserts', 'silent'], 0],
  [['hedges', 'attributes'], 0],
  [['asserts', 'hedges'], 1],
  [['asserts', 'denies'], 2],
  [['asserts', 'assumes', 'hedges', 'denies'], 7],
])('%j lie %i apart', (stances, far) => {
  expect(division(stances.map((stance) => ({ stance })))).toBe(far);
});

test('the questions of the opening picture are those on which four in five speak, the divided first', () => {
  const questions = openingQuestions(corpus);
  for (const { positions } of questions)
    expect(positions.filter((one) => !speaks(one)).length).toBeLessThanOrEqual(
      silentAtMost(corpus.articles.length),
    );
  const far = questions.map(({ positions }) => division(positions));
  expect(far).toEqual(far.toSorted((a, b) => b - a));
  expect(questions.map(({ divided }) => divided)).toEqual(far.map((one) => one > 0));
});

test.each([
  [2, 1],
  [5, 1],
  [6, 2],
  [11, 3],
])('of %i articles %i may be silent', (articles, silent) => {
  expect(silentAtMost(articles)).toBe(silent);
});
