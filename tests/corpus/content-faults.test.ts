import { mkdirSync, mkdtempSync, readFileSync, rmSync, chmodSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { contentFiles } from '../../src/corpus/read/files.ts';
import { readCorpus } from '../../src/corpus/read-corpus.ts';
import { readWithoutSnapshots } from '../../src/corpus/sound-corpus.ts';
import { formatProblems } from '../../src/domain/problem.ts';
import { riverFiles, withSnapshots } from '../fixtures/corpora.ts';
import { diskFaults } from './faults/disk-faults.ts';
import type { Files } from './faults/planting.ts';
import { tableFaults } from './faults/table-faults.ts';
import { snapshotFaults, textFaults } from './faults/text-faults.ts';
import { yamlFaults } from './faults/yaml-faults.ts';

const files = riverFiles();
const planted = [...yamlFaults, ...tableFaults, ...textFaults];
const holder = '`tests/corpus/content-faults.test.ts`';

/** The rows of the table of content in the documents, by fault. */
const told = new Map(
  (
    /^## Content\n([\s\S]*?)(?=^## |$(?![\s\S]))/m.exec(
      readFileSync(fileURLToPath(new URL('../../docs/reliability.md', import.meta.url)), 'utf8'),
    )?.[1] ?? ''
  )
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .slice(2)
    .map((line) => line.split(/(?<!\\)\|/).map((cell) => cell.trim()))
    .map(([, fault = '', happens = '', by = '']) => [fault, { happens, by }] as const),
);

/** What the check says, in one line: the first problem without its remedy, and how many more there are. */
function happens(words: string): string {
  const count = Number(/^\d+/.exec(words)?.[0]);
  if (count === 0) return 'accepted';
  const [, , first = ''] = words.split('\n');
  const more = count > 1 ? `, and ${count - 1} more` : '';
  const short = first.replaceAll('|', '\\|').replaceAll('\t', '\\t');
  return `refused: \`${short}\`${more}`;
}

function checked(content: Files): string {
  const { problems, unlocked } = readWithoutSnapshots(content);
  return happens(formatProblems([...problems, ...(unlocked ?? [])]));
}

test.each(planted)('%s: what the documents say happens', (fault, plant) => {
  expect({ happens: checked(plant(files)), by: holder }).toEqual(told.get(fault));
});

describe('where snapshots are kept', () => {
  const kept = withSnapshots(files, '2026-11-28');

  test.each(snapshotFaults)('%s: what the documents say happens', (fault, plant) => {
    const said = happens(formatProblems(readCorpus(plant(kept)).problems));
    expect({ happens: said, by: holder }).toEqual(told.get(fault));
  });
});

test('every fault in the documents is planted here, and is named once', () => {
  const names = [...planted, ...snapshotFaults, ...diskFaults].map(([fault]) => fault);
  expect([...told.keys()].sort()).toEqual([...new Set(names)].sort());
  expect(names).toHaveLength(told.size);
});

const roots: string[] = [];

afterAll(() => {
  for (const root of roots) rmSync(root, { recursive: true, force: true });
});

test.each(diskFaults)('%s: what the documents say happens on disk', (fault, plant) => {
  const root = mkdtempSync(join(tmpdir(), 'content-'));
  roots.push(root);
  for (const [path, text] of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  chmodSync(root, 0o755);
  plant(root);
  expect({ happens: asReader(() => checkedOnDisk(root)), by: holder }).toEqual(told.get(fault));
});

function checkedOnDisk(root: string): string {
  try {
    return checked(contentFiles(root));
  } catch (error) {
    expect(error).toMatchObject({ name: 'ContentError' });
    return happens((error as Error).message);
  }
}

/** Runs a reading as one whom file permissions bind, which root is not. */
function asReader(read: () => string): string {
  if (process.geteuid?.() !== 0) return read();
  process.seteuid!(65_534);
  try {
    return read();
  } finally {
    process.seteuid!(0);
  }
}
