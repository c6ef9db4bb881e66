import { expect, test } from 'vitest';
import { readCorpus } from '../../src/corpus/read-corpus.ts';
import { formatProblem } from '../../src/domain/problem.ts';
import { riverFiles, withSnapshots } from '../fixtures/corpora.ts';

test('the content that tests of code read has no problems either', () => {
  const files = withSnapshots(riverFiles(), '2026-11-28');
  expect(readCorpus(files).problems.map(formatProblem)).toEqual([]);
});
