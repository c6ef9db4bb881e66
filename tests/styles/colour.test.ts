import { readFileSync, readdirSync } from 'node:fs';
import {
  converter,
  differenceCiede2000,
  formatHex,
  inGamut,
  interpolate,
  parse,
  wcagContrast,
} from 'culori';
import type { Color } from 'culori';
import { expect, test } from 'vitest';
import { hexOf, paletteOf } from '../../src/og/drawing/palette.ts';
import { shown, visions } from '../../src/domain/themes/vision.ts';
import { surfaces } from '../../src/domain/themes/surfaces.ts';
import { readers, sheet, themes, tokensOf } from './tokens.ts';
import type { Reader, Tokens } from './tokens.ts';

const papers = ['paper', 'paper-2'] as const;
const washes = themes.map((theme) => `${theme}-wash`);
const series = ['ink', 's2', 's3', 's4', 's5', 's6'];

/**
 * Every pair of colours that stand on one another, what it needs, and where it is.
 * A colour may be mixed: `jade 78 ink` is 78 parts of jade and 22 of ink.
 *
 * WCAG 2.2: 7 for text (1.4.6, AAA), 3 for marks and the borders of what can be operated (1.4.11).
 */
const pairs: readonly (readonly [on: string, under: string, needs: number, where: string])[] = [
  ...[...papers, 'paper-3', ...washes, 'mark'].map(
    (under) => ['ink', under, 7, 'text, marked words, numbers of notes, heads of essays'] as const,
  ),
  ...papers.map((under) => ['ink-2', under, 7, 'ledes, summaries, notes, the footer'] as const),
  ...['paper-3', ...washes].map((under) => ['ink-2', under, 7, 'facts of an essay'] as const),
  ...papers.map((under) => ['ink-3', under, 7, 'ticks of charts, words for silence'] as const),
  ['paper', 'ink', 7, 'chosen chips and schemes, what was copied, the way past the head'],
  ['ink', 'mark 55 paper', 7, 'what a chart could not honour'],
  ...themes.flatMap((theme) => [
    ...[...papers, `${theme}-wash`].map(
      (under) => [`${theme}-text`, under, 7, 'names, numbers, positions, heads of essays'] as const,
    ),
    ...papers.map((under) => [theme, under, 3, 'lines, dots, signs'] as const),
    ['ink', `${theme} 14 paper`, 7, 'a claim in the text while pointed at'] as const,
    [
      `${theme} 68 paper`,
      'paper',
      1.8,
      'bars, whose edges the axis and the values also give',
    ] as const,
  ]),
  ...series.map((one) => [one, 'paper', 3, 'lines and dots of a chart'] as const),
  ...series.map((one) => [`${one} 55 ink`, 'paper', 7, 'values and names in a chart'] as const),
  ...papers.map((under) => ['rule-strong', under, 3, 'borders of fields, buttons, chips'] as const),
  ...[...papers, ...washes].map(
    (under) => ['focus', under, 3, 'the ring of what has focus'] as const,
  ),
];

/** Readers who ask for more contrast get 3 for every rule. */
const morePairs = [
  ...pairs,
  ...papers.map((under) => ['rule', under, 3, 'rules between parts'] as const),
];

test.each(readers)('every pair of colours in use has the contrast it needs (%s)', (reader) => {
  const table = reader.endsWith('more contrast') ? morePairs : pairs;
  const short = table
    .map(([on, under, needs, where]) => ({
      on,
      under,
      needs,
      where,
      has: contrast(reader, on, under),
    }))
    .filter(({ has, needs }) => has < needs)
    .map(
      ({ on, under, needs, where, has }) =>
        `${on} on ${under}: ${has.toFixed(2)} of ${needs}, ${where}`,
    );
  expect(short).toEqual([]);
});

test.each(themes)('the theme %s has its colours and its rule in the sheet', (theme) => {
  const colours = sheet.match(new RegExp(`^ +--${theme}(-wash|-text)?: `, 'gm'));
  expect(colours, `--${theme}, -wash and -text, and again for more contrast`).toHaveLength(6);
  expect(sheet).toContain(`[data-theme='${theme}'],\n.tone-${theme} {`);
});

test.each(readers)('themes are measured against the colours of tokens.css (%s)', (reader) => {
  for (const [name, css] of Object.entries(surfaces[reader]))
    expect(formatHex(tokensOf[reader][name]!), name).toBe(formatHex(css));
});

test.each(readers)('every colour is one that every screen can show (%s)', (reader) => {
  const beyond = Object.entries(tokensOf[reader]).filter(([, colour]) => !nearGamut(colour));
  expect(beyond.map(([name]) => name)).toEqual([]);
});

/**
 * CIEDE2000 between two themes. 1 is the least that eyes find side by side; about 10 is told apart
 * at a glance in small marks that do not touch. With all cones a lot more is to be had; where all
 * words have 7 to 1, colours lie closer.
 */
const least = (reader: Reader, vision: string): number =>
  vision === 'all cones' ? 20 : reader.endsWith('more contrast') ? 8 : 10;

const scenes = readers.flatMap((reader) =>
  Object.keys(visions).map((vision) => [reader, vision] as const),
);

test.each(scenes)('no theme passes for the ink of the record (%s, %s)', (reader, vision) => {
  const far = differenceCiede2000();
  const see = visions[vision]!;
  const ink = see(shown(tokensOf[reader]['ink']!));
  const gaps = themesOf(tokensOf[reader]).map((colour) => far(see(colour), ink));
  expect(Math.min(...gaps)).toBeGreaterThan(7);
});

test.each(scenes)('no two themes are confused (%s, %s)', (reader, vision) => {
  const seen = themesOf(tokensOf[reader]).map((colour) => visions[vision]!(colour));
  expect(closest(seen, differenceCiede2000())).toBeGreaterThan(least(reader, vision));
});

/**
 * In grey: colours that are all words on paper share the lightness from black to 4.5 to 1, CIE L* 15
 * to 46 by day, and hues keep some of it for themselves. Five themes are 5 apart, which is seen in
 * marks side by side; each more has to do with less. None of it is relied on: names, and the dots and
 * dashes of lines, tell the essays apart where there is no colour.
 */
test.each(['light', 'dark'] as const)('no two themes are of one grey (%s)', (reader) => {
  const lightness = converter('lab65');
  const greys = themesOf(tokensOf[reader]).map((colour) => lightness(colour).l);
  const gaps = greys.flatMap((one, i) => greys.slice(i + 1).map((other) => Math.abs(one - other)));
  expect(Math.min(...gaps)).toBeGreaterThan(Math.min(5, 20 / (themes.length - 1)));
});

test('the models of colour blindness leave greys as they are, and hide red from green', () => {
  const grey: Color = { mode: 'rgb', r: 0.5, g: 0.5, b: 0.5 };
  const far = differenceCiede2000();
  for (const vision of Object.values(visions)) expect(far(vision(grey), grey)).toBeLessThan(1);
  const [red, green] = ['oklch(0.6 0.12 25)', 'oklch(0.6 0.12 140)'].map((css) =>
    parse(formatHex(css)!)!,
  );
  for (const name of ['no green cones (Machado)', 'no green cones (Brettel)'])
    expect(far(visions[name]!(red!), visions[name]!(green!))).toBeLessThan(far(red!, green!) / 2);
});

test('share images take the colours of the light scheme', () => {
  const palette = paletteOf(sheet);
  const far = Object.entries(tokensOf.light)
    .filter(([, { alpha = 1 }]) => alpha === 1)
    .filter(([name, colour]) => apart(hexOf(palette, name), formatHex(shown(colour))!) > 1);
  expect(far.map(([name]) => name)).toEqual([]);
});

/** The sheets of snapshots stay as they were: see docs/decisions/0013-snapshots.md. */
const other = /^styles\/(tokens\.css|snapshots\/.*)$/;
const source = new URL('../../src/', import.meta.url);
const sheets = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(css|astro)$/.test(name) && !other.test(name))
  .map((name) => [name, styleIn(readFileSync(new URL(name, source), 'utf8'), name)] as const)
  .filter(([, css]) => css);

test.each(sheets)('%s takes its colours from tokens', (_, all) => {
  const css = all.replaceAll(/\/\*[\s\S]*?\*\//g, '');
  const values = [...css.matchAll(/(?<=[:\s(,])([^:;{}]*)[;}]/g)].map(([, value]) => value!);
  const stated = values.filter((value) =>
    /#[0-9a-f]{3,8}\b|\b(rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\(|\b(white|black|gr[ae]y|silver|red|green|blue|yellow|orange|purple|brown|pink|navy|teal)\b/i.test(
      value.replaceAll(/\b(in oklab|in oklch)\b|url\([^)]*\)|'[^']*'|var\([^)]*\)/g, ''),
    ),
  );
  expect(stated.map((value) => value.trim())).toEqual([]);
});

/** A sheet, or the style of a component. */
function styleIn(text: string, name: string): string {
  return name.endsWith('.css')
    ? text
    : (/\n<style[^>]*>\n([\s\S]*)<\/style>/.exec(text)?.[1] ?? '');
}

function themesOf(tokens: Tokens): Color[] {
  return themes.map((theme) => shown(tokens[theme]!));
}

function closest(colours: readonly Color[], far: (one: Color, other: Color) => number): number {
  return Math.min(
    ...colours.flatMap((one, i) => colours.slice(i + 1).map((other) => far(one, other))),
  );
}

function contrast(reader: Reader, on: string, under: string): number {
  return wcagContrast(shown(mixed(reader, on)), shown(mixed(reader, under)));
}

/** `jade`, or `jade 78 ink` as `color-mix(in oklab, jade 78%, ink)` has it. */
function mixed(reader: Reader, words: string): Color {
  const [one, share, other] = words.split(' ');
  const colour = tokensOf[reader][one!]!;
  if (!other) return colour;
  return interpolate([tokensOf[reader][other]!, colour], 'oklab')(Number(share) / 100);
}

/** The most that a channel of `#c4412c` is from the same of another, of 255. */
function apart(one: string, other: string): number {
  const bytes = (text: string) =>
    [...text.matchAll(/[0-9a-f]{2}/g)].map(([two]) => parseInt(two, 16));
  return Math.max(...bytes(one).map((byte, i) => Math.abs(byte - bytes(other)[i]!)));
}

/** Within sRGB, but for what no eye finds. */
function nearGamut(colour: Color): boolean {
  return inGamut('rgb')(colour) || differenceCiede2000()(colour, shown(colour)) < 0.5;
}
