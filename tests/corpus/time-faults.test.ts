import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readCorpus } from '../../src/corpus/read-corpus.ts';
import { formatProblems } from '../../src/domain/problem.ts';
import { riverFiles, withSnapshots } from '../fixtures/corpora.ts';
import { publishedFiles } from '../fixtures/locking.ts';
import { timeFaults } from './faults/time-faults.ts';

const addresses = ['/', '/about/', '/claims/', '/articles/quiet-river/'];
const published = publishedFiles(
  withSnapshots(riverFiles(), '2026-11-28'),
  addresses,
  '2026-11-28',
);
const holder = '`tests/corpus/time-faults.test.ts`';

/** The rows of the table of time in the documents that this file holds, by fault. */
const told = new Map(
  readFileSync(fileURLToPath(new URL('../../docs/reliability.md', import.meta.url)), 'utf8')
    .replace(/^[\s\S]*^## Time$/m, '')
    .split('\n')
    .filter((line) => line.includes(holder))
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .map(([, fault = '', happens = '']) => [fault, happens] as const),
);

/** What the check says of it in one line, and how many more problems there are. */
function happens(files: ReadonlyMap<string, string>): string {
  const words = formatProblems(readCorpus(files).problems);
  const count = Number(/^\d+/.exec(words)?.[0]);
  const [, , first = ''] = words.split('\n');
  if (count === 0) return 'accepted';
  return `refused: \`${first}\`${count > 1 ? `, and ${count - 1} more` : ''}`;
}

test('what was published, recorded and sealed has no problem', () => {
  expect(happens(published)).toBe('accepted');
});

test.each(timeFaults)('%s: what the documents say happens', (fault, plant) => {
  expect(happens(plant(published))).toBe(told.get(fault));
});

test('every row of the documents is planted', () => {
  expect([...told.keys()].sort()).toEqual(timeFaults.map(([fault]) => fault).sort());
});
