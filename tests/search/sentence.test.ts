import { expect, test } from 'vitest';
import { readingNote } from '../../src/search/results/result-sentence.ts';

const nothing = {
  repaired: [],
  unknown: [],
  unmentioned: '',
  count: 3,
  paragraphs: [],
  charts: [],
};

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

test('how a question without results was read is not called results', () => {
  const repaired = [{ from: 'tiawan', to: 'taiwan' }];
  const unmentioned = 'None of the two articles mentions Taiwan.';
  expect(readingNote('Tiawan', { ...nothing, repaired, unmentioned, count: 0 })).toBe(
    'Read as “taiwan”. None of the two articles mentions Taiwan.',
  );
});

test('what only paragraphs answer is said to be in no claim', () => {
  const paragraph = {} as (typeof nothing.paragraphs)[number];
  expect(readingNote('quay', { ...nothing, count: 0, paragraphs: [paragraph] })).toBe(
    'No claim answers to this, but one paragraph of the essays does.',
  );
});
