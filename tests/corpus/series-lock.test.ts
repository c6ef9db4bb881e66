import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { contentFiles } from '../../src/corpus/read/files.ts';
import { readWithoutSnapshots } from '../../src/corpus/sound-corpus.ts';
import {
  newSeriesLocks,
  readSeriesLock,
  seriesLockFile,
  seriesLockText,
} from '../../src/corpus/locks/series-lock.ts';

const valid = contentFiles(fileURLToPath(new URL('../fixtures/valid', import.meta.url)));
const csv = 'content/series/total.csv';
const read = (changes: readonly (readonly [string, string])[]) => {
  const { corpus, seriesLocks } = readWithoutSnapshots(new Map([...valid, ...changes]));
  return newSeriesLocks(corpus!, seriesLocks!);
};
const changed = [csv, valid.get(csv)!.replace('2025-01-10', '2025-01-12')] as const;
const logged = [
  'content/changes.yaml',
  `${valid.get('content/changes.yaml')}- id: second
  date: '2026-11-27'
  kind: correction
  version: 1.0.1
  what: A day changed.
  why: It was misread.
`,
] as const;

test('data that are as they were locked need no line', () => {
  expect(read([])).toEqual({ locks: [], problem: null });
});

test('changed data are not locked without a new version and a reason', () => {
  expect(read([changed]).problem).toBe(
    'The data changed (total). Add an entry with a new version and the reason to content/changes.yaml.',
  );
});

test('changed data are locked under the newest version', () => {
  const { locks } = read([changed, logged]);
  expect(locks).toEqual([
    { version: '1.0.1', series: 'total', digest: expect.stringMatching(/^[0-9a-f]{64}$/) },
  ]);
  const text = valid.get(seriesLockFile)! + seriesLockText(locks!);
  expect(readSeriesLock(text).locks.at(-1)).toEqual(locks![0]);
  expect(read([changed, logged, [seriesLockFile, text]])).toEqual({ locks: [], problem: null });
});

test('a row added to a period is a change of the data', () => {
  const row = '2024,12,11.5,12.5,,approximate,office-2025,2025-01-10,2026-11-27,\n';
  expect(read([[csv, valid.get(csv)! + row], logged]).locks).toHaveLength(1);
});
