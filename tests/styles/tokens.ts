import { readFileSync } from 'node:fs';
import { parse } from 'culori';
import type { Color } from 'culori';
import { siteThemes } from '../../src/corpus/themes/site-themes.ts';
import { withThemes } from '../../src/domain/themes/token-sheet.ts';
import { readers } from '../../src/domain/themes/surfaces.ts';
import type { Reader } from '../../src/domain/themes/surfaces.ts';
import { siteFiles } from '../fixtures/corpora.ts';

export { readers };
export type { Reader };

const written = readFileSync(new URL('../../src/styles/tokens.css', import.meta.url), 'utf8');
const inUse = siteThemes(siteFiles());

/** The names of the themes that articles have, in the order of the emblem. */
export const themes: readonly string[] = inUse.map(({ id }) => id);

/** The text of the sheet that has the tokens, with the colours of the themes. */
export const sheet = withThemes(written, inUse);

/** The colours that hold for one reader, by the name of their token. */
export type Tokens = Readonly<Record<string, Color>>;

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
