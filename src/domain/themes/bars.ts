import { converter, differenceCiede2000, interpolate, parse, wcagContrast } from 'culori';
import type { Color } from 'culori';
import { surfaces } from './surfaces.ts';
import type { Reader, Surface } from './surfaces.ts';
import { shown, visions } from './vision.ts';

/** Something measured of a colour: what it is, how much there is, and how much it needs. */
export type Measure = Readonly<{
  of: string;
  has: number;
  needs: number;
  /** The theme it is measured against, if it is one. */
  from?: string;
}>;

/** A theme beside which another stands, by its name and the colour of its lines. */
export type Neighbour = Readonly<{ id: string; line: Color }>;

/** The most articles that have a colour each: beyond, the bars leave no room, and articles may share one. */
export const mostThemes = 10;

const far = differenceCiede2000();
const lab = converter('lab65');

/**
 * What a colour of lines and signs must have for one reader. WCAG 2.2: 3 to 1 for marks (1.4.11), 7 to 1 for
 * words on them (1.4.6). Distances are CIEDE2000: 1 is the least that eyes find side by side, about 10 is told
 * apart at a glance in small marks that do not touch.
 */
export function lineMeasures(
  line: Color,
  reader: Reader,
  neighbours: readonly Neighbour[],
): Measure[] {
  return [
    ...onPaper(line, reader),
    ...Object.keys(visions).flatMap((vision) => distances(line, reader, neighbours, vision)),
    ...greys(line, reader, neighbours),
  ];
}

/** What a colour of words must have on the papers and on the ground of its theme: 7 to 1. */
export function textMeasures(text: Color, wash: Color, reader: Reader): Measure[] {
  const grounds = [...papers.map((name) => [name, surface(reader, name)] as const)];
  return [...grounds, ['its wash', wash] as const].map(([name, under]) => ({
    of: `contrast of its words with ${nameOf(name)}`,
    has: wcagContrast(text, under),
    needs: 7,
  }));
}

/** What the ground of an essay's head must leave to what stands on it. */
export function washMeasures(wash: Color, reader: Reader): Measure[] {
  const on = (name: Surface, needs: number): Measure => ({
    of: `contrast of its wash with ${nameOf(name)}`,
    has: wcagContrast(surface(reader, name), wash),
    needs,
  });
  return [on('ink', 7), on('ink-2', 7), on('focus', 3)];
}

/** A colour of the site for a reader. */
export function surface(reader: Reader, name: Surface): Color {
  return shown(parse(surfaces[reader][name])!);
}

const papers = ['paper', 'paper-2'] as const;

const names: Readonly<Record<string, string>> = {
  paper: 'the paper',
  'paper-2': 'the darker paper',
  ink: 'the ink',
  'ink-2': 'the paler ink',
  focus: 'the ring of focus',
};

function nameOf(name: string): string {
  return names[name] ?? name;
}

function onPaper(line: Color, reader: Reader): Measure[] {
  const paper = surface(reader, 'paper');
  const mixed = (share: number) => interpolate([paper, line], 'oklab')(share);
  return [
    ...papers.map((name) => ({
      of: `contrast with ${nameOf(name)}`,
      has: wcagContrast(line, surface(reader, name)),
      needs: 3,
    })),
    {
      of: 'contrast of words on a pale tint of it',
      has: wcagContrast(surface(reader, 'ink'), mixed(0.14)),
      needs: 7,
    },
    { of: 'contrast of bars with the paper', has: wcagContrast(mixed(0.68), paper), needs: 1.8 },
  ];
}

function distances(
  line: Color,
  reader: Reader,
  neighbours: readonly Neighbour[],
  vision: string,
): Measure[] {
  const see = visions[vision]!;
  const eyes =
    vision === 'all cones' ? '' : ` to eyes ${vision.replace(/^no (.*) \(.*/, 'without $1')}`;
  const seen = see(line);
  const needs = leastDistance(reader, vision);
  const away = (other: Color) => far(seen, see(other));
  return [
    { of: `distance from the ink${eyes}`, has: away(surface(reader, 'ink')), needs: 7 },
    ...neighbours.map(({ id, line: other }) => {
      return { of: `distance from ${id}${eyes}`, has: away(other), needs, from: id };
    }),
  ];
}

function leastDistance(reader: Reader, vision: string): number {
  if (vision === 'all cones') return 20;
  return reader.endsWith('more contrast') ? 8 : 10;
}

/**
 * In grey: the more themes, the less lightness is left between two. None of it is relied on: names, and the
 * dots and dashes of lines, tell the essays apart where there is no colour.
 */
function greys(line: Color, reader: Reader, neighbours: readonly Neighbour[]): Measure[] {
  if (reader.endsWith('more contrast')) return [];
  return neighbours.map((one) => ({
    of: `distance in grey from ${one.id}`,
    has: Math.abs(lab(line).l - lab(one.line).l),
    needs: Math.min(5, 20 / neighbours.length),
    from: one.id,
  }));
}
