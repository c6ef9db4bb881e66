import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { contentFiles } from '../../src/corpus/read/files.ts';
import { readEntries } from '../../src/corpus/read/records.ts';
import { unusedSources } from '../../src/corpus/checks/sources.ts';
import { formatProblems } from '../../src/domain/problem.ts';

const valid = contentFiles(fileURLToPath(new URL('../fixtures/valid', import.meta.url)));
const sources = 'content/sources.yaml';
const further = `- id: ferry-paper
  title: On ferries
  publisher: The harbour
  url: https://harbour.example/ferries
  published: null
  language: en
`;
const unused = (changed: Readonly<Record<string, (text: string) => string>>) => {
  const files = new Map(valid);
  for (const [file, change] of Object.entries(changed)) files.set(file, change(files.get(file)!));
  return formatProblems(unusedSources(readEntries(files)));
};
const added = { [sources]: (text: string) => text + further };

test('a source on which nothing rests is named with its line', () => {
  expect(unused({})).toContain('0 problems');
  const found = unused(added);
  expect(found).toContain('1 problem in the content');
  expect(found).toContain('content/sources.yaml:13: ferry-paper: nothing rests on this source');
});

const uses: readonly (readonly [where: string, file: string, change: (text: string) => string])[] =
  [
    [
      'a note of a chart',
      'content/charts/volume.yaml',
      (text) => `${text.trimEnd()}\nnotes: [{ text: A note., sources: [ferry-paper] }]\n`,
    ],
    [
      'an event',
      'content/events.yaml',
      (text) => text.replace('[office-2024]', '[office-2024, ferry-paper]'),
    ],
    [
      'an essay',
      'content/articles/calm-waters.md',
      (text) => `${text}\n\n[^n]: See [the paper](https://harbour.example/ferries).\n`,
    ],
  ];

test.each(uses)('a source that %s names is used', (_, file, change) => {
  expect(unused({ ...added, [file]: change })).toContain('0 problems');
});
