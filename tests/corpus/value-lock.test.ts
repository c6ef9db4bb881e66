import { expect, test } from 'vitest';
import {
  newValues,
  readValueLock,
  valueLockFile,
  valueLockText,
} from '../../src/corpus/locks/value-lock.ts';
import { readWithoutSnapshots } from '../../src/corpus/sound-corpus.ts';
import { riverFiles } from '../fixtures/corpora.ts';
import { publishedFiles } from '../fixtures/locking.ts';
import { edit } from './faults/planting.ts';
import type { Planting } from './faults/planting.ts';

const published = publishedFiles(riverFiles(), ['/'], '2026-11-28');
const table = 'content/series/ferry-crossings.csv';
const rows = published.get(table)!.trim().split('\n');
const last = rows.at(-1)!;
const asked = (plant: Planting, why: string) => {
  const { corpus, valueLocks } = readWithoutSnapshots(plant(published));
  return newValues(corpus!.series, valueLocks!, { day: '2027-03-01', why });
};
const replaced = (row: string): Planting => edit(table, (text) => text.replace(last, row));
const valueOf = (row: string) => row.split(',')[1]!;
const withValue = (value: string) => last.replace(/^([^,]*),[^,]*/, `$1,${value}`);

test('nothing is added to what is recorded', () => {
  expect(asked((files) => files, '')).toEqual({ locks: [], problem: null });
});

test('a value overwritten in place is refused, whatever the reason', () => {
  expect(asked(replaced(withValue('99')), 'Because.').problem).toContain(
    `was ${valueOf(last)} and is 99. To mend it, put ${valueOf(last)} back, and give the new value a row of its own`,
  );
});

test('a correction is a row of its own, and needs a reason', () => {
  const corrected = replaced(`${last}\n${withValue('99').replace('2026-11-21', '2026-11-24')}`);
  expect(asked(corrected, '').problem).toMatch(/^Say why: .*ferry-crossings/);
  expect(asked(corrected, 'A digit was misread.').locks).toMatchObject([
    { day: '2027-03-01', read: '2026-11-24', value: '99', why: 'A digit was misread.' },
  ]);
});

test('a correction carries its reason to the chart, and no first value does', () => {
  const row = `${last}\n${withValue('99').replace('2026-11-21', '2026-11-24')}`;
  const { locks } = asked(replaced(row), 'A digit was misread.');
  const record = published.get(valueLockFile)! + valueLockText(locks!);
  const files = new Map([...replaced(row)(published), [valueLockFile, record]]);
  const { series } = readWithoutSnapshots(files).corpus!;
  const points = series.flatMap((one) => [...one.points, ...(one.superseded ?? [])]);
  expect(points.flatMap(({ why }) => why ?? [])).toEqual(['A digit was misread.']);
});

test('a removed value is recorded with its reason, and may come back', () => {
  const removed = edit(table, (text) => text.replace(`${last}\n`, ''));
  expect(asked(removed, '').problem).toMatch(/^Say why/);
  const { locks } = asked(removed, 'It was of another river.');
  expect(locks).toMatchObject([{ value: 'gone', digest: '-' }]);
  const record = published.get(valueLockFile)! + valueLockText(locks!);
  const { locks: all, problems } = readValueLock(record);
  expect(problems).toEqual([]);
  const { corpus } = readWithoutSnapshots(published);
  const again = newValues(corpus!.series, all, { day: '2027-04-01', why: '' });
  expect(again.locks).toMatchObject([{ value: valueOf(last), why: 'Entered.' }]);
});

test('a line of another form is told with its number', () => {
  expect(readValueLock('# head\nnonsense\n').problems).toMatchObject([{ line: 2 }]);
});
