import { expect, test } from 'vitest';
import { emptyQuery } from '../../src/domain/claims/query.ts';
import { find } from '../../src/search/index/find.ts';
import { searchIndex } from '../../src/search/index/inverted-index.ts';
import { writtenPayload } from './corpus.ts';
import { judgedQuestions } from './judged.ts';

const index = searchIndex(writtenPayload('/'));
const answersTo = (questions: ReturnType<typeof judgedQuestions>) =>
  questions.map((question) => {
    const { hits, paragraphs, charts } = find(index, { ...emptyQuery, text: question.q });
    const ids = hits.map(({ record }) => record.id);
    const place = ids.findIndex((id) => question.want?.includes(id));
    return { ...question, ids, place, found: hits.length + paragraphs.length + charts.length };
  });
const answers = answersTo(judgedQuestions());
const asked = answers.filter(({ kind }) => kind !== 'nonsense');
const heldOut = answersTo(judgedQuestions('held-out')).filter(({ kind }) => kind !== 'nonsense');

/** Those of which no right answer is among the first so many, each in a line with what came first. */
const missed = (first: number, of = asked): string[] =>
  of
    .filter(({ place }) => place < 0 || place >= first)
    .map(({ q, kind, ids, want }) => `${kind}: ${q} → ${ids[0] ?? 'nothing'}, not ${want?.[0]}`);

const shares: [first: number, least: number][] = [
  [3, 0.97],
  [1, 0.85],
];

test.each(shares)(
  'a right answer is among the first %i for %f of the questions',
  (first, least) => {
    const missing = missed(first);
    expect(1 - missing.length / asked.length, missing.join('\n')).toBeGreaterThanOrEqual(least);
  },
);

test('questions to which nothing was fitted do nearly as well', () => {
  const missing = missed(3, heldOut);
  expect(1 - missing.length / heldOut.length, missing.join('\n')).toBeGreaterThanOrEqual(0.85);
});

test('nonsense gives no claim, no paragraph and no chart', () => {
  const noisy = answers.filter(({ kind, found }) => kind === 'nonsense' && found > 0);
  expect(noisy.map(({ q, ids }) => `${q} → ${ids[0] ?? 'no claim'}`)).toEqual([]);
});

test('what a question leaves out does not come', () => {
  const wrong = answers.flatMap(({ q, ids, never = [] }) =>
    never.filter((id) => ids.includes(id)).map((id) => `${q} → ${id}`),
  );
  expect(wrong).toEqual([]);
});
