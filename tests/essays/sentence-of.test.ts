import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { contentFiles } from '../../src/corpus/read/files.ts';
import { readCorpus } from '../../src/corpus/read-corpus.ts';
import { blocksOf } from '../../src/essays/essay-blocks.ts';
import { sentencesIn } from '../../src/domain/text/sentences.ts';
import { sentenceOf } from '../../src/essays/sentence-around.ts';
import { routesAt } from '../../src/routing/route-builder.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const routes = routesAt('/');
const paragraph = (markdown: string): string => {
  const [block] = blocksOf(markdown, routes);
  return block?.kind === 'paragraph' ? block.html : '';
};

test.each<[why: string, text: string, sentences: string[]]>([
  ['full stops part them', 'One is. Two is.', ['One is.', 'Two is.']],
  ['other ends do too', 'Is it? It is! So…', ['Is it?', 'It is!', 'So…']],
  ['a title is no end', 'Mr. Xi met Dr. Li. They spoke.', ['Mr. Xi met Dr. Li.', 'They spoke.']],
  [
    'initials are no end',
    'The U.S. Senate and J. Biden met.',
    ['The U.S. Senate and J. Biden met.'],
  ],
  [
    'a decimal is no end',
    'It grew 6.9 per cent. Then not.',
    ['It grew 6.9 per cent.', 'Then not.'],
  ],
  [
    'a country is no end',
    'Trade with the U.S. The author agrees.',
    ['Trade with the U.S. The author agrees.'],
  ],
  ['a question goes on', '“Is it?” he asked. Yes.', ['“Is it?” he asked.', 'Yes.']],
  ['a small letter goes on', 'Goods, oil etc. went east.', ['Goods, oil etc. went east.']],
  [
    'a closing quotation mark belongs to its sentence',
    'He spoke of “no limits.” Then he left.',
    ['He spoke of “no limits.”', 'Then he left.'],
  ],
  [
    'a quotation is not broken',
    'He said: “One. Two.” Then he left.',
    ['He said: “One. Two.”', 'Then he left.'],
  ],
  ['a number may begin one', 'It fell. 2024 was worse.', ['It fell.', '2024 was worse.']],
  ['what has no end is one', ' Half a sentence ', ['Half a sentence']],
])('%s: "%s"', (_, text, sentences) => {
  expect(sentencesIn(text).map(({ start, end }) => text.slice(start, end))).toEqual(sentences);
});

test('the sentence of a claim stands around its words, without the signs of notes', () => {
  const html = paragraph('Before.[^n] Trade & [*oil* rose](claim:a), it says.[^n] B.\n\n[^n]: N.');
  expect(sentenceOf(html, 'a')).toEqual({
    before: 'Trade & ',
    words: 'oil rose',
    after: ', it says.',
  });
});

test('a claim whose link spans two sentences has both', () => {
  const html = paragraph('A is. [B is. C](claim:b) is. D is.');
  expect(sentenceOf(html, 'b')).toEqual({ before: '', words: 'B is. C', after: ' is.' });
});

test('a paragraph without the claim has no sentence for it', () => {
  expect(sentenceOf(paragraph('A [b](claim:b).'), 'c')).toBeNull();
});

const { claims, articles } = readCorpus(contentFiles(root)).corpus!;
const blocks = new Map(
  articles.map(({ slug }) => {
    const text = readFileSync(`${root}content/articles/${slug}.md`, 'utf8');
    return [slug, blocksOf(text.replace(/^---\n.*?\n---\n/s, ''), routes)] as const;
  }),
);

test('every claim of the site has a sentence of its paragraph with the words of its link', () => {
  for (const { id, article, paragraph: n } of claims) {
    const block = blocks.get(article)!.find((one) => one.kind === 'paragraph' && one.n === n);
    const html = block?.kind === 'paragraph' ? block.html : '';
    const sentence = sentenceOf(html, id);
    const whole = sentence && sentence.before + sentence.words + sentence.after;
    expect(whole, id).toMatch(/^[“(]?[\p{Lu}\p{N}].*[.!?][”)]?$/su);
    expect(sentence!.words.length, id).toBeGreaterThan(2);
    expect(linked(id, article), id).toBe(sentence!.words);
  }
});

test('the sentences of the essays are those that the browser’s segmenter finds', () => {
  const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
  const texts = [...blocks.values()].flat().flatMap((block) => {
    if (block.kind !== 'paragraph') return [];
    return [block.html.replaceAll(/<sup>.*?<\/sup>/gs, '').replaceAll(/<[^>]*>/g, '')];
  });
  for (const text of texts) {
    const own = sentencesIn(text).map(({ start, end }) => text.slice(start, end));
    expect(own).toEqual([...segmenter.segment(text)].map(({ segment }) => segment.trim()));
  }
});

/** The words of a claim's link in the Markdown, plain. */
function linked(id: string, article: string): string {
  const text = readFileSync(`${root}content/articles/${article}.md`, 'utf8');
  const words = new RegExp(`\\[([^\\]]*)\\]\\(claim:${id}\\)`).exec(text)?.[1] ?? '';
  return words.replaceAll(/[*_]/g, '').replaceAll(/(\d) %/g, '$1\u00a0%');
}
