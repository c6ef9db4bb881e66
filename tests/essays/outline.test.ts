import { expect, test } from 'vitest';
import { outlineOf } from '../../src/essays/outline.ts';

const essay = `One [a *b*](claim:one-a) and [a chart](chart:energy).[^1]

![Oil](chart:energy?v=1&r=1)

## A heading

> An aside with [a claim](claim:one-b).

- A list.

| A | table |
| - | ----- |
| 1 | 2     |

Two, over
two lines, with [a claim](claim:two-a) and a lost note.[^2]

[^1]: A note of

    two paragraphs.
`;

const outline = outlineOf(essay, 11);

test('only paragraphs of text count, on the lines of the file', () => {
  expect(outline.paragraphs).toEqual([
    { n: 1, line: 11, text: 'One a b and a chart.' },
    { n: 2, line: 25, text: 'Two, over\ntwo lines, with a claim and a lost note.[^2]' },
  ]);
});

test('a claim is found with its paragraph and line, or with none outside the text', () => {
  expect(outline.claims).toEqual([
    { id: 'one-a', paragraph: 1, line: 11, text: 'a b' },
    { id: 'one-b', paragraph: null, line: 17, text: 'a claim' },
    { id: 'two-a', paragraph: 2, line: 26, text: 'a claim' },
  ]);
});

test('charts shown and charts linked are told apart', () => {
  expect(outline.charts).toEqual([
    { slug: 'energy', query: '', caption: 'a chart', line: 11, as: 'link' },
    { slug: 'energy', query: 'v=1&r=1', caption: 'Oil', line: 13, as: 'figure' },
  ]);
});

test('headings, footnotes and footnotes nobody wrote are listed', () => {
  expect(outline.headings).toEqual([{ depth: 2, line: 15, text: 'A heading' }]);
  expect(outline.footnotes).toEqual([{ id: '1', line: 28 }]);
  expect(outline.missingFootnotes).toEqual([{ id: '2', line: 26 }]);
});

const strangers: [markdown: string, found: string][] = [
  ['<b>Bold</b> text', 'HTML stands in the text: <b>'],
  ['# First', 'a heading with one #'],
  ['![A map](map.png)', 'an image of map.png'],
  ['[May](may.html)', 'a link to may.html'],
  ['[Nothing](claim:)', 'a link to claim:'],
];

test.each(strangers)('%s is strange to the site', (markdown, found) => {
  expect(outlineOf(markdown, 1).strange[0]).toMatchObject({ line: 1, found });
});

test.each(['[b](https://a.example/)', '[c](#p2)', '[d](claim:a-b)', '> quoted'])(
  '%s is not strange to the site',
  (markdown) => expect(outlineOf(markdown, 1).strange).toEqual([]),
);
