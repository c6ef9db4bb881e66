import { expect, test } from 'vitest';
import { resultMessage } from '../../src/search/results/result-sentence.ts';

const nothing = {
  corrections: [],
  unknown: [],
  unmentioned: '',
  count: 3,
  paragraphs: [],
  charts: [],
};

test('a question read as it stands needs no note', () => {
  expect(resultMessage('trade', nothing)).toBe('');
});

test('a corrected question is shown whole, as it was read', () => {
  const corrections = [
    { from: 'carlsen', to: 'carlson' },
    { from: 'interveiw', to: 'interview' },
  ];
  expect(resultMessage('the Carlsen interveiw?', { ...nothing, corrections })).toBe(
    'Showing results for “the carlson interview?”.',
  );
});

test('words that nothing answers to are named, unless nothing was found at all', () => {
  const unknown = ['xyzzy', 'plugh'];
  expect(resultMessage('xyzzy trade plugh', { ...nothing, unknown })).toBe(
    'Nothing was found for “xyzzy”, “plugh”.',
  );
  expect(resultMessage('xyzzy plugh', { ...nothing, unknown, count: 0 })).toBe('');
});

test('how a question without results was read is not called results', () => {
  const corrections = [{ from: 'tiawan', to: 'taiwan' }];
  const unmentioned = 'None of the two articles mentions Taiwan.';
  expect(resultMessage('Tiawan', { ...nothing, corrections, unmentioned, count: 0 })).toBe(
    'Read as “taiwan”. None of the two articles mentions Taiwan.',
  );
});

test('what only paragraphs answer is said to be in no claim', () => {
  const paragraph = {} as (typeof nothing.paragraphs)[number];
  expect(resultMessage('quay', { ...nothing, count: 0, paragraphs: [paragraph] })).toBe(
    'No claim answers to this, but one paragraph of the essays does.',
  );
});
