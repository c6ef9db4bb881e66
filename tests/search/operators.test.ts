import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptyQuery } from '../../src/domain/claims/query.ts';
import { find } from '../../src/search/index/find.ts';
import { searchIndex } from '../../src/search/index/inverted-index.ts';
import { facets } from '../../src/domain/claims/query.ts';
import { operators, parseOperators } from '../../src/search/query/operators.ts';
import { facetKeys } from '../../src/routing/url-state/search.ts';
import { river } from './fixture.ts';

const index = searchIndex(river);
const asked = (question: string) => parseOperators(question, index);
const found = (text: string) => find(index, { ...emptyQuery, text });
const ids = (text: string) => found(text).hits.map(({ record }) => record.id);

const narrowing: [question: string, ids: string[]][] = [
  ['"harbour war"', ['harbour-war']],
  ['“harbour war”', ['harbour-war']],
  ['«harbour war»', ['harbour-war']],
  ['"war harbour"', []],
  ['pilots -winter', ['reward']],
  ['pilots -"toward a reward"', ['winter']],
  ['pilots kind:forecast', ['winter']],
  ['kind:forecasts', ['winter']],
  ['kind:fact -war', ['ferry-slow', 'cafe']],
  ['stance:denies', ['bridge-loss']],
  ['stance:asserted', ['bridge-worth']],
  ['article:high-water', ['tolls-fell', 'ferry-slow', 'bridge-worth']],
  ['article:"High Water" crossing', ['bridge-worth', 'ferry-slow']],
  ['topic:мост kind:figure', ['tolls-fell']],
  ['topic:bridge -topic:ferries', ['tolls-fell', 'bridge-worth']],
  ['Topic:Bridge crossing', ['bridge-worth']],
  ['verdict:corroborated', ['tolls-fell']],
  ['verdict:not-checked', ['ferry-slow', 'reward', 'cafe', 'winter']],
  ['verdict:"not checked" pilots', ['reward', 'winter']],
  ['verdict:"Not assessed"', ['bridge-worth']],
  ['-verdict:not-checked -verdict:open', ['tolls-fell', 'bridge-worth', 'harbour-war']],
  ['kind:"factual claim" -war', ['ferry-slow', 'cafe']],
  ['actor:olsson', ['bridge-worth']],
  ['actor:Ульссон', ['bridge-worth']],
  ['proposition:bridge-pays', ['bridge-worth', 'bridge-loss']],
  ['proposition:"repays its cost" -stance:denies', ['bridge-worth']],
  ['year:2024', ['tolls-fell']],
  ['year:1999', []],
];

test.each(narrowing)('%s gives %j', (question, expected) => {
  expect(ids(question)).toEqual(expected);
  expect(found(question).messages).toEqual([]);
});

const mistaken: [question: string, said: RegExp, text: string][] = [
  ['topic:chess ferry', /“topic:chess” names no topic; it was read as words\./, 'chess ferry'],
  ['stance:shouts', /names no stance: it can be asserts or denies; it was read/, 'shouts'],
  [
    'verdict:guilty',
    /names no verdict: it can be corroborated, .*not-checked or not-assessed;/,
    'guilty',
  ],
  ['actor:nobody ferry', /“actor:nobody” names no actor; it was read as words\./, 'nobody ferry'],
  [
    'foo:bar ferry',
    /^Unknown operator “foo:”, so it was read as a word; there are article:, topic:, kind:, stance:, verdict:, actor:, proposition: and year:\.$/,
    'foo bar ferry',
  ],
  ['year:last ferry', /“year:last” is not a year of four digits/, 'last ferry'],
  ['topic: ferry', /“topic:” names nothing/, 'ferry'],
  ['"harbour war', /quotation mark has no second one/, '"harbour war'],
];

test.each(mistaken)('%s is read as text, and that is said', (question, said, text) => {
  const { messages, text: read } = asked(question);
  expect(messages.join(' ')).toMatch(said);
  expect(read).toBe(text);
});

test.each(['well-known ferry', 'a - b', 'http://x.org/y', 'colour: red', 'a fall of -9%', "it's"])(
  '%s holds no operator',
  (question) => {
    const { text, messages, without, phrases, included } = asked(question);
    expect({ text, messages, without, phrases, included }).toEqual({
      text: question,
      messages: [],
      without: [],
      phrases: [],
      included: [],
    });
  },
);

test('every facet has its operator, called as in addresses', () => {
  expect(operators).toEqual(expect.arrayContaining(facets.map((facet) => facetKeys[facet])));
});

test('a phrase that no claim has and that names a concept stands for the concept, and the result says so', () => {
  const asIdea = found('"worth the money"');
  expect(asIdea.hits.map(({ record }) => record.id)).toEqual(['bridge-worth']);
  expect(asIdea.messages).toEqual([
    'No claim has the words “worth the money” as they stand; shown is what says it in other words.',
  ]);
  expect(ids('"fell" -tolls')).toEqual([]);
  expect(find(index, { ...emptyQuery, text: '"worth the money"', literal: true }).count).toBe(0);
});

test('a pasted passage is read as text, quotation marks and dashes too', () => {
  const passage =
    'He said "the harbour war" began -winter or not- when the ferry’s crossing took forty minutes.';
  expect(asked(passage)).toMatchObject({ text: passage, phrases: [], without: [], messages: [] });
  expect(asked(`${passage} topic:bridge`).messages).toEqual([
    'In questions of more than 12 words all is read as text, operators too.',
  ]);
});

test('a phrase nobody wrote suggests its words', () => {
  expect(found('"war harbour"')).toMatchObject({ count: 0, suggestion: 'war harbour' });
});

test('any text at all is taken apart, and what is found with operators is found without narrowing', () => {
  const piece = fc.constantFrom('"', '-', 'topic:', 'year:', 'ferry', 'war', ' ', '“', '»', '2024');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      expect(Array.isArray(found(pieces.join('')).hits)).toBe(true);
    }),
  );
});
