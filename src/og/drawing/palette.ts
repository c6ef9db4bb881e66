import { hex, mixed, oklch } from './colour.ts';
import type { Colour } from './colour.ts';

/** The colours of one scheme by the name of their token: `paper`, `ink-2`, `jade`, `s1`. */
export type Palette = Readonly<Record<string, Colour>>;

/**
 * The colours that a style sheet of tokens gives to a scheme, without what one sees through.
 *
 * @param css text with lines such as `--ink: light-dark(oklch(…), oklch(…));` or `--s1: var(--ink);`
 */
export function paletteOf(css: string, scheme: 'light' | 'dark' = 'light'): Palette {
  const root = css.slice(0, css.indexOf('}'));
  const palette: Record<string, Colour> = {};
  for (const [, name, light, dark] of root.matchAll(
    /--([\w-]+):\s*light-dark\((oklch\([^)/]*\)),\s*(oklch\([^)/]*\))/g,
  ))
    palette[name!] = oklch(scheme === 'light' ? light! : dark!);
  for (const [, name, other] of root.matchAll(/--([\w-]+):\s*var\(--([\w-]+)\)/g))
    palette[name!] = colourOf(palette, other!);
  return palette;
}

/**
 * A colour by the name of its token.
 *
 * - Errors: `RangeError` if the tokens have none of that name.
 */
export function colourOf(palette: Palette, token: string): Colour {
  const found = palette[token];
  if (!found) throw new RangeError(`the tokens have no colour "${token}"`);
  return found;
}

/** A token's colour as `#rrggbb`. */
export function inkOf(palette: Palette, token: string): string {
  return hex(colourOf(palette, token));
}

/** A share (0 to 1) of one token's colour over another's, as `#rrggbb`. */
export function mixOf(palette: Palette, token: string, share: number, under: string): string {
  return hex(mixed(colourOf(palette, token), share, colourOf(palette, under)));
}
