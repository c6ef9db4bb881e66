import fc from 'fast-check';
import { expect, test } from 'vitest';
import { excerptOf } from '../../src/search/results/excerpt.ts';

const shown = (text: string, terms: string[], length: number) =>
  excerptOf(text, terms, length)
    .map((run) => (run.hit ? `[${run.text}]` : run.text))
    .join('');

const river =
  'The river rises in the hills. It is cold there. Boats carry grain to the port. ' +
  'At the port the grain is weighed. Nobody knows who does it.';

const cases: [title: string, text: string, terms: string[], length: number, shown: string][] = [
  ['a short text whole', 'Boats carry grain.', ['grain'], 90, 'Boats carry [grain].'],
  ['an empty text', '', ['grain'], 90, ''],
  [
    'the first sentences without a hit',
    river,
    ['snow'],
    50,
    'The river rises in the hills. It is cold there. …',
  ],
  ['the first sentences without terms', river, [], 30, 'The river rises in the hills. …'],
  [
    'the sentences with most of the words',
    river,
    ['grain', 'weigh'],
    70,
    '… Boats carry [grain] to the port. At the port the [grain] is [weighed]. …',
  ],
  ['the end of a text', river, ['nobodi'], 30, '… [Nobody] knows who does it.'],
  [
    'a long sentence cut between words near its hit',
    `${'one two three '.repeat(20)}needle ${'four five six '.repeat(20)}.`,
    ['needl'],
    60,
    '… three one two three [needle] four five six four five six four …',
  ],
  ['words without spaces cut where they must be', '一'.repeat(50), [], 10, `${'一'.repeat(10)} …`],
];

test.each(cases)('an excerpt shows %s', (_, text, terms, length, expected) => {
  expect(shown(text, terms, length)).toBe(expected);
});

test('an excerpt is a stretch of the text, short enough, with a hit where there is one', () => {
  const words = fc.constantFrom('grain', 'port', 'river', 'a', 'boats.', 'Cold.', '在一带');
  const texts = fc.array(words, { maxLength: 80 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(
      texts,
      fc.subarray(['grain', 'port']),
      fc.integer({ min: 12, max: 90 }),
      (text, terms, length) => {
        const runs = excerptOf(text, terms, length).filter((run) => !/^ ?… ?$/.test(run.text));
        const excerpt = runs.map((run) => run.text).join('');
        expect(text).toContain(excerpt);
        expect(excerpt.length).toBeLessThanOrEqual(length);
        expect(excerpt).toBe(excerpt.trim());
        const sought = terms.some((term) => text.includes(term));
        expect(runs.some(({ hit }) => hit)).toBe(sought);
      },
    ),
  );
});
