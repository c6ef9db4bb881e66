import { formatHex, interpolate, parse } from 'culori';
import type { Color } from 'culori';

/** The colours of one scheme by the name of their token: `paper`, `ink-2`, `jade`, `s1`. */
export type Palette = Readonly<Record<string, Color>>;

/**
 * The opaque colours that a style sheet of tokens gives to a scheme.
 *
 * @param css text with lines such as `--ink: light-dark(oklch(…), oklch(…));` or `--s1: var(--ink);`
 */
export function paletteOf(css: string, scheme: 'light' | 'dark' = 'light'): Palette {
  const root = css.slice(0, css.indexOf('}'));
  const palette: Record<string, Color> = {};
  for (const [, name, light, dark] of root.matchAll(
    /--([\w-]+):\s*light-dark\((oklch\([^)/]*\)),\s*(oklch\([^)/]*\))/g,
  ))
    palette[name!] = parse(scheme === 'light' ? light! : dark!)!;
  for (const [, name, other] of root.matchAll(/--([\w-]+):\s*var\(--([\w-]+)\)/g))
    palette[name!] = colourOf(palette, other!);
  return palette;
}

/**
 * The colour of a token as `#rrggbb`; a channel outside sRGB is brought to its bound.
 *
 * - Errors: `RangeError` if the tokens have none of that name.
 */
export function hexOf(palette: Palette, token: string): string {
  return formatHex(colourOf(palette, token));
}

/** What `color-mix(in oklab, token share %, under)` gives, as `#rrggbb`; `share` from 0 to 1. */
export function mixedHex(palette: Palette, token: string, share: number, under: string): string {
  const colours = [colourOf(palette, under), colourOf(palette, token)];
  return formatHex(interpolate(colours, 'oklab')(share));
}

function colourOf(palette: Palette, token: string): Color {
  const found = palette[token];
  if (!found) throw new RangeError(`the tokens have no colour "${token}"`);
  return found;
}
