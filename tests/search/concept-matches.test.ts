import { expect, test } from 'vitest';
import { emptyQuery } from '../../src/domain/claims/query.ts';
import { find } from '../../src/search/index/find.ts';
import { conceptTable, conceptMatches, phraseStems } from '../../src/search/query/synonyms.ts';
import { searchIndex } from '../../src/search/index/inverted-index.ts';
import { river } from './fixture.ts';

const table = conceptTable([
  { aliases: ['no limits', 'no ceiling', 'без границ', '无上限'], claims: [] },
  { aliases: ['ceiling', 'upper bound', 'pivot to the East'], claims: [] },
  { aliases: ['limits'], claims: [] },
]);
const named = (text: string) =>
  conceptMatches(phraseStems(text), table).map(
    ({ concept, from, to }) => `${concept}:${from}-${to}`,
  );

const cases: [text: string, named: string[]][] = [
  ['no ceiling', ['0:0-2']],
  ['ceiling', ['1:0-1']],
  ['a friendship of no limits', ['0:3-5']],
  ['limit', ['2:0-1']],
  ['upper bounds and no limit', ['1:0-2', '0:3-5']],
  ['pivot to East', ['1:0-3']],
  ['без границы', ['0:0-2']],
  ['дружба без границ', ['0:1-3']],
  ['无上限', ['0:0-2']],
  ['bound upper', []],
];

test.each(cases)('"%s" names %j, the longest phrase first', (text, expected) => {
  expect(named(text)).toEqual(expected);
});

const index = searchIndex(river);
const found = (text: string, literal = false) => find(index, { ...emptyQuery, text, literal });

test('a concept finds claims that express it in other words, and says so', () => {
  const { hits, concepts } = found('worth the money');
  expect(hits.map(({ record }) => record.id)).toEqual(['bridge-worth']);
  expect(hits[0]!.why).toContain('Concept: pays off');
  expect(concepts).toEqual([{ text: 'worth the money', also: ['pays off', 'окупается', '值得'] }]);
});

test('a concept is found by its name in any writing system, traditional characters too', () => {
  for (const text of ['окупается', '值得'])
    expect(found(text).hits[0]?.record.id, text).toBe('bridge-worth');
});

test('only the words typed are searched when that is asked', () => {
  expect(found('plunge').count).toBe(1);
  expect(found('plunge', true)).toMatchObject({ count: 0, concepts: [] });
});

test('synonyms are highlighted where they stand', () => {
  expect(found('plunge').hits[0]?.terms).toContain('fell');
});

test('a misspelt name of a concept is not listed as its synonym', () => {
  expect(found('declnie').concepts).toEqual([{ text: 'declnie', also: ['fell', 'plunge'] }]);
});
