import { expect, test } from 'vitest';
import type { Stand } from '../../src/schema/coded-position.ts';
import { division, openingQuestions } from '../../src/domain/positions/front-questions.ts';
import { speaks } from '../../src/domain/positions/positions.ts';
import { siteTexts } from '../../src/domain/site.ts';
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

test('the questions of the opening picture are those on which all but one speak, the divided first', () => {
  const questions = openingQuestions(corpus);
  for (const { positions } of questions)
    expect(positions.filter(speaks).length).toBeGreaterThanOrEqual(corpus.articles.length - 1);
  const far = questions.map(({ positions }) => division(positions));
  expect(far).toEqual(far.toSorted((a, b) => b - a));
  expect(questions.map(({ divided }) => divided)).toEqual(far.map((one) => one > 0));
});

test('the finding of the front page names what divides the articles and what does not', () => {
  const questions = openingQuestions(corpus);
  const ids = (divided: boolean) =>
    questions.filter((one) => one.divided === divided).map(({ proposition }) => proposition.id);
  expect(ids(true).toSorted()).toEqual(siteTexts.finding.divided.toSorted());
  expect(ids(false).toSorted()).toEqual(siteTexts.finding.agreed.toSorted());
});
