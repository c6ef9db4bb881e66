import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { entireMetricsCollection as collection } from '@capsizecss/metrics/entireMetricsCollection';
import { create } from 'fontkitten';
import type { Font } from 'fontkitten';
import { expect, test } from 'vitest';
import { fallbacks, fitted } from '../../src/fonts/build/fallbacks.ts';
import { unicodeRange } from '../../src/fonts/build/charset.ts';
import { fontFaces } from '../../src/fonts/build/plan.ts';
import { fontSheet } from '../../src/fonts/build/stylesheet.ts';
import { subset } from '../../src/fonts/build/subset.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const bytesOf = (file: string) => readFileSync(`${root}src/fonts/${file}`);
const fontOf = (file: string) => create(bytesOf(file)) as Font;
const remedy = 'run `npm run fonts`, look at the pages and commit what changed';

test.each(fontFaces)('$file is what its plan and its package make', async (face) => {
  expect((await subset(face)).equals(bytesOf(face.file)), remedy).toBe(true);
});

test('the style sheet of the faces is what their plan makes', async () => {
  const written = readFileSync(`${root}src/styles/fonts.css`, 'utf8');
  expect(written, remedy).toBe(await fontSheet(fontFaces, fallbacks));
});

test('no file of letters is left that nothing names', () => {
  const files = readdirSync(`${root}src/fonts`).filter((file) => file.endsWith('.woff2'));
  expect(files.sort()).toEqual(fontFaces.map(({ file }) => file).sort());
});

test.each(fontFaces)('$file draws every letter that it is asked for', ({ file, charset }) => {
  const font = fontOf(file);
  const lacking = [...charset].filter((one) => !font.hasGlyphForCodePoint(one.codePointAt(0)!));
  expect(lacking.join('')).toBe('');
});

test('no file of letters is put into the style sheet, where the security policy refuses it', async () => {
  const sheet = await fontSheet(fontFaces, []);
  expect(sheet.match(/url\([^)]*\)/g)).toEqual(
    fontFaces.map(({ file }) => `url('../fonts/${file}?no-inline')`),
  );
});

test('a list of letters is a list of ranges', () => {
  expect(unicodeRange('cba')).toBe('U+61-63');
  expect(unicodeRange('z–a')).toBe('U+61, U+7A, U+2013');
});

test('a fallback is stretched as far as it is narrower, and its heights are shrunk as far', () => {
  const ours = { ascent: 800, descent: -200, lineGap: 0, unitsPerEm: 1000, xWidthAvg: 450 };
  const theirs = { ascent: 1, descent: -1, lineGap: 9, unitsPerEm: 2000, xWidthAvg: 1000 };
  expect(fitted(ours, theirs)).toEqual({
    sizeAdjust: 90,
    ascent: 88.89,
    descent: 22.22,
    lineGap: 0,
  });
});

/** Ordinary prose, long enough for its letters to be as frequent as in any. */
const prose = readFileSync(`${root}docs/decisions/0009-content-security-policy.md`, 'utf8')
  .replaceAll(/\s+/g, ' ')
  .replaceAll(/[^\w ,.;:’'-]/g, '');

test.each([
  ['newsreader.woff2', collection.newsreader],
  ['newsreader-italic.woff2', collection.newsreader.variants.italic],
  ['libre-franklin.woff2', collection.libreFranklin],
])('%s has the heights and the widths that its fallbacks are fitted to', (file, metrics) => {
  const font = fontOf(file);
  const widths = [...prose].map((one) => font.glyphForCodePoint(one.codePointAt(0)!).advanceWidth);
  const width = widths.reduce((sum, one) => sum + one, 0) / widths.length;
  expect(font.unitsPerEm).toBe(metrics.unitsPerEm);
  expect([font.ascent, font.descent, font.lineGap]).toEqual([
    metrics.ascent,
    metrics.descent,
    metrics.lineGap,
  ]);
  expect(Math.abs(width / metrics.xWidthAvg - 1)).toBeLessThan(0.04);
});
