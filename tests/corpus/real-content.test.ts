import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { contentFiles } from '../../src/corpus/read/files.ts';
import { readCorpus } from '../../src/corpus/read-corpus.ts';
import { formatProblem } from '../../src/domain/problem.ts';

test('the content of the site has no problems', () => {
  const files = contentFiles(fileURLToPath(new URL('../../', import.meta.url)));
  expect(readCorpus(files).problems.map(formatProblem)).toEqual([]);
});
