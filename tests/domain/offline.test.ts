import { expect, test } from 'vitest';
import { addressOf, isKept } from '../../src/domain/offline/kept-files.ts';
import {
  copyWords,
  countWords,
  failureWords,
  keptWords,
  megabytes,
  missingWords,
  titleIn,
  withLine,
} from '../../src/domain/offline/words.ts';

test.each([
  '',
  'about/offline/',
  'claims/flux-trade-record-2024/',
  'v/trade-volume/abc123abc123/',
  '_astro/Page.abc.css',
  'charts/trade-volume.json',
  'search/han.json',
  'claims.json',
  'series/trade.csv',
  'favicon.svg',
])('“%s” is kept', (path) => {
  expect(isKept(path)).toBe(true);
});

test.each([
  'embed/trade-volume/',
  'cards/about.png',
  'cite/claims/a.bib',
  'cite/claims/a.json',
  'claims/flux-trade-record-2024.json',
  'oembed/charts/a.json',
  'no-limits.zip',
  'sw.js',
  'kept-files.json',
  '404.html',
  '_headers',
  'addresses.txt',
])('“%s” is not kept: it is for other sites, programs or hosts', (path) => {
  expect(isKept(path)).toBe(false);
});

test.each([
  ['index.html', ''],
  ['about/index.html', 'about/'],
  ['about', 'about/'],
  ['404.html', '404.html'],
  ['claims.json', 'claims.json'],
])('%s has the address “%s”', (file, address) => {
  expect(addressOf(file)).toBe(address);
});

test('a page that does not come from the site says why, and of which day it is', () => {
  const date = 'Sat, 28 Nov 2026 20:00:00 GMT';
  expect(copyWords('offline', date)).toBe(
    'You are offline: this is the copy of 28\u00a0November 2026.',
  );
  expect(copyWords('no answer', date)).toMatch(/^The site does not answer: this is the copy of 28/);
  expect(copyWords('offline', null)).toBe('You are offline: this is a kept copy.');
  expect(copyWords('offline', 'no date')).toBe('You are offline: this is a kept copy.');
  expect(missingWords('offline')).toBe('You are offline, and this page is not kept.');
});

test('a line goes before the main part of a page, as it is', () => {
  expect(withLine('<body><main id="main">a</main>', '<p>$&</p>')).toBe(
    '<body><p>$&</p><main id="main">a</main>',
  );
});

test('the title of a page is read without the name of the site', () => {
  expect(titleIn('<title>Arms &amp; trade · No Limits?</title>')).toBe('Arms & trade');
  expect(titleIn('<p>none</p>')).toBeNull();
});

const part = { files: 120, allFiles: 1512, bytes: 4_200_000, allBytes: 22_000_000 };

test('how much is kept is said in files and megabytes', () => {
  expect(megabytes(4_249_000)).toBe('4.2\u00a0MB');
  expect(countWords(part)).toBe('120 of 1,512 files, 4.2\u00a0MB of 22\u00a0MB');
  expect(keptWords({ ...part, files: 1512 })).toBe(
    'The whole site is kept: 1,512 files, 22\u00a0MB.',
  );
  expect(failureWords('line', part)).toBe(
    'The connection was lost. What came is kept: 120 of 1,512 files, 4.2\u00a0MB of 22\u00a0MB.',
  );
  expect(failureWords('room', null)).toBe('Your browser has no more room.');
});
