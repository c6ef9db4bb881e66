import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { contentFiles } from '../../src/corpus/read/files.ts';
import { historyFile, historyText, newEntries } from '../../src/corpus/locks/history.ts';
import type { LockOrder } from '../../src/corpus/locks/history.ts';
import { readCorpus } from '../../src/corpus/read-corpus.ts';
import { readWithoutSnapshots } from '../../src/corpus/sound-corpus.ts';
import {
  claimCorrections,
  correctionWords,
  removedClaims,
  toldCorrections,
} from '../../src/schema/claim-history.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const valid = contentFiles(fileURLToPath(new URL('../fixtures/valid', import.meta.url)));
const calm = 'content/claims/calm-waters.yaml';
const rough = 'content/claims/rough-sea.yaml';
const order: LockOrder = { day: '2026-12-01', why: 'The original says less.' };

/** The valid content with some words of a file exchanged. */
const edited = (file: string, from: string, to: string, files = valid) => {
  expect(files.get(file)).toContain(from);
  return new Map(files).set(file, files.get(file)!.replace(from, to));
};

/** The content after `npm run history` with an order. */
const locked = (files: Map<string, string>, given: LockOrder = order) => {
  const { entries, problem } = newEntries(readWithoutSnapshots(files).corpus!, given);
  expect(problem).toBeNull();
  return new Map(files).set(historyFile, (files.get(historyFile) ?? '') + historyText(entries!));
};

const reworded = edited(calm, 'South holds.', 'South has held so far.');
const removed = edited(
  rough,
  '- id: rough-break',
  '- id: rough-parts',
  edited('content/articles/rough-sea.md', 'claim:rough-break', 'claim:rough-parts'),
);

test('a lock of what is locked adds nothing', () => {
  expect(newEntries(readCorpus(valid).corpus!, order).entries).toEqual([]);
});

test('a new claim is locked as first published, whatever signs it holds', () => {
  const text = "It's “over” 9 %: #1, 'no limits' and {more}";
  const files = edited(calm, 'The partnership of North and South holds.', JSON.stringify(text));
  files.delete(historyFile);
  const fresh = locked(files, { ...order, why: '' });
  const { histories } = readCorpus(fresh).corpus!;
  expect(histories.map(({ entries }) => entries[0]!.why)).toEqual(
    Array(4).fill('First published.'),
  );
  expect(histories[1]!.entries[0]).toMatchObject({ text, day: '2026-12-01' });
});

describe('a changed text', () => {
  test('is refused until it is locked', () => {
    expect(readCorpus(reworded).problems).toHaveLength(1);
    expect(readCorpus(locked(reworded)).problems).toEqual([]);
  });

  test('is not locked without a reason', () => {
    const { problem } = newEntries(readWithoutSnapshots(reworded).corpus!, { ...order, why: '' });
    expect(problem).toBe('Say why: npm run history -- "why". Changed or removed: calm-holds.');
  });

  test('keeps what the history held, and its id has what it said and what it says', () => {
    const after = locked(reworded);
    expect(after.get(historyFile)!.startsWith(valid.get(historyFile)!)).toBe(true);
    const corrections = claimCorrections(readCorpus(after).corpus!.histories);
    expect(corrections.map(correctionWords)).toEqual([
      'It said: “The partnership of North and South holds.” ' +
        'It says: “The partnership of North and South has held so far.”',
    ]);
    expect(corrections[0]!.after).toMatchObject({ day: '2026-12-01', why: order.why });
  });
});

describe('a removed claim', () => {
  test('is refused until its end is locked', () => {
    expect(readCorpus(removed).problems.map(({ found }) => found)).toEqual([
      '"rough-parts" is not in content/claim-history.yaml',
      'no claim has the id "rough-break" any more',
    ]);
    expect(readCorpus(locked(removed)).problems).toEqual([]);
  });

  test('is out of the claims, and its history says what it said, why it is gone and what follows', () => {
    const { corpus } = readCorpus(locked(removed, { ...order, successor: 'rough-parts' }));
    expect(corpus!.claims.map(({ id }) => id)).not.toContain('rough-break');
    expect(removedClaims(corpus!.histories)).toMatchObject([
      {
        id: 'rough-break',
        text: 'The partnership of North and South will break.',
        removal: {
          article: 'rough-sea',
          paragraph: 2,
          successor: 'rough-parts',
          why: order.why,
        },
      },
    ]);
    expect(claimCorrections(corpus!.histories).map(correctionWords)).toEqual([
      'Removed. It said: “The partnership of North and South will break.”',
    ]);
  });

  test('has a successor offered where a new claim stands in its place', () => {
    const { problem } = newEntries(readWithoutSnapshots(removed).corpus!, { ...order, why: '' });
    expect(problem).toContain(
      'If rough-parts is what rough-break was, add --successor=rough-parts.',
    );
  });

  test('has a successor only if it is the one that was removed', () => {
    const { problem } = newEntries(readWithoutSnapshots(reworded).corpus!, {
      ...order,
      successor: 'a',
    });
    expect(problem).toBe('--successor is for one removed claim; removed are 0.');
  });
});

test('a claim that moved says where it stood', () => {
  const swapped = (text: string) =>
    text
      .replace('paragraph: 1', 'paragraph: one')
      .replace('paragraph: 2', 'paragraph: 1')
      .replace('paragraph: one', 'paragraph: 2')
      .replace('claim:rough-distrust', 'claim:rough')
      .replace('claim:rough-break', 'claim:rough-distrust')
      .replace(/claim:rough\)/, 'claim:rough-break)');
  const moved = new Map(valid);
  for (const file of [rough, 'content/articles/rough-sea.md'])
    moved.set(file, swapped(valid.get(file)!));
  const corrections = claimCorrections(readCorpus(locked(moved)).corpus!.histories);
  expect(corrections.map(correctionWords)).toEqual([
    'It stood under rough-sea, ¶1; it stands under rough-sea, ¶2.',
    'It stood under rough-sea, ¶2; it stands under rough-sea, ¶1.',
  ]);
});

/** The history of the site at every commit that changed it, oldest first; none without git. */
function versions(): string[] {
  const git = (...args: string[]) =>
    execFileSync('git', ['-C', root, ...args], { encoding: 'utf8', stdio: 'pipe' });
  try {
    const commits = git('log', '--format=%H', '--reverse', '--', historyFile).trim();
    return commits
      .split('\n')
      .flatMap((commit) => (commit ? [git('show', `${commit}:${historyFile}`)] : []));
  } catch {
    return [];
  }
}

test('the history of the site was only ever added to', () => {
  const entries = (text: string) => text.replace(/^#.*\n/, '');
  const all = [...versions(), readFileSync(`${root}${historyFile}`, 'utf8')].map(entries);
  const rewritten = all.slice(1).filter((text, index) => !text.startsWith(all[index]!));
  expect(rewritten).toEqual([]);
});

test('every claim of the site was locked as it was published', () => {
  const { claims, histories } = readCorpus(contentFiles(root)).corpus!;
  const known = histories.map(({ id }) => id);
  expect(claims.map(({ id }) => id).filter((id) => !known.includes(id))).toEqual([]);
});

test('many corrections of one day and reason are told as one', () => {
  const entry = { claim: 'a', day: '2026-12-01', article: 'b', paragraph: 1, text: 'c', why: 'd' };
  const corrections = Array.from({ length: 11 }, () => ({ before: entry, after: entry }));
  expect(toldCorrections(corrections)).toEqual({
    single: [],
    groups: [{ day: '2026-12-01', why: 'd', count: 11 }],
  });
  expect(toldCorrections(corrections.slice(1)).groups).toEqual([]);
});
