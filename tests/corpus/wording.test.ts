import { toString } from 'mdast-util-to-string';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { contentFiles } from '../../src/corpus/read/files.ts';
import { essayTree, numberedParagraphs } from '../../src/essays/essay-tree.ts';
import { sentencesIn } from '../../src/domain/text/sentences.ts';
import type { ClaimEntry } from '../../src/schema/claim.ts';

const files = contentFiles(fileURLToPath(new URL('../../', import.meta.url)));
const essays = [...files].filter(([path]) => path.startsWith('content/articles/'));
const claims = [...files]
  .filter(([path]) => path.startsWith('content/claims/'))
  .flatMap(([, file]) => parse(file) as ClaimEntry[]);
const lengths = (sentences: readonly string[]) =>
  sentences.map((sentence) => sentence.split(/\s+/).length);

/** The sentences of a restatement, without headings, captions and editors' notes. */
function sentencesOf(file: string): string[] {
  const body = file.slice(file.indexOf('\n---\n', 3) + 5);
  return numberedParagraphs(essayTree(body)).flatMap(({ node }) => {
    const text = toString(node);
    return sentencesIn(text).map(({ start, end }) => text.slice(start, end));
  });
}

describe.each(essays)('%s', (_path, file) => {
  const sentences = sentencesOf(file);

  test('half of its sentences have at most 20 words', () => {
    const ascending = lengths(sentences).toSorted((a, b) => a - b);
    expect(ascending[Math.floor(ascending.length / 2)]).toBeLessThanOrEqual(20);
  });

  test('no sentence has more than 36 words, unless it quotes', () => {
    const long = sentences.filter((one) => lengths([one])[0]! > 36 && !one.includes('“'));
    expect(long).toEqual([]);
  });
});

test('what a corroborated claim says was checked whole', () => {
  const unchecked = /\bnot (?:checked|examined|collected|looked up)\b/;
  const half = claims.filter(
    ({ assessment }) => assessment?.verdict === 'corroborated' && unchecked.test(assessment.note),
  );
  expect(half.map(({ id }) => id)).toEqual([]);
});

test('a claim with a word that is relative in time names a year', () => {
  const relative =
    /\b(?:recent|recently|latest|currently|today|so far|last year|this year|has confirmed|one day before)\b/i;
  const timeless = claims.filter(
    ({ text }) => relative.test(text) && !/\b(?:19|20)\d\d\b/.test(text),
  );
  expect(timeless.map(({ id }) => id)).toEqual([]);
});

test('percent is written as the house style has it', () => {
  const writers = [...files].filter(([path]) => /^content\/(?:articles|claims)\//.test(path));
  const odd = writers.flatMap(([path, text]) =>
    [...text.matchAll(/.{0,20}(?:per cent|\d %)/g)].map(([found]) => `${path}: ${found}`),
  );
  expect(odd).toEqual([]);
});
