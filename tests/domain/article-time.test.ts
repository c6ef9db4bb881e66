import { expect, test } from 'vitest';
import { datedLabel, articleTime } from '../../src/domain/text/article-time.ts';
import { corpus } from './content.ts';

test.each([
  ['2026-02-02', '2 February 2026'],
  ['2025-07-14/2025-09-02', 'July–September 2025'],
  ['2025-07-14/2025-07-20', 'July 2025'],
  ['2024-12-30/2025-01-04', 'December 2024 to January 2025'],
  ['2024-02-09/..', 'February 2024 or later'],
  ['../2025-05-07', '7 May 2025 or earlier'],
  ['2025-08~', 'about August 2025'],
  ['2024-02/2024', 'February 2024 to 2024'],
  ['2025/2026', '2025 to 2026'],
  ['XXXX', 'not known'],
])('an article of %s speaks as of %s', (edtf, words) => {
  expect(articleTime({ date: { edtf } })).toBe(words);
});

test('the short name of the article comes first', () => {
  const date = { edtf: '2025-07-14/2025-09-02' };
  expect(datedLabel({ label: 'Alliance in Flux', date })).toBe(
    'Alliance in Flux, July–September 2025',
  );
});

test('the time of an article of the site names a year', () => {
  for (const article of corpus.articles) expect(datedLabel(article)).toMatch(/20\d\d/);
});
