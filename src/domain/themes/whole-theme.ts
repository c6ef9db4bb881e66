import { converter, parse } from 'culori';
import type { Color } from 'culori';
import type { Theme } from '../../schema/parts/theme.ts';
import { lineMeasures, textMeasures, washMeasures } from './bars.ts';
import type { Measure, Neighbour } from './bars.ts';
import { cssOf, nearestColour, shortOf } from './nearest-colour.ts';
import { readers } from './surfaces.ts';
import type { Reader } from './surfaces.ts';
import { shown } from './vision.ts';

/** The colours of a theme for one reader, as CSS: of lines, of words, and of the ground of a head. */
export type Shades = Readonly<{ line: string; text: string; wash: string }>;

/** A theme with every colour it has: those that were written, and those worked out from them. */
export type WholeTheme = Readonly<{ id: string; shades: Readonly<Record<Reader, Shades>> }>;

/** Themes with every colour. What is not written is worked out in their order, each beside those before it. */
export function wholeThemes(themes: readonly Theme[]): readonly WholeTheme[] {
  return themes.reduce<readonly WholeTheme[]>((done, one) => [...done, wholeTheme(one, done)], []);
}

/** The lines of themes as one reader sees them. */
export function neighboursOf(themes: readonly WholeTheme[], reader: Reader): readonly Neighbour[] {
  return themes.map(({ id, shades }) => ({ id, line: colourOf(shades[reader].line) }));
}

/** What screens show of a colour that is written in CSS. */
export function colourOf(css: string): Color {
  return shown(parse(css)!);
}

function wholeTheme(theme: Theme, before: readonly WholeTheme[]): WholeTheme {
  const shades = (reader: Reader) => shadesOf(theme, reader, neighboursOf(before, reader));
  const all = Object.fromEntries(readers.map((reader) => [reader, shades(reader)]));
  return { id: theme.id, shades: all as Record<Reader, Shades> };
}

function shadesOf(theme: Theme, reader: Reader, before: readonly Neighbour[]): Shades {
  const side = reader.startsWith('light') ? 'light' : 'dark';
  const written = reader.endsWith('more contrast') ? theme.moreContrast : theme;
  const line = written?.[side] ?? nearest(theme[side], (one) => lineMeasures(one, reader, before));
  const wash = written?.wash?.[side] ?? washOf(line, reader);
  const fits = (one: Color): readonly Measure[] => textMeasures(one, colourOf(wash), reader);
  return { line: inCss(line), text: inCss(written?.text?.[side] ?? nearest(line, fits)), wash };
}

/** The nearest colour that has all it needs; the one given where there is none, and the check says so. */
function nearest(wanted: string, measures: (colour: Color) => readonly Measure[]): string {
  const own = colourOf(wanted);
  const found = shortOf(measures(own)).length === 0 ? null : nearestColour(own, measures);
  return found ? cssOf(found) : inCss(wanted);
}

const grounds: Readonly<Record<Reader, readonly [lightness: number, chroma: number]>> = {
  light: [0.955, 0.018],
  dark: [0.25, 0.035],
  'light, more contrast': [0.975, 0.009],
  'dark, more contrast': [0.2, 0.03],
};

/** The ground of an essay's head: next to the paper, in the hue of the line. */
function washOf(line: string, reader: Reader): string {
  const [l, c] = grounds[reader];
  const ground = (chroma: number): Color => ({ mode: 'oklch', l, c: chroma, h: hueOf(line) });
  const whole = shown(ground(c));
  return cssOf(ground(shortOf(washMeasures(whole, reader)).length === 0 ? c : 0));
}

function hueOf(css: string): number {
  return converter('oklch')(parse(css)!).h ?? 0;
}

function inCss(written: string): string {
  return written.startsWith('oklch(') ? written : cssOf(parse(written)!);
}
