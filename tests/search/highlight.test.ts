import fc from 'fast-check';
import { expect, test } from 'vitest';
import { highlightRuns } from '../../src/search/results/highlight.ts';

const shown = (text: string, terms: string[]) =>
  highlightRuns(text, terms)
    .map((run) => (run.hit ? `[${run.text}]` : run.text))
    .join('');

const cases: [text: string, terms: string[], shown: string][] = [
  ['China’s exports fell.', ['export', 'fell'], 'China’s [exports] [fell].'],
  ['China’s exports', ['china'], '[China’s] exports'],
  ['toward a reward', ['war'], 'toward a reward'],
  ['the café', ['cafe'], 'the [café]'],
  ['在一带一路上', ['一带', '带一', '一路'], '在[一带一路]上'],
  ['nothing here', [], 'nothing here'],
  ['', ['a'], ''],
];

test.each(cases)('"%s" for %j shows %s', (text, terms, expected) => {
  expect(shown(text, terms)).toBe(expected);
});

test('the runs together are the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.array(fc.string()), (text, terms) => {
      const runs = highlightRuns(text, terms);
      expect(runs.map((run) => run.text).join('')).toBe(text);
    }),
  );
});
