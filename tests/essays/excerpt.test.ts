import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { blocksOf } from '../../src/essays/essay-blocks.ts';
import { htmlSentences, quotedHtml, sentencesCarrying } from '../../src/essays/excerpt.ts';
import { routesAt } from '../../src/routing/route-builder.ts';

const link = (id: string, text: string) =>
  `<a class="claim" id="${id}" href="/claims/${id}/" data-claim="${id}">${text}</a>`;
const note = '<sup><a class="note-ref" id="fnref-1" href="#fn-1">1</a></sup>';
const html = `Trade ${link('grew', 'grew')}.${note} It was 3.5 times that of <em>“A. B.”</em> before. “Will it ${link('last', 'last? Who knows')}?” Nobody says. It ${link('ends', 'ends')}!`;

test('a quoted paragraph has no ids, leads back to its essay and marks its claims', () => {
  const quoted = quotedHtml(html, { essay: '/articles/one/', marked: ['last'] });
  expect(quoted).not.toContain(' id="');
  expect(quoted).toContain('href="/articles/one/#fn-1"');
  expect(quoted.match(/data-claim="\w+" aria-current="true"/g)).toEqual([
    'data-claim="last" aria-current="true"',
  ]);
});

test('sentences end outside elements, and take marks and notes with them', () => {
  const words = htmlSentences(html).map((sentence) => sentence.replaceAll(/<[^>]+>/g, ''));
  expect(words).toEqual([
    'Trade grew.1',
    'It was 3.5 times that of “A. B.” before.',
    '“Will it last? Who knows?”',
    'Nobody says.',
    'It ends!',
  ]);
});

test('only the sentences that carry the claims are kept, and what is left out is shown', () => {
  const words = (claims: string[]) => sentencesCarrying(html, claims).replaceAll(/<[^>]+>/g, '');
  expect(words(['last'])).toBe('“Will it last? Who knows?”');
  expect(words(['grew', 'ends'])).toBe('Trade grew.1 … It ends!');
  expect(sentencesCarrying(html, ['another'])).toBe(html);
});

test('the sentences of every essay keep their elements whole and lose no word', () => {
  const folder = fileURLToPath(new URL('../../content/articles/', import.meta.url));
  for (const file of readdirSync(folder)) {
    const body = readFileSync(folder + file, 'utf8')
      .split(/^---$/m)
      .slice(2)
      .join('---');
    for (const block of blocksOf(body, routesAt('/'))) {
      if (block.kind !== 'paragraph') continue;
      const sentences = htmlSentences(block.html);
      expect(sentences.join(' '), file).toBe(block.html.replaceAll('\n', ' '));
      for (const one of sentences)
        expect(one.match(/<\w/g)?.length ?? 0, one).toBe(one.match(/<\//g)?.length ?? 0);
    }
  }
});
