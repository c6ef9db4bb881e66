import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { describe, expect, test } from 'vitest';
import { formats, ourselves } from '../../src/citations/reference.ts';
import type { Reference } from '../../src/citations/reference.ts';
import { written } from '../../src/citations/format.ts';

const plain: Reference = {
  id: 'no-limits-trade-volume',
  author: ourselves,
  site: 'No Limits?',
  title: 'How much do China and Russia trade in a year, and is it still growing?',
  url: 'https://no-limits.example/charts/trade-volume/?v=1&r=1&s=total&asof=2025-08',
  issued: '2026-11-21',
  accessed: '2026-11-22',
  note: null,
  restates: null,
};

const references: [name: string, reference: Reference][] = [
  ['a view of a chart', plain],
  [
    'signs that TeX reads as commands',
    { ...plain, title: 'A 70 % fall & more: #1 of {five}, “a_b” – $2 ^ ~ end', note: '5 % & rest' },
  ],
  ['a month instead of a day', { ...plain, issued: '2025-08' }],
  ['Cyrillic and Chinese', { ...plain, title: 'Шойгу и «Пояс» 一带一路' }],
];

/** What a reader of the format that is not ours makes of it. */
type Item = Readonly<{
  title: string;
  URL: string;
  author: readonly object[];
  issued: Readonly<{ 'date-parts': readonly (readonly number[])[] }>;
  note?: string;
}>;
const read = (text: string): Item => {
  const items = new Cite(text).data as Item[];
  expect(items).toHaveLength(1);
  return items[0]!;
};

describe.each(references)('%s', (_, reference) => {
  test.each(['bibtex', 'ris', 'csl'] as const)('keeps its parts as %s', (format) => {
    const item = read(written([reference], format));
    expect(item.title).toBe(reference.title);
    expect(item.URL).toBe(reference.url);
    expect(item.issued['date-parts'][0]![0]).toBe(Number(reference.issued.slice(0, 4)));
    expect(JSON.stringify(item.author)).toContain('No Limits?');
    if (reference.note) expect(item.note).toBe(reference.note);
  });
});

test('the site is an organisation, whose name is not split', () => {
  const { author } = read(written([plain], 'bibtex'));
  expect(author).toEqual([{ family: 'No Limits?' }]);
});

test('no sign that TeX would take for a command is left bare in BibTeX, but in the address', () => {
  const text = written([{ ...plain, title: '5 % & #1 $ a_b', note: '{x} ~ ^ \\' }], 'bibtex');
  const fields = text.split('\n').filter((line) => /^ {2}(?:title|note)/.test(line));
  expect(fields).toEqual([
    '  title = {{5 \\% \\& \\#1 \\$ a\\_b}},',
    '  note = {\\{x\\} \\textasciitilde{} \\textasciicircum{} \\textbackslash{}},',
  ]);
});

test('each line of RIS is a tag and a value, from TY to ER, ended as the format wants', () => {
  const lines = written([{ ...plain, note: 'two\nlines' }], 'ris').split('\r\n');
  expect(lines.pop()).toBe('');
  expect(lines.every((line) => /^[A-Z][A-Z0-9] {2}- /.test(line))).toBe(true);
  expect([lines[0], lines.at(-1)]).toEqual(['TY  - ELEC', 'ER  - ']);
});

test('plain text is one line with title, address and both days', () => {
  expect(written([plain], 'plain')).toBe(
    'No Limits?, “How much do China and Russia trade in a year, and is it still growing?”. https://no-limits.example/charts/trade-volume/?v=1&r=1&s=total&asof=2025-08 (as of 21 November 2026; read on 22 November 2026).\n',
  );
});

test('every format offered is written', () => {
  for (const { id } of formats) expect(written([plain], id).length).toBeGreaterThan(50);
});
