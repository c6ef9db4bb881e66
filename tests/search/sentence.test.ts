import { expect, test } from 'vitest';
import { readingNote } from '../../src/search/sentence.ts';

const nothing = { repaired: [], unknown: [], count: 3 };

test('a question read as it stands needs no note', () => {
  expect(readingNote('trade', nothing)).toBe('');
});

test('a repaired question is shown whole, as it was read', () => {
  const repaired = [
    { from: 'carlsen', to: 'carlson' },
    { from: 'interveiw', to: 'interview' },
  ];
  expect(readingNote('the Carlsen interveiw?', { ...nothing, repaired })).toBe(
    'Showing results for “the carlson interview?”.',
  );
});

test('words that nothing answers to are named, unless nothing was found at all', () => {
  const unknown = ['xyzzy', 'plugh'];
  expect(readingNote('xyzzy trade plugh', { ...nothing, unknown })).toBe(
    'Nothing was found for “xyzzy”, “plugh”.',
  );
  expect(readingNote('xyzzy plugh', { ...nothing, unknown, count: 0 })).toBe('');
});
