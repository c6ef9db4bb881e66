import { expect, test } from 'vitest';
import {
  changedTables,
  newTableLocks,
  readTableLock,
  tableLockHead,
} from '../../src/corpus/locks/table-lock.ts';

const lock = (version: string, table: string, letter: string) => {
  return { version, table, digest: letter.repeat(64) };
};
const locks = [
  lock('1.0.0', 'claims', 'a'),
  lock('1.0.0', 'topics', 'b'),
  lock('1.1.0', 'claims', 'c'),
  lock('1.1.0', 'topics', 'b'),
];

test('the lines of a lock are read as they were written, and its head is none', () => {
  expect(readTableLock(tableLockHead + newTableLocks(locks, []))).toEqual(locks);
});

test('a table that changes within a version is told, as one that is new or gone', () => {
  const now = [lock('1.1.0', 'claims', 'd'), lock('1.1.0', 'events', 'e')];
  expect(changedTables(now, locks)).toEqual(['claims', 'events', 'topics']);
});

test('with a new version any table may change, and the lock gets its lines once', () => {
  const now = [lock('1.2.0', 'claims', 'd'), lock('1.2.0', 'topics', 'b')];
  expect(changedTables(now, locks)).toEqual([]);
  const added = newTableLocks(now, locks);
  expect(readTableLock(added)).toEqual(now);
  expect(newTableLocks(now, [...locks, ...now])).toBe('');
});

test('a version that stands in the lock holds what it held', () => {
  expect(changedTables(locks.slice(2), locks)).toEqual([]);
  expect(changedTables(locks.slice(0, 2), locks)).toEqual([]);
});
