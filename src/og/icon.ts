import { themes } from '../schema/article.ts';
import { inkOf, paletteOf } from './drawing/palette.ts';
import type { Palette } from './drawing/palette.ts';

/** A picture that stands for the site: its side in pixels, and how much of the side the sign takes. */
export type Icon = Readonly<{
  side: number;
  /** The share of the side that the sign takes, from 0 to 1. */
  share: number;
  /** Whether the sign stands on paper; else one sees through its ground. */
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

/** Five lines that run together and part, in a square of 32, in the order of the themes. */
const courses = [
  'M2 4.5C10 4.5 8 11.8 14.5 11.8S22 3.5 30 3',
  'M2 10.2C9 10.2 9 13.9 14.5 13.9S22 8.5 30 8.5',
  'M2 16H30',
  'M2 21.8C9 21.8 9 18.1 14.5 18.1S22 23 30 23',
  'M2 27.5C10 27.5 8 20.2 14.5 20.2S22 29 30 29.5',
];

/**
 * The sign of the site as an SVG of its own, which answers the reader's light or dark.
 *
 * @param tokens the text of the style sheet of tokens
 */
export function faviconSvg(tokens: string): string {
  const [light, dark] = [paletteOf(tokens), paletteOf(tokens, 'dark')];
  const darker = themes.map((theme) => `.${theme}{stroke:${inkOf(dark, theme)}}`).join('');
  return svg(
    32,
    `<style>@media (prefers-color-scheme:dark){${darker}}</style>${sign(light, 'class')}`,
  );
}

/**
 * An icon as an SVG in the light scheme.
 *
 * @param tokens the text of the style sheet of tokens
 */
export function iconSvg({ side, share, ground }: Icon, tokens: string): string {
  const palette = paletteOf(tokens);
  const scale = (side * share) / 32;
  const edge = (side - side * share) / 2;
  const paper = `<path d="M0 0H${side}V${side}H0Z" fill="${inkOf(palette, 'paper')}"/>`;
  const placed = `<g transform="translate(${edge} ${edge}) scale(${scale})">${sign(palette)}</g>`;
  return svg(side, (ground ? paper : '') + placed);
}

function svg(side: number, inner: string): string {
  const head = `xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}"`;
  return `<svg ${head} fill="none" stroke-width="2.4" stroke-linecap="round">${inner}</svg>`;
}

function sign(palette: Palette, named?: 'class'): string {
  return themes
    .map((theme, i) => {
      const name = named ? ` class="${theme}"` : '';
      return `<path${name} stroke="${inkOf(palette, theme)}" d="${courses[i]}"/>`;
    })
    .join('');
}
