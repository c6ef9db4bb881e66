import type { Palette } from './palette.ts';
import type { FontMetrics } from './font-metrics.ts';

/** What share images are drawn with: the colours of the light scheme and two font families. */
export type ImageTheme = Readonly<{
  palette: Palette;
  /** The names of the themes, in the order of the emblem. */
  themes: readonly string[];
  serif: Readonly<Record<'regular' | 'medium' | 'semibold', FontMetrics>>;
  sans: Readonly<Record<'regular' | 'medium' | 'semibold', FontMetrics>>;
}>;

/** Size of an image in CSS pixels, as programs that preview links want it. */
export const imageSize = { width: 1200, height: 630 } as const;
