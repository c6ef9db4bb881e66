import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptyQuery } from '../../src/domain/claims/query.ts';
import type { Query } from '../../src/domain/claims/query.ts';
import { readSearchQuery, writeSearchQuery } from '../../src/routing/url-state/search.ts';

const known = {
  articles: ['high-water', 'low-water'],
  topics: ['ferries', 'bridge'],
  kinds: ['fact', 'figure'],
  stances: ['asserts', 'denies'],
  verdicts: ['open', 'not-checked', 'not-assessed'],
  actors: ['maria-olsson'],
};
const read = (query: string) => readSearchQuery(new URLSearchParams(query), known);
const write = (query: Query, others = '') =>
  writeSearchQuery(query, known, new URLSearchParams(others));

const addresses: [query: string, asked: Partial<Query>][] = [
  ['', {}],
  ['q=car%20exports', { text: 'car exports' }],
  ['q=%D0%A8%D0%BE%D0%B9%D0%B3%D1%83', { text: 'Шойгу' }],
  ['article=high-water.low-water', { articles: ['high-water', 'low-water'] }],
  [
    'q=a&article=low-water&topic=bridge&kind=fact&stance=denies&verdict=not-checked&actor=maria-olsson',
    {
      text: 'a',
      articles: ['low-water'],
      topics: ['bridge'],
      kinds: ['fact'],
      stances: ['denies'],
      verdicts: ['not-checked'],
      actors: ['maria-olsson'],
    },
  ],
];

test.each(addresses)('"%s" is the one address of its query', (address, asked) => {
  expect(read(address)).toEqual({ query: { ...emptyQuery, ...asked }, notices: [] });
  expect(write({ ...emptyQuery, ...asked })).toBe(address);
});

const mended: [found: string, address: string][] = [
  ['q=+car++exports+', 'q=car%20exports'],
  ['kind=figure&kind=fact', 'kind=fact.figure'],
  ['kind=FACT', 'kind=fact'],
  ['kind=fact.fact.', 'kind=fact'],
  ['kind=fact,figure', 'kind=fact.figure'],
  ['q=a&amp;kind=fact', 'q=a&kind=fact'],
  ['verdict=open&q=a', 'q=a&verdict=open'],
  ['verdict=none', 'verdict=not-checked.not-assessed'],
  ['verdict=open.none', 'verdict=open.not-checked.not-assessed'],
];

test.each(mended)('"%s" is read as "%s"', (found, address) => {
  expect(write(read(found).query)).toBe(address);
});

test('ids that are not known are left out and said', () => {
  const { query, notices } = read('topic=bridge.tunnel&article=%3Cb%3E');
  expect(query).toEqual({ ...emptyQuery, topics: ['bridge'] });
  expect(notices).toEqual([
    {
      key: 'article',
      found: '<b>',
      said: expect.stringContaining('“<b>” is not one of the articles'),
    },
    { key: 'topic', found: 'tunnel', said: expect.stringContaining('left out') },
  ]);
});

test.each<[found: string, address: string, said: string]>([
  ['Q=oil', 'q=oil', '“Q=oil”, and was read as “q=oil”'],
  ['Topic=bridge', 'topic=bridge', 'read as “topic=bridge”'],
  ['kind=FACT', 'kind=fact', '“kind=FACT”, and was read as “kind=fact”'],
  ['q=a&amp;kind=fact', 'q=a&kind=fact', 'read as “kind=fact”'],
  ['topics=bridge', '', '“topics” chooses nothing on this page. Did you mean “topic”?'],
  ['query=oil', '', 'Did you mean “q”?'],
  ['q=a&also=banana', 'q=a', '“banana” is not one of the choices of other words'],
  ['where=opposed', '', '“where” chooses nothing on this page.'],
  ['q=a&q=b', 'q=a', 'asks twice'],
  [`topic=${'x'.repeat(3000)}`, '', 'is not one of the topics'],
])('"%s" is read as "%s", and the reader is told', (found, address, said) => {
  const { query, notices } = read(found);
  expect(write(query)).toBe(address);
  expect(notices.map((notice) => notice.said).join(' ')).toContain(said);
});

test('what programs add to links is left alone without a word', () => {
  expect(read('q=a&utm_source=x&fbclid=y&s=20&t=abc&ref=mail').notices).toEqual([]);
});

test('a question that is too long is cut, and that is said', () => {
  const { query, notices } = read(`q=${'a'.repeat(500)}`);
  expect(query.text).toHaveLength(200);
  expect(notices.map(({ said }) => said)).toEqual([
    'Only the first 200 characters of the question were read.',
  ]);
});

test('parameters of others are kept after ours, and stale ones of ours dropped', () => {
  expect(write({ ...emptyQuery, text: 'a' }, 'utm=x&q=b&kind=fact')).toBe('q=a&utm=x');
});

test('reading never throws, and what was written reads back the same', () => {
  const key = fc.constantFrom('q', 'article', 'topic', 'kind', 'stance', 'verdict', 'actor', 'x');
  const value = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 260 }),
    fc.constantFrom('high-water', 'bridge.ferries', 'fact', 'none', 'maria-olsson'),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(key, value)), (pairs) => {
      const { query } = readSearchQuery(new URLSearchParams(pairs), known);
      const address = write(query);
      expect(read(address)).toEqual({ query, notices: [] });
      expect(write(read(address).query)).toBe(address);
    }),
  );
});
