import { expect, test } from 'vitest';
import {
  differing,
  division,
  ledgerRows,
  ledgerWords,
  orders,
  patterns,
  speaking,
  stands,
  wholeLedger,
} from '../../src/domain/positions/position-matrix.ts';
import type { LedgerQuery, LedgerRow, Stand } from '../../src/domain/positions/position-matrix.ts';
import { positionsOn } from '../../src/domain/positions/positions.ts';
import { corpus } from './content.ts';

const row = (id: string, topics: string[], a: Stand, b: Stand, c: Stand): LedgerRow => ({
  id,
  topics,
  stances: { a, b, c },
});

const rows = [
  row('lone', ['trade'], 'asserts', 'silent', 'silent'),
  row('agreed', ['trade', 'energy'], 'asserts', 'asserts', 'asserts'),
  row('disputed', ['trust'], 'asserts', 'denies', 'silent'),
  row('doubted', ['trust'], 'hedges', 'denies', 'attributes'),
];

test.each<[asked: Partial<LedgerQuery>, ids: string[]]>([
  [{}, ['disputed', 'doubted', 'lone', 'agreed']],
  [{ order: 'site' }, ['lone', 'agreed', 'disputed', 'doubted']],
  [{ stands: { a: 'asserts' } }, ['disputed', 'lone', 'agreed']],
  [{ stands: { a: 'hedges' } }, ['doubted']],
  [{ stands: { c: 'silent' } }, ['disputed', 'lone']],
  [{ stands: { a: 'asserts', b: 'denies' } }, ['disputed']],
  [{ stands: { a: 'silent' } }, []],
  [{ topic: 'trade' }, ['lone', 'agreed']],
  [{ topic: 'energy', stands: { b: 'asserts' } }, ['agreed']],
  [{ pattern: 'all-speak' }, ['doubted', 'agreed']],
  [{ pattern: 'denied' }, ['disputed', 'doubted']],
  [{ pattern: 'opposed' }, ['disputed']],
  [{ order: 'spoken' }, ['agreed', 'doubted', 'disputed', 'lone']],
  [{ order: 'stances' }, ['doubted', 'disputed', 'lone', 'agreed']],
  [{ order: 'stances', topic: 'trust', stands: { c: 'attributes' } }, ['doubted']],
])('%j shows %j', (asked, ids) => {
  expect(ledgerRows(rows, { ...wholeLedger, ...asked }).map(({ id }) => id)).toEqual(ids);
});

test.each<[Stand, Stand, Stand, number]>([
  ['asserts', 'denies', 'denies', 6],
  ['asserts', 'asserts', 'hedges', 0],
  ['denies', 'hedges', 'assumes', 3],
  ['denies', 'attributes', 'silent', 0],
])('%s, %s and %s are divided by %i', (a, b, c, sum) => {
  expect(division(row('', [], a, b, c))).toBe(sum);
});

test('what is shown is said with its number and its order', () => {
  expect(ledgerWords(7, 24, 'site')).toBe('7 of 24 propositions, in the order of the site');
  expect(ledgerWords(24, 24, 'divided')).toBe('24 of 24 propositions, most divided first');
  expect(ledgerWords(0, 24, 'spoken')).toBe('0 of 24 propositions, most articles speaking first');
  expect(ledgerWords(2, 24, 'stances')).toBe('2 of 24 propositions, most different stances first');
});

test('the tallies of the site’s rows agree with a count of the claims and positions', () => {
  for (const { id } of corpus.propositions) {
    const taken = positionsOn(id, corpus).map(({ article, stance }) => [article.slug, stance]);
    const stances = Object.fromEntries(taken) as LedgerRow['stances'];
    const claims = corpus.claims.filter(({ proposition }) => proposition === id);
    const settled = corpus.positions
      .filter((one) => one.proposition === id && one.settled !== 'silent')
      .map((one) => one.settled);
    expect(speaking({ stances })).toBe(new Set(claims.map(({ article }) => article)).size);
    expect(differing({ stances })).toBe(new Set(settled).size);
  }
});

test('the choices are words of the vocabulary and never a score', () => {
  expect(stands).toEqual(['asserts', 'hedges', 'denies', 'attributes', 'assumes', 'silent']);
  expect([...patterns, ...orders].join()).not.toMatch(/score|rank|best|win/);
});
