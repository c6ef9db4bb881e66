import { expect, test } from 'vitest';
import { blocksOf } from '../../src/essays/essay-blocks.ts';
import { quotedWords } from '../../src/essays/quoted-words.ts';
import { routesAt } from '../../src/routing/route-builder.ts';

const markdown =
  'Oil & gas[^1] [rose *a lot* < once](claim:one), then [fell by 9%](claim:two).\n\n[^1]: A note.';
const [block] = blocksOf(markdown, routesAt('/'));
const html = block?.kind === 'paragraph' ? block.html : '';

test.each([
  ['one', 'Oil & gas* ', 'rose a lot < once', ', then fell by 9%.'],
  ['two', 'Oil & gas* rose a lot < once, then ', 'fell by 9%', '.'],
])(
  'the words of claim %s stand between what a browser shows around them',
  (id, before, words, after) => {
    expect(quotedWords(html, id)).toEqual({ before, words, after });
  },
);

test('a paragraph without the claim has no words of it', () => {
  expect(quotedWords(html, 'tw')).toBeNull();
});
