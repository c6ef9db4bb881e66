import { existsSync, mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeRedirects } from '../../src/commands/run/redirect-pages.ts';
import { addressesOf } from '../../src/commands/run/site-addresses.ts';
import { lostAddresses, readAddresses } from '../../src/corpus/locks/addresses.ts';
import type { Redirect } from '../../src/schema/parts/redirect.ts';

const address = { site: 'https://example.org', base: '/no-limits/', known: true };
const renamed: Redirect = {
  from: '/claims/old-name',
  to: '/claims/new-name',
  day: '2026-11-28',
  why: 'The id named the wrong year.',
};
const removed: Redirect = { ...renamed, from: '/charts/cars', to: null, why: 'It counted twice.' };

let folder = '';
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'site-'))));
afterEach(() => rmSync(folder, { recursive: true }));

function write(files: Readonly<Record<string, string>>): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
}

test('addresses of a site are its pages, its files and the parts that are linked', () => {
  write({
    'index.html': '',
    '404.html': '',
    '_astro/x.js': '',
    'claims.csv': '',
    'articles/one/index.html':
      '<header id="p9"></header><main id="main"><p id="p1"><b id="said"><b id="note">',
    'claims/said/index.html': '',
    'book/index.html': '<main><h2 id="one"></h2><h2 id="one-p1"></h2><h2 id="two-p1">',
    'sources/index.html': '<main id="main"><h2 id="all"></h2><li id="tass-2026-03-06">',
  });
  expect(addressesOf(folder)).toEqual([
    '/',
    '/articles/one/',
    '/articles/one/#p1',
    '/articles/one/#said',
    '/book/',
    '/book/#one',
    '/book/#one-p1',
    '/claims.csv',
    '/claims/said/',
    '/sources/',
    '/sources/#tass-2026-03-06',
  ]);
});

const published = [
  '/claims/old-name/',
  '/claims/old-name.json',
  '/claims/old-names/',
  '/charts/cars/',
];

test('an address that was published is lost unless it stands, leads on or is said to be removed', () => {
  const standing = new Set(['/claims/new-name/', '/claims/new-name.json', '/claims/old-names/']);
  expect(lostAddresses(published, standing, [renamed, removed])).toEqual([]);
  expect(lostAddresses(published, standing, [renamed])).toEqual(['/charts/cars/']);
  expect(lostAddresses(published, new Set(['/claims/new-name/']), [renamed, removed])).toEqual([
    '/claims/old-name.json',
    '/claims/old-names/',
  ]);
});

test('a renamed page leads on with its anchor, its files stay, and hosts are told', () => {
  write({ 'claims/new-name/index.html': 'new', 'claims/new-name.json': '{"id":"new-name"}' });
  expect(writeRedirects(folder, published, [renamed, removed], address)).toEqual([
    '/claims/old-name/',
    '/claims/old-name.json',
    '/charts/cars/',
  ]);
  const page = readFileSync(join(folder, 'claims/old-name/index.html'), 'utf8');
  expect(page).toContain('<a href="/no-limits/claims/new-name/">');
  expect(page).toContain(
    'location.replace("/no-limits/claims/new-name/"+location.search+location.hash)',
  );
  expect(page).toContain('href="https://example.org/no-limits/claims/new-name/"');
  expect(page).toContain('The id named the wrong year. (28 November 2026)');
  expect(readFileSync(join(folder, 'claims/old-name.json'), 'utf8')).toBe('{"id":"new-name"}');
  expect(readFileSync(join(folder, 'charts/cars/index.html'), 'utf8')).toContain(
    'It counted twice.',
  );
  expect(readFileSync(join(folder, '_redirects'), 'utf8')).toBe(
    '/no-limits/claims/old-name/ /no-limits/claims/new-name/ 301\n' +
      '/no-limits/claims/old-name.json /no-limits/claims/new-name.json 301\n',
  );
});

test('what stands is never written over', () => {
  write({ 'claims/old-name/index.html': 'old', 'claims/new-name/index.html': 'new' });
  expect(writeRedirects(folder, ['/claims/old-name/'], [renamed], address)).toEqual([]);
  expect(existsSync(join(folder, '_redirects'))).toBe(false);
});

test('a list of addresses leaves out what is no address', () => {
  expect(readAddresses('# words\n/\n/claims/\r\n\n')).toEqual(['/', '/claims/']);
});
