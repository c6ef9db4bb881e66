import { expect, test } from 'vitest';
import { writtenCorpus } from './corpus.ts';
import { judgedQuestions, kinds } from './judged.ts';

const questions = judgedQuestions();
const claims = new Set(writtenCorpus().claims.map(({ id }) => id));
const judged = ({ want = [], never = [] }: (typeof questions)[number]) => [...want, ...never];

const fewest: [kind: (typeof kinds)[number], count: number][] = [
  ['plain', 45],
  ['typo', 30],
  ['russian', 20],
  ['chinese', 15],
  ['idea', 30],
  ['number', 15],
  ['operator', 15],
  ['nonsense', 20],
];

test.each(fewest)('there are enough questions of the kind %s', (kind, count) => {
  expect(questions.filter((question) => question.kind === kind).length).toBeGreaterThanOrEqual(
    count,
  );
});

test('every question is of a known kind, and every field is one of ours', () => {
  for (const { q, kind, why, ...rest } of questions) {
    expect(q.trim(), q).toBe(q);
    expect(q, 'a question has words').not.toBe('');
    expect(kinds, q).toContain(kind);
    expect(typeof (why ?? ''), q).toBe('string');
    expect(
      Object.keys(rest).filter((key) => key !== 'want' && key !== 'never'),
      q,
    ).toEqual([]);
  }
});

test('every claim named is a claim, named once', () => {
  for (const question of questions) {
    expect(
      judged(question).filter((id) => !claims.has(id)),
      question.q,
    ).toEqual([]);
    expect(new Set(judged(question)).size, question.q).toBe(judged(question).length);
  }
});

test('every question but nonsense wants a claim, and nonsense wants none', () => {
  for (const { q, kind, want = [] } of questions)
    expect(want.length > 0, q).toBe(kind !== 'nonsense');
});

test('no question stands twice', () => {
  const asked = questions.map(({ q }) => q.toLowerCase());
  expect(asked.filter((q, at) => asked.indexOf(q) !== at)).toEqual([]);
});
