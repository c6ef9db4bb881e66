import { expect, test } from 'vitest';
import { everything, messagesFor, statusText } from '../../src/client/search/suggestions.ts';
import type { Results } from '../../src/search/index/find.ts';

const nothing: Results = {
  hits: [],
  count: 0,
  paragraphs: [],
  charts: [],
  subjects: { proposition: [], event: [], source: [] },
  names: [],
  facets: { articles: {}, topics: {}, kinds: {}, stances: {}, verdicts: {}, actors: {} },
  corrections: [],
  unmentioned: '',
  lookedFor: [],
  unknown: [],
  concepts: [],
  messages: [],
  suggestion: null,
};

test.each<[found: Partial<Results>, sentences: string[]]>([
  [{ count: 3 }, []],
  [{ count: 3, corrections: [{ from: 'feery', to: 'ferry' }] }, ['Showing results for “ferry”.']],
  [
    { count: 3, concepts: [{ text: 'boat', also: ['a', 'b', 'c', 'd', 'e'] }] },
    ['Also searched: a, b, c, d.'],
  ],
  [{ count: 1, messages: ['“stance:odd” was read as text.'] }, ['“stance:odd” was read as text.']],
  [{}, ['Nothing was found for “feery”. Try fewer or plainer words, or another spelling.']],
  [
    { unmentioned: 'None of the five articles mentions NATO.' },
    ['None of the five articles mentions NATO.'],
  ],
  [{ suggestion: 'ferry' }, ['Nothing was found for “feery”.']],
])('of %o the list says %o', (found, sentences) => {
  expect(messagesFor('feery', { ...nothing, ...found })).toEqual(sentences);
});

test.each<[count: number, suggestions: number, announced: string]>([
  [0, 0, 'Nothing found.'],
  [0, 1, 'Nothing found. 1 suggestion.'],
  [1, 2, '1 claim found. 2 suggestions.'],
  [23, 11, '23 claims found. 11 suggestions.'],
])('%i claims and %i suggestions are announced as "%s"', (count, suggestions, announced) => {
  expect(statusText({ ...nothing, count }, suggestions)).toBe(announced);
});

test.each<[count: number, label: string]>([
  [0, 'All results for “x”'],
  [1, 'The one result for “x”'],
  [7, 'All 7 results for “x”'],
])('with %i claims the way to all of them is called "%s"', (count, label) => {
  expect(everything('x', { ...nothing, count })).toBe(label);
});
