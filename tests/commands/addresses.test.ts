import { existsSync, mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeRedirects } from '../../src/commands/run/redirect-pages.ts';
import { addressesOf } from '../../src/commands/run/site-addresses.ts';
import { lostAddresses, readAddresses } from '../../src/corpus/locks/addresses.ts';
import type { FormerName } from '../../src/routing/published/former-address.ts';

const address = { site: 'https://example.org', base: '/no-limits/', known: true };
const renamed: FormerName = {
  from: '/claims/old-name',
  to: '/claims/new-name',
  day: '2026-11-28',
  why: 'The id named the wrong year.',
};
const removed: FormerName = {
  ...renamed,
  from: '/charts/cars',
  to: null,
  was: 'The chart of cars',
  why: 'It counted twice.',
};

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
    '<h1>The chart of cars: removed</h1><p>It counted twice. (28 November 2026)</p>',
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

const told = { day: '2026-11-28', why: 'It was unclear.' };
const textAt = (file: string) => readFileSync(join(folder, file), 'utf8');

test('a renamed part keeps its old id where it stands now, in a row within its first cell', () => {
  write({
    'sources/index.html': '<main><ul><li class="x" id="new-name">A</li></ul></main>',
    'data/index.html': '<main><table><tr id="series-new"><th>B</th></tr></table></main>',
  });
  const names: readonly FormerName[] = [
    { kind: 'source', from: 'old-name', to: 'new-name', ...told },
    { kind: 'series', from: 'old', to: 'new', ...told },
  ];
  const led = writeRedirects(folder, ['/sources/#old-name', '/data/#series-old'], names, address);
  expect(led).toEqual(['/sources/#old-name', '/data/#series-old']);
  expect(textAt('sources/index.html')).toBe(
    '<main><ul><li class="x" id="new-name"><span id="old-name"></span>A</li></ul></main>',
  );
  expect(textAt('data/index.html')).toContain('<th><span id="series-old"></span>B');
  expect(writeRedirects(folder, ['/sources/#old-name'], names, address)).toEqual([]);
});

test('a part that moved to another page or was removed leaves a line at the end', () => {
  write({
    'articles/one/index.html': '<main><p id="p1">A</p></main>',
    'articles/two/index.html': '<main><b id="said">B</b></main>',
  });
  const names: readonly FormerName[] = [
    { from: '/articles/one/#said', to: '/articles/two/#said', ...told },
    { from: '/articles/one/#p2', to: null, was: 'Paragraph 2', ...told },
  ];
  const published = ['/articles/one/#said', '/articles/one/#p2', '/articles/one/#p1'];
  writeRedirects(folder, published, names, address);
  const text = textAt('articles/one/index.html');
  expect(text).toContain(
    '<p id="said">“said” stood here and is now at <a href="/no-limits/articles/two/#said">',
  );
  expect(text).toContain(
    '<p id="p2">Paragraph 2 stood here and was removed. It was unclear. (28 November 2026)</p>',
  );
  expect(text.match(/<section/g)).toHaveLength(1);
});

test('parts of a page that moved are asked for where it is now', () => {
  write({
    'articles/new/index.html': '<main><p id="p1"></p><b id="kept-claim"></b></main>',
    'claims/kept-claim/index.html': '',
  });
  const names: readonly FormerName[] = [
    { kind: 'article', from: 'old', to: 'new', ...told },
    { kind: 'claim', from: 'old-claim', to: 'kept-claim', ...told },
  ];
  const published = ['/articles/old/', '/articles/old/#p1', '/articles/old/#old-claim'];
  writeRedirects(folder, published, names, address);
  expect(textAt('articles/new/index.html')).toContain('<span id="old-claim"></span>');
  expect(lostAddresses(published, new Set(addressesOf(folder)), names)).toEqual([]);
});
