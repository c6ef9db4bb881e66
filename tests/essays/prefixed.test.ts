import { expect, test } from 'vitest';
import { blocksOf } from '../../src/essays/essay-blocks.ts';
import { prefixedBlocks } from '../../src/essays/prefixed.ts';
import { routesAt } from '../../src/routing/route-builder.ts';

const markdown = `A claim [stands](claim:calm-one) here.[^1] It says id="x" and href="#y".

## A heading

> A quotation with a [claim](claim:calm-two).

![A chart](chart:trade?s=total)

[^1]: A note on [another page](https://example.org/#there).
`;
const blocks = blocksOf(markdown, routesAt('/'));
const text = JSON.stringify(prefixedBlocks(blocks, 'calm-waters-')).replaceAll('\\"', '"');

test.each([
  ['a claim', 'id="calm-waters-calm-one"'],
  ['the reference of a note', 'id="calm-waters-fnref-1"'],
  ['the way to a note', 'href="#calm-waters-fn-1"'],
  ['a heading', '"id":"calm-waters-a-heading"'],
  ['a note', '"id":"calm-waters-fn-1"'],
  ['the way back from a note', '"refId":"calm-waters-fnref-1"'],
])('%s gets an id of its essay’s', (_, part) => {
  expect(text).toContain(part);
});

test.each([
  ['a claim’s page', 'href="/claims/calm-one/"'],
  ['a fragment elsewhere', 'href="https://example.org/#there"'],
  ['words of the text', 'says id="x" and href="#y"'],
  ['a chart', '"query":"s=total"'],
])('%s stays as it is', (_, part) => {
  expect(text).toContain(part);
});
