import { readFileSync } from 'node:fs';
import { parse } from 'culori';
import type { Color } from 'culori';

/** The text of the sheet that has the tokens. */
export const sheet = readFileSync(new URL('../../src/styles/tokens.css', import.meta.url), 'utf8');

/** The colours that hold for one reader, by the name of their token. */
export type Tokens = Readonly<Record<string, Color>>;

/** What a reader may see: day or night, and more contrast where the system asks for it. */
export const readers = ['light', 'dark', 'light, more contrast', 'dark, more contrast'] as const;
export type Reader = (typeof readers)[number];

/** The colours of `tokens.css` for each reader; tokens that name others are followed. */
export const tokensOf: Readonly<Record<Reader, Tokens>> = readTokens(sheet);

function readTokens(css: string): Record<Reader, Tokens> {
  const plain = css.slice(css.indexOf(':root {'), css.indexOf('@media'));
  const more = /@media \(prefers-contrast: more\) \{\s*:root \{([^}]*)\}/.exec(css)![1]!;
  const [light, dark] = [colours(plain, 0), colours(plain, 1)];
  return {
    light,
    dark,
    'light, more contrast': { ...light, ...colours(more, 0) },
    'dark, more contrast': { ...dark, ...colours(more, 1) },
  };
}

function colours(css: string, side: 0 | 1): Tokens {
  const pairs = /--([\w-]+):\s*light-dark\(\s*(oklch\([^)]*\)),\s*(oklch\([^)]*\))\s*\)/g;
  const found: Record<string, Color> = {};
  for (const [, name, ...both] of css.matchAll(pairs)) found[name!] = parse(both[side]!)!;
  for (const [, name, other] of css.matchAll(/--([\w-]+): var\(--([\w-]+)\)/g))
    if (found[other!]) found[name!] = found[other!]!;
  return found;
}
