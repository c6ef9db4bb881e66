import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { digestFile } from '../../src/corpus/locks/snapshot-digests.ts';
import { readWithoutSnapshots } from '../../src/corpus/sound-corpus.ts';
import { contentHash } from '../../src/snapshots/hash.ts';
import { snapshotHash } from '../../src/snapshots/normalized-view.ts';
import { snapshotOf } from '../../src/snapshots/snapshot.ts';
import { requiredViews } from '../../src/snapshots/required-views.ts';
import { Snapshot } from '../../src/schema/snapshot.ts';
import {
  readingOf,
  riverFiles,
  siteFiles,
  snapshotFile,
  withSnapshots,
} from '../fixtures/corpora.ts';
import { river } from './corpus.ts';

const files = withSnapshots(riverFiles(), '2026-11-28');
const snapshot = readingOf(files).corpus.snapshots.find(isFull)!;
const path = snapshotFile(snapshot);
const published = siteFiles();
const problemsWith = (changes: ReadonlyMap<string, string>) =>
  readWithoutSnapshots(new Map([...files, ...changes])).problems.map(({ file }) => file);

/** Whether every list of a snapshot has something that can be left out. */
function isFull(snapshot: Snapshot): boolean {
  return Object.values(snapshot).every((value) => !Array.isArray(value) || value.length > 0);
}

/** The value with something else in its place that the schema allows. */
function forged(value: unknown): unknown {
  if (typeof value === 'string') return `${value} forged`;
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'boolean') return !value;
  if (Array.isArray(value)) return value.slice(0, -1);
  if (value === null) return 'forged';
  return Object.fromEntries(
    Object.entries(value as object).map(([key, one]) => [key, forged(one)]),
  );
}

test.each(Object.keys(snapshot))('a snapshot with another %s is found', (field) => {
  const altered = { ...snapshot, [field]: forged(snapshot[field as keyof Snapshot]) };
  expect(problemsWith(new Map([[path, JSON.stringify(altered)]]))).toContain(path);
});

test('a snapshot that is back-dated together with its link is found', () => {
  const query = snapshot.query.replace(snapshot.made, '2026-01-01');
  const altered = { ...snapshot, made: '2026-01-01', query };
  expect(query).not.toBe(snapshot.query);
  expect(problemsWith(new Map([[path, JSON.stringify(altered)]]))).toEqual([path]);
});

test('another layout of the file is the same snapshot', () => {
  expect(problemsWith(new Map([[path, JSON.stringify(snapshot)]]))).toEqual([]);
});

test('the first lines of the file of digests stay as they are', () => {
  const first = published.get(digestFile)!.split('\n').slice(0, 65).join('\n');
  expect(createHash('sha256').update(first).digest('hex')).toBe(
    '53aa5b8f6c02054afb3fa3f96fc021f75e82b62d94354df4d2dc06fee8723890',
  );
});

test('the page of a withdrawn view is followed by another edition of the same view and values', () => {
  const { data, choices, view, withdrawn = [], hash } = requiredViews(river.subject)[0]!;
  const next = snapshotHash(data, view, choices, [...withdrawn, hash]);
  expect(next).not.toBe(hash);
  expect(snapshotHash(data, view, choices, [...withdrawn, hash, next])).not.toBe(next);
  const pictured = { data, choices, view, withdrawn: [...withdrawn, hash] };
  const made = snapshotOf(pictured, river.corpus, '2026-11-28');
  expect(made.hash).toBe(next);
  expect(contentHash(Snapshot.parse(made))).toBe(next);
});

test('no view that was withdrawn is required, and each has a view to use instead', () => {
  const { corpus, subject } = readingOf(published);
  const required = requiredViews(subject).map(({ data, hash }) => `${data.chart.slug}/${hash}`);
  expect(corpus.withdrawals.length).toBeGreaterThan(0);
  for (const { slug, hash, instead } of corpus.withdrawals) {
    expect(required).not.toContain(`${slug}/${hash}`);
    expect(instead.split('?')[0]).toBe(slug);
  }
});
