import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  orders,
  patterns,
  stands,
  wholeLedger,
} from '../../src/domain/positions/position-matrix.ts';
import type { LedgerQuery, Stand } from '../../src/domain/positions/position-matrix.ts';
import { readLedgerQuery, writeLedgerQuery } from '../../src/routing/url-state/position-matrix.ts';

const known = { articles: ['high-water', 'low-water'], topics: ['ferries', 'bridge'] };
const read = (query: string) => readLedgerQuery(new URLSearchParams(query), known);
const write = (query: LedgerQuery, others = '') =>
  writeLedgerQuery(query, known, new URLSearchParams(others));

test.each<[address: string, asked: Partial<LedgerQuery>]>([
  ['', {}],
  ['high-water=denies', { stands: { 'high-water': 'denies' } }],
  [
    'high-water=asserts&low-water=silent',
    { stands: { 'high-water': 'asserts', 'low-water': 'silent' } },
  ],
  ['topic=bridge', { topic: 'bridge' }],
  ['where=opposed', { pattern: 'opposed' }],
  ['sort=spoken', { order: 'spoken' }],
  ['sort=site', { order: 'site' }],
  [
    'low-water=hedges&topic=ferries&where=denied&sort=stances',
    {
      stands: { 'low-water': 'hedges' },
      topic: 'ferries',
      pattern: 'denied',
      order: 'stances',
    },
  ],
])('"%s" is the one address of its query', (address, asked) => {
  expect(read(address)).toEqual({ query: { ...wholeLedger, ...asked }, notices: [] });
  expect(write({ ...wholeLedger, ...asked })).toBe(address);
});

test.each<[why: string, address: string, canonical: string, said: RegExp[]]>([
  ['another order of keys', 'sort=spoken&high-water=denies', 'high-water=denies&sort=spoken', []],
  ['the order that needs no name', 'sort=divided', '', []],
  ['an empty field of a form', 'high-water=&topic=&where=&sort=divided', '', []],
  ['capitals', 'topic=Bridge', 'topic=bridge', [/“topic=Bridge”.*read as “topic=bridge”/]],
  ['a name in capitals', 'Topic=bridge', 'topic=bridge', [/“Topic=bridge”.*“topic=bridge”/]],
  ['another name', 'topics=bridge', '', [/“topics” chooses nothing.*Did you mean “topic”/]],
  ['a name of the search', 'q=oil&utm_source=x', '', [/“q” chooses nothing on this page\.$/]],
  ['a slip in an article', 'hihg-water=denies', '', [/Did you mean “high-water”/]],
  [
    'a damaged ampersand',
    'topic=bridge&amp;sort=spoken',
    'topic=bridge&sort=spoken',
    [/“amp;sort=spoken”.*read as “sort=spoken”/],
  ],
  ['a stance that is none', 'high-water=refuses', '', [/“refuses” is not one of the stances/]],
  ['an unknown topic', 'topic=moon', '', [/“moon” is not one of the topics/]],
  ['an unknown choice', 'where=peace', '', [/“peace” is not one of the choices/]],
  ['an unknown order', 'sort=best', '', [/“best” is not one of the orders/]],
  [
    'two stances at once',
    'high-water=denies.asserts',
    'high-water=asserts',
    [/“asserts” was kept/],
  ],
  ['two topics at once', 'topic=bridge&topic=ferries', 'topic=ferries', [/“ferries” was kept/]],
  ['a broken percent sign', 'topic=%E0%A4%A', '', [/not one of the topics/]],
  ['a key of the language', '__proto__=denies&constructor=x', '', []],
])('%s in "%s" is mended to "%s"', (_, address, canonical, said) => {
  const { query, notices } = read(address);
  expect(write(query)).toBe(canonical);
  expect(notices.map((notice) => notice.said)).toEqual(
    said.map((one) => expect.stringMatching(one)),
  );
});

test('writing keeps parameters of others and drops stale ones of ours', () => {
  expect(write(wholeLedger, 'ref=mail&sort=spoken&high-water=denies')).toBe('ref=mail');
  expect(write({ ...wholeLedger, topic: 'bridge' }, 'ref=mail')).toBe('topic=bridge&ref=mail');
});

test('every query has one address, and reading it gives the query', () => {
  const stand = fc.option(fc.constantFrom<Stand>(...stands), { nil: undefined });
  const queries = fc.record({
    stands: fc
      .record({ 'high-water': stand, 'low-water': stand })
      .map((all) => Object.fromEntries(Object.entries(all).filter(([, one]) => one)) as never),
    topic: fc.option(fc.constantFrom(...known.topics)),
    pattern: fc.option(fc.constantFrom(...patterns)),
    order: fc.constantFrom(...orders),
  });
  fc.assert(
    fc.property(queries, (query) => {
      expect(read(write(query))).toEqual({ query, notices: [] });
    }),
    { numRuns: 2000 },
  );
});

test('any text is read without an error and then has a canonical address', () => {
  const keys = fc.constantFrom('high-water', 'topic', 'where', 'sort', 'amp;sort', 'x');
  const values = fc.oneof(fc.string(), fc.constantFrom('denies', 'bridge.ferries', 'opposed'));
  fc.assert(
    fc.property(fc.array(fc.tuple(keys, values)), (pairs) => {
      const written = write(readLedgerQuery(new URLSearchParams(pairs), known).query);
      const again = read(written);
      expect(again.notices).toEqual([]);
      expect(write(again.query)).toBe(written);
    }),
    { numRuns: 2000 },
  );
});
