import { expect, test } from 'vitest';
import { initialsOf, shortWritten } from '../../src/domain/text/byline.ts';
import { addsWords } from '../../src/domain/text/new-words.ts';
import { minutesToRead } from '../../src/domain/text/reading-time.ts';
import { corpus } from './content.ts';

test.each([
  [0, 1],
  [1, 1],
  [344, 1],
  [346, 2],
  [1150, 5],
])('%i words take %i minutes', (words, minutes) => {
  expect(minutesToRead('word '.repeat(words))).toBe(minutes);
});

test.each([
  ['Trade rose to a record.', 'In that year trade rose to a record level.', false],
  ['Records of trading are rising.', 'Trade rises to a record.', true],
  ['The signals of China.', 'China signalled it.', false],
  ['As of summer 2025, trade rose.', 'Trade rose.', true],
])('“%s” within “%s”: adds words: %s', (sentence, text, adds) => {
  expect(addsWords(sentence, text)).toBe(adds);
});

test.each([
  ['2026-02-02', '2 Feb 2026'],
  ['2025-07-14/2025-09-02', 'between 14 July and 2 Sept 2025'],
  ['2025-05-07/..', '7 May 2025 or later'],
  ['XXXX', 'date not known'],
])('%s is written in short as “%s”', (edtf, words) => {
  expect(shortWritten(edtf)).toBe(words);
});

test.each([
  ['Alliance in Flux', 'AF'],
  ['Xi–Putin Accord', 'XA'],
  ['Hidden Truth', 'HT'],
])('the initials of “%s” are %s', (label, initials) => {
  expect(initialsOf(label)).toBe(initials);
});

test('no two articles share their initials', () => {
  const all = corpus.articles.map(({ label }) => initialsOf(label));
  expect(new Set(all).size).toBe(all.length);
});
