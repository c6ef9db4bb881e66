import { expect, test } from 'vitest';
import type { Block } from '../../src/domain/text/block.ts';
import { blocksOf } from '../../src/essays/essay-blocks.ts';
import { outlineOf } from '../../src/essays/outline.ts';
import { routesAt } from '../../src/routing/route-builder.ts';

const routes = routesAt('/sub');
const only = (markdown: string): Block => blocksOf(markdown, routes)[0]!;

const essay = `Trade [reached *twelve*](claim:trade-twelve), and [more](claim:trade-more).[^a]

![Trade, +4%](chart:trade?v=1&r=1&view=table)

## Trade more

> An aside.

Again.[^b] And again.[^a]

[^a]: A [note](https://a.example/).
[^b]: Two

    paragraphs.
`;

test('an essay becomes its parts in the order of the text', () => {
  expect(blocksOf(essay, routes)).toEqual([
    {
      kind: 'paragraph',
      n: 1,
      html:
        'Trade <a class="claim" id="trade-twelve" href="/sub/claims/trade-twelve/" ' +
        'data-claim="trade-twelve">reached <em>twelve</em></a>, and <a class="claim" ' +
        'id="trade-more" href="/sub/claims/trade-more/" data-claim="trade-more">more</a>.' +
        '<sup><a class="note-ref" id="fnref-a" href="#fn-a" aria-label="Note 1">*</a></sup>',
      claims: ['trade-twelve', 'trade-more'],
    },
    { kind: 'chart', slug: 'trade', query: 'v=1&r=1&view=table', caption: 'Trade, +4%' },
    { kind: 'heading', depth: 2, id: 'trade-more-1', text: 'Trade more' },
    { kind: 'other', html: '<blockquote>\n<p>An aside.</p>\n</blockquote>' },
    {
      kind: 'paragraph',
      n: 2,
      html:
        'Again.<sup><a class="note-ref" id="fnref-b" href="#fn-b" aria-label="Note 2">**</a></sup>' +
        ' And again.<sup><a class="note-ref" id="fnref-a-2" href="#fn-a" aria-label="Note 1">*</a></sup>',
      claims: [],
    },
    {
      kind: 'footnotes',
      notes: [
        {
          id: 'fn-a',
          n: 1,
          sign: '*',
          html: 'A <a href="https://a.example/">note</a>.',
          refId: 'fnref-a',
        },
        { id: 'fn-b', n: 2, sign: '**', html: '<p>Two</p><p>paragraphs.</p>', refId: 'fnref-b' },
      ],
    },
  ]);
});

test('percent signs and quotation marks stay as written', () => {
  const html = '“over” 9%, \'no\' "limits"';
  expect(only(html)).toMatchObject({ html });
});

test('a link to a chart leads to its page', () => {
  expect(only('[energy](chart:energy?y=log)')).toMatchObject({
    html: '<a href="/sub/charts/energy/?y=log">energy</a>',
  });
});

test('charts side by side are charts one after the other', () => {
  const blocks = blocksOf('![A](chart:a) ![B](chart:b)', routes);
  expect(blocks.map((block) => block.kind === 'chart' && block.slug)).toEqual(['a', 'b']);
});

test('HTML in the text is never markup of the page', () => {
  expect(
    JSON.stringify(blocksOf('A <b onclick="x">b</b>\n\n<script>x</script>', routes)),
  ).not.toMatch(/<b|<script/);
});

test('paragraphs bear the numbers that the outline gives them', () => {
  const blocks = blocksOf(essay, routes).flatMap((block) =>
    block.kind === 'paragraph' ? [{ n: block.n, claims: block.claims }] : [],
  );
  const { paragraphs, claims } = outlineOf(essay, 1);
  const outlined = paragraphs.map(({ n }) => ({
    n,
    claims: claims.flatMap(({ id, paragraph }) => (paragraph === n ? [id] : [])),
  }));
  expect(blocks).toEqual(outlined);
});
