import { differenceCiede2000, formatHex, parse } from 'culori';
import type { Color } from 'culori';
import type { Theme } from '../../schema/parts/theme.ts';
import { lineMeasures, textMeasures, washMeasures } from './bars.ts';
import type { Measure, Neighbour } from './bars.ts';
import { nearestColour, shortOf } from './nearest-colour.ts';
import { readers } from './surfaces.ts';
import type { Reader } from './surfaces.ts';
import { colourOf, neighboursOf, wholeThemes } from './whole-theme.ts';
import type { Shades } from './whole-theme.ts';

/** What is wrong with a colour of a theme: its field, what it lacks, and how to mend it. */
export type ThemeFault = Readonly<{ path: readonly string[]; found: string; fix: string }>;

/** What is wrong with the colours of each theme, in their order. Two that are too near are told at the later. */
export function themeFaults(themes: readonly Theme[]): readonly (readonly ThemeFault[])[] {
  const whole = wholeThemes(themes);
  return themes.map((theme, at) =>
    readers.flatMap((reader) => {
      const all = neighboursOf(whole, reader);
      return faultsFor(theme, reader, whole[at]!.shades[reader], {
        others: all.toSpliced(at, 1),
        later: all.slice(at + 1).map(({ id }) => id),
      });
    }),
  );
}

type Beside = Readonly<{ others: readonly Neighbour[]; later: readonly string[] }>;

function faultsFor(
  theme: Theme,
  reader: Reader,
  { line, text, wash }: Shades,
  { others, later }: Beside,
): ThemeFault[] {
  const field = fieldsOf(theme, reader);
  const ground = colourOf(wash);
  const lines = (one: Color) => lineMeasures(one, reader, others);
  const told = (one: Color) => lines(one).filter(({ from }) => !later.includes(from ?? ''));
  return [
    ...faultOf(field(), line, told, lines),
    ...faultOf(field('text'), text, (one) => textMeasures(one, ground, reader)),
    ...faultOf(field('wash'), wash, (one) => washMeasures(one, reader)),
  ];
}

/** The field of a theme that says a colour for a reader, or from which it was worked out. */
function fieldsOf(theme: Theme, reader: Reader) {
  const side = reader.startsWith('light') ? 'light' : 'dark';
  const more = reader.endsWith('more contrast');
  const written = more ? theme.moreContrast : theme;
  return (shade?: 'text' | 'wash'): readonly string[] => {
    if (!written) return [side];
    const own = shade && written[shade] ? [shade] : [];
    return [...(more ? ['moreContrast'] : []), ...own, side];
  };
}

function faultOf(
  path: readonly string[],
  css: string,
  told: (colour: Color) => readonly Measure[],
  needed = told,
): ThemeFault[] {
  const found = [...beyondScreens(css), ...worst(shortOf(told(colourOf(css)))).map(inWords)];
  if (found.length === 0) return [];
  const better = nearestColour(colourOf(css), needed);
  return [{ path, found: shortened(found), fix: fixWith(better) }];
}

/** Whether a colour is stronger than screens can show, by what an eye finds. */
function beyondScreens(css: string): string[] {
  const gap = differenceCiede2000()(parse(css)!, colourOf(css));
  return gap < 0.5 ? [] : ['no screen shows a colour as strong'];
}

/** Of what two models of an eye both find, the less. */
function worst(measures: readonly Measure[]): readonly Measure[] {
  const least = (one: Measure) => measures.every(({ of, has }) => of !== one.of || has >= one.has);
  return measures.filter(least);
}

function inWords({ of, has, needs }: Measure): string {
  return `${of} is ${has.toFixed(2)} and must be ${Number(needs.toFixed(2))}`;
}

/** The first three things that are wrong, and how many more there are. */
function shortened(found: readonly string[]): string {
  const more = found.length > 3 ? [`and ${found.length - 3} more`] : [];
  return [...found.slice(0, 3), ...more].join('; ');
}

function fixWith(better: Color | null): string {
  return better
    ? `write '${formatHex(better)}', the nearest colour that has all it needs`
    : 'no colour has all it needs beside the others: change one of them too';
}
