import { expect, test } from 'vitest';
import type { PublishedKind } from '../../src/domain/published-kinds.ts';
import { fateOf, formerIds } from '../../src/routing/published/former-address.ts';
import type { FormerName } from '../../src/routing/published/former-address.ts';

const told = { day: '2027-03-01', why: 'It named the wrong thing.' };
const renamed = (kind: PublishedKind | 'claim', to: string | null = 'new'): FormerName => ({
  ...{ kind, from: 'old', to },
  ...told,
});

/** Addresses that hold an id of each kind; `@` stands for it. */
const places: Readonly<Record<string, readonly string[]>> = {
  article: [
    '/articles/@/',
    '/articles/@/#p2',
    '/articles/@/#old-claim',
    '/cite/articles/@.bib',
    '/cite/articles/@/p2.ris',
    '/cards/articles/@.png',
    '/compare/@/two/',
    '/compare/one/@/#one-p3',
    '/compare/one/@/#@-p3',
    '/cards/compare/one/@.png',
    '/book/#@',
    '/book/#@-p12',
  ],
  claim: [
    '/claims/@/',
    '/claims/@.json',
    '/cite/claims/@.bib',
    '/cite/claims/@.ris',
    '/cite/claims/@.json',
    '/cards/claims/@.png',
    '/articles/one/#@',
  ],
  proposition: ['/propositions/@/', '/cards/propositions/@.png', '/compare/one/two/#@'],
  event: ['/timeline/#@'],
  source: ['/sources/#@'],
  series: ['/series/@.csv', '/series/@.json', '/data/#series-@'],
  chart: [
    '/charts/@/',
    '/charts/@.json',
    '/embed/@/',
    '/oembed/charts/@.json',
    '/cards/charts/@.png',
    '/v/@/',
    '/v/@/#3adtwmskymnb',
  ],
  change: ['/data/#change-@'],
};
const rows = Object.entries(places).flatMap(([kind, list]) =>
  list.map((place) => [kind as PublishedKind, place] as const),
);

test.each(rows)('a renamed %s leads %s on; a removed one says so', (kind, place) => {
  const [before, after] = ['old', 'new'].map((id) => place.replaceAll('@', id)) as [string, string];
  expect(fateOf(before, [renamed(kind)])?.to).toBe(after);
  expect(fateOf(before, [renamed(kind, null)])?.to).toBeNull();
  expect(fateOf(place.replaceAll('@', 'older'), [renamed(kind)])).toBeNull();
});

test('snapshots of a renamed chart stay where they are', () => {
  const kept = ['/v/old/3adtwmskymnb/', '/embed/v/old/3adtwmskymnb/', '/oembed/v/old/x.json'];
  for (const address of kept) expect(fateOf(address, [renamed('chart')])).toBeNull();
});

test('an address follows every rename, one after the other', () => {
  const names: readonly FormerName[] = [
    { kind: 'chart', from: 'a', to: 'b', ...told },
    { kind: 'chart', from: 'b', to: 'c', ...told },
    { from: '/charts/c', to: '/graphs/c', ...told },
  ];
  expect(fateOf('/charts/a/', names)?.to).toBe('/graphs/c/');
  expect(fateOf('/charts/a.json', names)?.to).toBe('/graphs/c.json');
  expect(formerIds('chart', names)).toEqual({ a: 'c', b: 'c' });
});

test('a circle ends, and an id that is gone has no successor', () => {
  const circle = [
    { kind: 'topic' as const, from: 'a', to: 'b', ...told },
    { kind: 'topic' as const, from: 'b', to: 'a', ...told },
  ];
  expect(formerIds('topic', circle)['a']).toMatch(/^[ab]$/);
  expect(formerIds('topic', [renamed('topic', null)])).toEqual({});
});

test('an entry for an address is for what is under it, and one for a part for that part alone', () => {
  const page: FormerName = { from: '/about/style', to: '/about/parts', ...told };
  expect(fateOf('/about/style/', [page])?.to).toBe('/about/parts/');
  expect(fateOf('/about/style/#ink', [page])?.to).toBe('/about/parts/#ink');
  expect(fateOf('/about/styles/', [page])).toBeNull();
  const part: FormerName = { from: '/articles/one/#p9', to: '/articles/one/#p10', ...told };
  expect(fateOf('/articles/one/#p9', [part])?.to).toBe('/articles/one/#p10');
  expect(fateOf('/articles/one/#p90', [part])).toBeNull();
});
