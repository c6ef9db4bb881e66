import { converter, differenceEuclidean, formatHex, inGamut, parse } from 'culori';
import type { Color } from 'culori';
import type { Measure } from './bars.ts';

/** Steps of lightness, chroma and hue between the colours that are tried. */
const steps = { l: 0.02, c: 0.02, h: 10 };

const apart = differenceEuclidean('oklab');
const inScreen = inGamut('rgb');
const polar = converter('oklch');

/** What a colour lacks: the measures that it falls short of. */
export function shortOf(measures: readonly Measure[]): readonly Measure[] {
  return measures.filter(({ has, needs }) => has < needs);
}

/**
 * The colour nearest to one that is wanted among those that have all they need: itself, or one of a grid.
 *
 * @returns a colour that screens can show to the byte; `null` where none has all
 */
export function nearestColour(
  wanted: Color,
  measures: (colour: Color) => readonly Measure[],
): Color | null {
  const fits = (colour: Color) => shortOf(measures(colour)).length === 0;
  const own = bytes(wanted);
  if (fits(own)) return own;
  const tried = grid()
    .map((colour) => ({ colour, away: apart(colour, own) }))
    .toSorted((a, b) => a.away - b.away);
  return tried.find(({ colour }) => fits(colour))?.colour ?? null;
}

/** A colour as `oklch(…)`, the one form that the sheet of tokens has. */
export function cssOf(colour: Color): string {
  const { l, c, h = 0 } = polar(colour);
  return `oklch(${[places(l, 4), places(c, 4), places(h, 2)].join(' ')})`;
}

let known: readonly Color[] | undefined;

/** The colours that are tried; worked out when first asked for. */
function grid(): readonly Color[] {
  known ??= range(0.1, 0.98, steps.l).flatMap((l) =>
    range(0, 0.3, steps.c).flatMap((c) =>
      range(0, c === 0 ? 0 : 359, steps.h)
        .map((h): Color => ({ mode: 'oklch', l, c, h }))
        .filter(inScreen)
        .map(bytes),
    ),
  );
  return known;
}

function range(from: number, to: number, step: number): number[] {
  return Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, i) => from + i * step);
}

function bytes(colour: Color): Color {
  return parse(formatHex(colour))!;
}

function places(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
