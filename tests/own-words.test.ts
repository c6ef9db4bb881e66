import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

/** As many words in a row as may not be shared with an original. */
const run = 8;
const root = fileURLToPath(new URL('../', import.meta.url));
const originals = join(root, '../shared/sources');
const present = existsSync(originals);
const readable = /\.(md|ya?ml|json|astro|ts|mjs|css|txt|csv|svg)$/;

/** The words of a text; where a link leads does not part the words around it. */
const wordsOf = (text: string) =>
  text
    .replaceAll(/\]\([^)]*\)/g, ' ')
    .toLowerCase()
    .replaceAll('’', "'")
    .match(/[a-z0-9]+(?:'[a-z]+)?/g) ?? [];

const runsIn = (words: readonly string[]) =>
  words
    .slice(0, Math.max(0, words.length - run + 1))
    .map((_, i) => words.slice(i, i + run).join(' '));

const filesBelow = (folder: string) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => readable.test(file))
    .map((file) => join(folder, file));

test.skipIf(!present)(`no run of ${run} words of an original stands in the project`, () => {
  const known = new Set(
    readdirSync(originals)
      .filter((file) => file.endsWith('.txt'))
      .flatMap((file) =>
        runsIn(wordsOf(readFileSync(join(originals, file), 'utf8').replaceAll(/\[¶\d+\]/g, ' '))),
      ),
  );
  const shared = ['README.md', ...['content', 'src', 'docs'].flatMap(filesBelow)].flatMap((file) =>
    runsIn(wordsOf(readFileSync(join(root, file), 'utf8')))
      .filter((words) => known.has(words))
      .map((words) => `${file}: ${words}`),
  );
  expect(known.size).toBeGreaterThan(1000);
  expect(shared).toEqual([]);
});

test.runIf(!present)(
  'the originals are not here, so shared runs of words cannot be looked for',
  () => {
    console.warn('own-words: no originals beside the project; the comparison was left out');
  },
);
