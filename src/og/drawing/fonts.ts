import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ImageTheme } from './theme.ts';
import { paletteOf } from './palette.ts';
import { fontFace } from './font-metrics.ts';
import type { FontMetrics } from './font-metrics.ts';

const families = {
  serif: { family: 'Newsreader', folder: 'newsreader' },
  sans: { family: 'Libre Franklin', folder: 'libre-franklin' },
} as const;
const weights = {
  regular: [400, '400Regular'],
  medium: [500, '500Medium'],
  semibold: [600, '600SemiBold'],
} as const;

type Family = keyof typeof families;
type Weight = keyof typeof weights;

/** The font files that share images are drawn with. */
export const fontFiles: readonly string[] = (['serif', 'sans'] as const).flatMap((family) =>
  (['regular', 'medium', 'semibold'] as const).map((weight) => fileOf(family, weight)),
);

/**
 * The theme of share images, with the colours of a style sheet of tokens.
 *
 * @param tokens the text of `src/styles/tokens.css`, with the colours of the themes
 * @param themes the names of the themes, in the order of the emblem
 */
export function imageTheme(tokens: string, themes: readonly string[]): ImageTheme {
  const palette = paletteOf(tokens);
  return { palette, themes, serif: fontFacesOf('serif'), sans: fontFacesOf('sans') };
}

function fontFacesOf(family: Family): Record<Weight, FontMetrics> {
  const face = (weight: Weight) => {
    const file = readFileSync(fileOf(family, weight));
    return fontFace(families[family].family, weights[weight][0], file);
  };
  return { regular: face('regular'), medium: face('medium'), semibold: face('semibold') };
}

/** Where a font lies; commands of the site run in its folder. */
function fileOf(family: Family, weight: Weight): string {
  const { family: name, folder } = families[family];
  const style = weights[weight][1];
  const file = `${name.replace(' ', '')}_${style}.ttf`;
  return join(process.cwd(), 'node_modules/@expo-google-fonts', folder, style, file);
}
