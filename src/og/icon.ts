import { emblemLines, emblemShapes } from '../charts/bump-chart/emblem.ts';
import { hexOf, paletteOf } from './drawing/palette.ts';
import type { Palette } from './drawing/palette.ts';

/** A picture that stands for the site: its side in pixels, and how much of the side the emblem takes. */
export type Icon = Readonly<{
  side: number;
  /** The share of the side that the emblem takes, from 0 to 1. */
  share: number;
  /** Whether it has a background; else it is transparent. */
  ground: boolean;
}>;

/** Every icon by its name under `/icons/`. Systems cut a maskable one to a circle of 80 %. */
export const icons: Readonly<Record<string, Icon>> = {
  'icon-32': { side: 32, share: 1, ground: false },
  'apple-touch-icon': { side: 180, share: 0.74, ground: true },
  'icon-192': { side: 192, share: 0.8, ground: true },
  'icon-512': { side: 512, share: 0.8, ground: true },
  'maskable-512': { side: 512, share: 0.6, ground: true },
};

/**
 * The emblem of the site as an SVG of its own, which answers the reader's light or dark.
 *
 * @param tokens the text of the style sheet of tokens
 * @param all the themes, a line for each
 */
export function faviconSvg(tokens: string, all: readonly string[]): string {
  const [light, dark] = [paletteOf(tokens), paletteOf(tokens, 'dark')];
  const darker = all.map((theme) => `.${theme}{stroke:${hexOf(dark, theme)}}`).join('');
  const style = `<style>@media (prefers-color-scheme:dark){${darker}}</style>`;
  return svg(32, style + paths(light, all));
}

/**
 * An icon as an SVG in the light scheme.
 *
 * @param tokens the text of the style sheet of tokens
 * @param all the themes, a line for each
 */
export function iconSvg(
  { side, share, ground }: Icon,
  tokens: string,
  all: readonly string[],
): string {
  const palette = paletteOf(tokens);
  const scale = (side * share) / 32;
  const edge = (side - side * share) / 2;
  const paper = `<path d="M0 0H${side}V${side}H0Z" fill="${hexOf(palette, 'paper')}"/>`;
  const transform = `translate(${edge} ${edge}) scale(${scale})`;
  return svg(side, `${ground ? paper : ''}<g transform="${transform}">${paths(palette, all)}</g>`);
}

function svg(side: number, inner: string): string {
  const head = `xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}"`;
  return `<svg ${head} fill="none" stroke-width="2.4" stroke-linecap="round">${inner}</svg>`;
}

/** The lines of the emblem, each with the name of its theme as its class. */
function paths(palette: Palette, all: readonly string[]): string {
  return emblemLines(emblemShapes.square, all.length)
    .map(({ before, after }, i) => {
      const theme = all[i]!;
      return `<path class="${theme}" stroke="${hexOf(palette, theme)}" d="${before}${after}"/>`;
    })
    .join('');
}
