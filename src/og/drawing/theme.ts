import type { Palette } from './palette.ts';
import type { FontFace } from './font-metrics.ts';

/** What cards are made with: the colours of the light scheme and the two faces. */
export type Kit = Readonly<{
  palette: Palette;
  serif: Readonly<Record<'regular' | 'medium' | 'semibold', FontFace>>;
  sans: Readonly<Record<'regular' | 'medium' | 'semibold', FontFace>>;
}>;

/** Size of a card in CSS pixels, as programs that preview links want it. */
export const cardSize = { width: 1200, height: 630 } as const;
