import { expect, test } from 'vitest';
import { readSiteAddress, unsetSite } from '../../src/routing/site-address.ts';

const addresses: [
  site: string | undefined,
  path: string | undefined,
  origin: string,
  base: string,
][] = [
  ['https://example.org', undefined, 'https://example.org', '/'],
  ['https://example.org/', '', 'https://example.org', '/'],
  [' http://localhost:4321 ', undefined, 'http://localhost:4321', '/'],
  ['https://example.org/no-limits', undefined, 'https://example.org', '/no-limits/'],
  ['https://example.org/no-limits/', '/no-limits', 'https://example.org', '/no-limits/'],
  ['https://example.org', 'no-limits', 'https://example.org', '/no-limits/'],
  ['https://example.org', '/a//b/', 'https://example.org', '/a/b/'],
  ['https://example.org', '/ü b', 'https://example.org', '/ü b/'],
  ['https://example.org/%C3%BC', undefined, 'https://example.org', '/ü/'],
];

test.each(addresses)('SITE_URL %j and BASE_PATH %j are read', (SITE_URL, BASE_PATH, site, base) => {
  expect(readSiteAddress({ SITE_URL, BASE_PATH })).toEqual({ site, base, known: true });
});

test.each([undefined, '', ' '])(
  'without SITE_URL, %j, the origin says that it is not set',
  (SITE_URL) => {
    expect(readSiteAddress({ SITE_URL }, null)).toEqual({
      site: unsetSite,
      base: '/',
      known: false,
    });
  },
);

test('where SITE_URL is not set, the address that the content gives stands for it', () => {
  const written = 'https://example.org/sub';
  const read = { site: 'https://example.org', base: '/sub/', known: true };
  expect(readSiteAddress({}, written)).toEqual(read);
  expect(readSiteAddress({ SITE_URL: 'https://example.com' }, written)).toEqual({
    site: 'https://example.com',
    base: '/',
    known: true,
  });
});

const faults: [site: string | undefined, path: string | undefined, words: string][] = [
  ['example.org', undefined, 'which has no scheme. Did you mean https://example.org?'],
  ['example.org/no-limits', undefined, 'which has no scheme'],
  ['localhost:4321', undefined, 'which has no scheme'],
  ['http://', undefined, 'which is not an address'],
  ['not a url', undefined, 'which is not an address'],
  ['ftp://example.org', undefined, 'which is not an address of the web'],
  ['https://me@example.org', undefined, 'which has more than an origin and a path'],
  ['https://example.org?x', undefined, 'which has more than an origin and a path'],
  ['https://example.org#x', undefined, 'which has more than an origin and a path'],
  ['https://example.org/a', '/b', 'Give the path once'],
  ['https://example.org/%zz', undefined, 'cannot be read'],
  [undefined, '../up', 'leads out of its own folder'],
  [undefined, '/a/%2e%2e/b', 'leads out of its own folder'],
  [undefined, 'https://example.org', 'which is not a path'],
  [undefined, '/a?b', 'cannot be read'],
  [undefined, '/%zz', 'cannot be read'],
];

test.each(faults)(
  'SITE_URL %j and BASE_PATH %j are refused in one line',
  (SITE_URL, BASE_PATH, words) => {
    const read = readSiteAddress({ SITE_URL, BASE_PATH });
    const problem = 'problem' in read ? read.problem : '';
    expect(problem).toContain(words);
    expect(problem).not.toContain('\n');
    expect(problem).toContain((BASE_PATH ?? SITE_URL)!.replace(/^\/b$/, '/b/'));
  },
);
