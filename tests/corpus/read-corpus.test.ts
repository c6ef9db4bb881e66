import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { contentFiles } from '../../src/corpus/read/files.ts';
import { readCorpus } from '../../src/corpus/read-corpus.ts';
import { formatProblems } from '../../src/domain/problem.ts';

const fixtures = fileURLToPath(new URL('../fixtures/', import.meta.url));
const valid = contentFiles(`${fixtures}valid`);

/** The valid content with the changed files of a mistake laid over it, and its removals taken out. */
function mistaken(kind: string): Map<string, string> {
  const folder = `${fixtures}mistakes/${kind}`;
  const files = new Map(valid);
  for (const [path, text] of contentFiles(folder)) files.set(path, text);
  if (existsSync(`${folder}/removed.txt`))
    for (const path of readFileSync(`${folder}/removed.txt`, 'utf8').trim().split('\n'))
      files.delete(path);
  return files;
}

test('content without a mistake becomes a corpus', () => {
  const { corpus, problems } = readCorpus(valid);
  expect(formatProblems(problems)).toBe('0 problems in the content\n\n\n');
  expect(corpus?.articles.map(({ slug }) => slug)).toEqual(['calm-waters', 'rough-sea']);
  expect(corpus?.claims.map(({ id, article, paragraph }) => [id, article, paragraph])).toEqual([
    ['calm-twelve', 'calm-waters', 1],
    ['calm-holds', 'calm-waters', 2],
    ['rough-distrust', 'rough-sea', 1],
    ['rough-break', 'rough-sea', 2],
  ]);
  expect(corpus?.series[0]?.points[1]).toEqual({
    period: '2024',
    value: 12,
    low: 11.5,
    high: 12.5,
    status: 'approximate',
    source: 'office-2025',
    change: null,
    published: '2025-01-10',
    read: '2026-11-21',
    note: 'round words, as printed',
  });
});

test('the order in which files are given does not matter', () => {
  const reversed = new Map([...valid].reverse());
  expect(readCorpus(reversed)).toEqual(readCorpus(valid));
});

test.each(readdirSync(`${fixtures}mistakes`).sort())(
  'the mistake "%s" stops the build in these words',
  async (kind) => {
    const { corpus, problems } = readCorpus(mistaken(kind));
    expect(corpus).toBeNull();
    await expect(formatProblems(problems)).toMatchFileSnapshot(
      `${fixtures}mistakes/${kind}/expected.txt`,
    );
  },
);
