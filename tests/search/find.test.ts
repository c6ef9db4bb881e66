import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptyQuery, facets } from '../../src/domain/claims/query.ts';
import type { Query } from '../../src/domain/claims/query.ts';
import { idsIn } from '../../src/search/index/facets.ts';
import { find } from '../../src/search/index/find.ts';
import { searchIndex } from '../../src/search/index/inverted-index.ts';
import { river, riverPayload, writtenClaims } from './fixture.ts';

const index = searchIndex(river);
const found = (query: Partial<Query>) => find(index, { ...emptyQuery, ...query });
const ids = (query: Partial<Query>) => found(query).hits.map(({ record }) => record.id);

const questions: [text: string, why: string, ids: string[]][] = [
  ['reward', 'the word', ['reward']],
  ['war', 'a short word begins nothing and is within nothing', ['harbour-war']],
  ['tolls', 'the stem', ['tolls-fell']],
  ['TOLL', 'capitals', ['tolls-fell']],
  ['cafe', 'an accent left out', ['cafe']],
  ['harb', 'the beginning of a word', ['harbour-war']],
  ['ha', 'a word half typed', ['harbour-war']],
  ['decline', 'a synonym', ['tolls-fell']],
  ['declnie', 'a misspelt synonym', ['tolls-fell']],
  ['9.6', 'a number', ['tolls-fell']],
  ['2024', 'a number written with a comma', ['tolls-fell']],
  ['harborwar', 'words run together, misspelt, are not guessed at', []],
  ['harbourwar', 'words run together', ['harbour-war']],
  ['no limits', 'a phrase of common words', ['cafe']],
  ['Ульссон', 'a name in Russian', ['bridge-worth']],
  ['Ульссоном', 'a name in Russian, declined', ['bridge-worth']],
  ['玛丽亚', 'a name in Chinese', ['bridge-worth']],
  ['olsen', 'an alias', ['bridge-worth']],
  ['harbour the of', 'stop words do not widen', ['harbour-war']],
  ['span', 'a third of a name is not the name', []],
  ['xyzzy plugh', 'nonsense', []],
  ['!!! ???', 'no words at all', []],
];

test.each(questions)('"%s" (%s) finds %j', (text, _, expected) => {
  expect(ids({ text })).toEqual(expected);
});

test('a word in the text ranks above the same word in the names', () => {
  expect(ids({ text: 'ferry' })[0]).toBe('ferry-slow');
});

test('nothing asked gives every claim in the order of the corpus', () => {
  expect(ids({})).toEqual(writtenClaims.map(({ id }) => id));
});

test('facets alone give what fits, in the order of the corpus', () => {
  expect(ids({ kinds: ['fact'] })).toEqual(['ferry-slow', 'harbour-war', 'cafe']);
});

test('choices within a facet add up, and facets narrow one another', () => {
  expect(ids({ kinds: ['fact', 'figure'], articles: ['high-water'] })).toEqual([
    'tolls-fell',
    'ferry-slow',
  ]);
});

test('claims that were not checked or not assessed are found as such', () => {
  const asked = (state: string) => ids({ verdicts: [state], articles: ['high-water'] });
  expect(asked('not-checked')).toEqual(['ferry-slow']);
  expect(asked('not-assessed')).toEqual(['bridge-worth']);
});

test('each facet is counted with the other facets applied, and not its own', () => {
  const { facets: counts } = found({ articles: ['high-water'], kinds: ['fact'] });
  expect(counts.articles).toEqual({ 'high-water': 1, 'low-water': 2 });
  expect(counts.kinds).toEqual({ figure: 1, fact: 1, interpretation: 1 });
  expect(counts.topics).toEqual({ ferries: 1 });
});

test('a count tells what choosing it alone would give', () => {
  const text = fc.constantFrom('', 'bridge', 'ferry', 'pilots', 'crossing');
  const article = fc.subarray(['high-water', 'low-water']);
  const kind = fc.subarray(['fact', 'figure', 'interpretation', 'forecast', 'reported']);
  fc.assert(
    fc.property(text, article, kind, (words, articles, kinds) => {
      const query = { text: words, articles, kinds };
      for (const facet of facets)
        for (const [id, count] of Object.entries(found(query).facets[facet]))
          expect(found({ ...query, [facet]: [id] }).count).toBe(count);
    }),
    { numRuns: 40 },
  );
});

test('facets never let in what was not chosen', () => {
  const { hits } = found({ text: 'crossing', topics: ['bridge'] });
  expect(hits.map(({ record }) => record.id)).toEqual(['bridge-worth']);
  expect(hits.every(({ record }) => idsIn(record, 'topics').includes('bridge'))).toBe(true);
});

test('the result says what was corrected and what was left out', () => {
  const { corrections, unknown } = found({ text: 'interveiws xyzzy' });
  expect(corrections).toEqual([{ from: 'interveiws', to: 'interviews' }]);
  expect(unknown).toEqual(['xyzzy']);
});

test('a match outside the text says where it is', () => {
  const [hit] = found({ text: 'Ульссон' }).hits;
  expect(hit?.why).toEqual(['Actor: Maria Olsson']);
  expect(found({ text: 'harbour' }).hits[0]?.why).toEqual([]);
});

test('a name that no claim answers to is suggested in its usual spelling', () => {
  const fewer = writtenClaims.filter(({ actors }) => !actors);
  const results = find(searchIndex(riverPayload(fewer)), { ...emptyQuery, text: 'Maria Ollson' });
  expect(results).toMatchObject({ count: 0, suggestion: 'Maria Olsson' });
  expect(found({ text: 'xyzzy plugh' }).suggestion).toBeNull();
});

test('any text at all is answered, the same each time', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
      expect(ids({ text })).toEqual(ids({ text }));
    }),
    { numRuns: 100 },
  );
});
