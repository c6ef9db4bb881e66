import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { contentFiles } from '../../src/corpus/read/files.ts';
import { readCorpus } from '../../src/corpus/read-corpus.ts';
import { dataVersion } from '../../src/domain/corpus.ts';
import type { Change } from '../../src/schema/change.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const oldestFirst = [...readCorpus(contentFiles(root)).corpus!.changes].reverse();

/** The version that a change of a kind leads to. */
function raised(version: string, kind: Change['kind']): string | null {
  const [first, second, third] = version.split('.').map(Number) as [number, number, number];
  if (kind === 'correction') return `${first}.${second}.${third + 1}`;
  if (kind === 'addition') return `${first}.${second + 1}.0`;
  if (kind === 'meaning') return `${first + 1}.0.0`;
  return null;
}

test('the first change is the publication', () => {
  expect(oldestFirst[0]).toMatchObject({ kind: 'publication', version: '1.0.0' });
});

test('each later change raises the number that its kind says, on the same day or later', () => {
  for (const [index, change] of oldestFirst.slice(1).entries()) {
    const before = oldestFirst[index]!;
    expect(change.version, change.id).toBe(raised(before.version, change.kind));
    expect(change.date >= before.date, change.id).toBe(true);
  }
});

test('the version of the data is that of the newest change', () => {
  expect(dataVersion({ changes: [...oldestFirst].reverse() })).toBe(oldestFirst.at(-1)!.version);
  expect(() => dataVersion({ changes: [] })).toThrow(RangeError);
});
