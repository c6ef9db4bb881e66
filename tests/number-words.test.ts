import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { articleWords, withArticles } from '../src/domain/article-words.ts';

const src = fileURLToPath(new URL('../src/', import.meta.url));

/** Numbers of articles, or of the others than one, as the site has grown and may grow. */
const number = /\b(?:four|five|six|seven|eight|nine|ten)\b/i;

/** Numbers that are of something else, each with what it is. */
const exceptions: readonly (readonly [file: string, words: string, why: string])[] = [
  ['search/text/tokenizer.ts', 'four: 4,', 'how numbers are read in a question'],
  ['search/text/tokenizer.ts', 'five: 5,', 'how numbers are read in a question'],
  ['search/text/tokenizer.ts', 'six: 6,', 'how numbers are read in a question'],
  ['search/text/tokenizer.ts', 'seven: 7,', 'how numbers are read in a question'],
  ['search/text/tokenizer.ts', 'eight: 8,', 'how numbers are read in a question'],
  ['search/text/tokenizer.ts', 'nine: 9,', 'how numbers are read in a question'],
  ['search/text/tokenizer.ts', 'ten: 10,', 'how numbers are read in a question'],
  ['search/query/operators.ts', 'is not a year of four digits', 'the digits of a year'],
  ['data/json-schemas.ts', 'By the six stances', 'stances, which the schema has'],
  ['components/position/CodingAgreement.astro', 'of six stances', 'stances, which the schema has'],
  ['pages/about/offline.astro', 'after seven days', 'a rule of a browser'],
  [
    'domain/article-words.ts',
    "'no one two three four five six seven eight nine ten'",
    'the words themselves',
  ],
];

/** The lines of code and markup with a number word, comments aside. */
function wordsIn(file: string): string[] {
  const text = readFileSync(join(src, file), 'utf8');
  const said = text.replace(/\/\*.*?\*\/|<!--.*?-->|(?<=^|\s)\/\/.*?$/gms, '');
  return said.split('\n').filter((line) => number.test(line));
}

const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(
  (file) => /\.(ts|astro|mjs|css)$/.test(file) && !file.startsWith('snapshots/store'),
);
const found = files.flatMap((file) => wordsIn(file).map((line) => ({ file, line })));
const allowed = ({ file, line }: (typeof found)[number]) =>
  exceptions.some(([where, words]) => where === file && line.includes(words));

test('no text of the site says a number of articles that another article would make untrue', () => {
  expect(found.filter((one) => !allowed(one))).toEqual([]);
});

test('every exception still stands', () => {
  const gone = exceptions.filter(
    ([file, words]) => !found.some((one) => one.file === file && one.line.includes(words)),
  );
  expect(gone).toEqual([]);
});

test.each([
  [2, 'two', 'Both', 'What the other says'],
  [5, 'five', 'All five', 'What the other four say'],
  [6, 'six', 'All six', 'What the other five say'],
  [12, '12', 'All 12', 'What the other 11 say'],
])('of %i articles sentences say %s', (articles, count, All, othersSay) => {
  expect(articleWords(articles)).toMatchObject({ count, All, othersSay });
});

test('a text of the content may leave the number to the site', () => {
  expect(withArticles('{Articles} texts; of the {articles} one', 6)).toBe(
    'Six texts; of the six one',
  );
});
