import { expect, test } from 'vitest';
import { historyFile } from '../../src/corpus/locks/history.ts';
import { idLockFile } from '../../src/corpus/locks/id-lock.ts';
import { sealFile } from '../../src/corpus/locks/addresses.ts';
import { brokenSeals, unsealedLines } from '../../src/corpus/locks/seals.ts';
import { valueLockFile } from '../../src/corpus/locks/value-lock.ts';
import { readHistory } from '../../src/corpus/read/records.ts';
import { recording } from '../../src/corpus/recording.ts';
import type { LockOrder } from '../../src/corpus/locks/history.ts';
import {
  announcedCorrections,
  correctionWords,
  historiesOf,
} from '../../src/schema/claim-history.ts';
import { riverFiles } from '../fixtures/corpora.ts';
import { publishedFiles, sealed } from '../fixtures/locking.ts';

type Files = ReadonlyMap<string, string>;

const day = '2026-11-28';
const published = publishedFiles(riverFiles(), ['/'], '2026-11-21');
const [claims] = [...published.keys()].filter((file) => file.startsWith('content/claims/'));
const [text] = /(?<=\n {2}text: ).*/.exec(published.get(claims!)!)!;

/** The claim with another text. */
const saying = (words: string, files: Files = published) =>
  new Map(files).set(claims!, files.get(claims!)!.replace(/(?<=\n {2}text: ).*/, words));

/** The files after `npm run history` since the last commit. */
function recorded(files: Files, order: Partial<LockOrder>): Files {
  const { texts, problem } = recording(files, published, { day, why: '', ...order });
  expect(problem).toBeNull();
  return sealed(new Map([...files, ...texts!]), day);
}

const added = (files: Files) =>
  readHistory(files.get(historyFile)!.slice(published.get(historyFile)!.length)).entries.map(
    ({ value }) => value,
  );

test('what is recorded twice before it is published leaves one entry', () => {
  const once = recorded(saying('It is so.'), { why: 'The original says less.' });
  const twice = recorded(saying('It was so.', once), { why: '' });
  expect(added(twice)).toMatchObject([{ text: 'It was so.', why: 'The original says less.' }]);
  expect(brokenSeals(twice)).toEqual([]);
  expect(unsealedLines(twice)).toEqual([]);
  const after = recorded(saying('It was so.', twice), {
    why: 'Another reason.',
    day: '2026-12-24',
  });
  expect(added(after)).toEqual(added(twice));
});

test('what is changed back before it is published leaves none', () => {
  const once = recorded(saying('It is so.'), { why: 'The original says less.' });
  const back = recorded(saying(text, once), {});
  for (const file of [historyFile, idLockFile, valueLockFile, sealFile])
    expect(back.get(file)).toBe(published.get(file));
});

test('what was published stays, whatever follows', () => {
  const once = recorded(saying('It is so.'), { why: 'The original says less.' });
  const { texts } = recording(saying('It was so.', once), once, { day, why: 'Now it says more.' });
  expect(texts!.get(historyFile)!.startsWith(once.get(historyFile)!)).toBe(true);
});

test('a change of a published claim has a reason', () => {
  expect(recording(saying('It is so.'), published, { day, why: '' }).problem).toMatch(/^Say why/);
});

test.each([
  ['typo', 0, /^A typing error\. It said: /],
  ['clarification', 0, /^Said more clearly\. It said: /],
  ['correction', 1, /^It said: /],
] as const)('a %s is announced %d times', (kind, times, words) => {
  const files = recorded(saying('It is so.'), { why: 'A reason.', kind });
  const histories = historiesOf(readHistory(files.get(historyFile)!).entries.map((e) => e.value));
  expect(announcedCorrections(histories)).toHaveLength(times);
  const [own] = histories.filter(({ entries }) => entries.length > 1);
  expect(correctionWords({ before: own!.entries[0]!, after: own!.entries[1]! })).toMatch(words);
});
