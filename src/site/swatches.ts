import { hex, oklch } from '../og/drawing/colour.ts';

export const plates = ['light', 'dark'] as const;
export type Plate = (typeof plates)[number];

/** A colour of the tokens in one scheme: as the sheet has it, and its contrast with the paper. */
export type Swatch = Readonly<{ token: string; css: string; contrast: number }>;

/**
 * A token's colour in a scheme.
 *
 * @param tokens the text of the sheet that has the tokens
 * - Errors: `RangeError` if the tokens have no colour of that name.
 */
export function swatch(tokens: string, token: string, plate: Plate): Swatch {
  const css = cssOf(tokens, token, plate);
  return {
    token,
    css,
    contrast: contrast(hex(oklch(css)), hex(oklch(cssOf(tokens, 'paper', plate)))),
  };
}

/**
 * The contrast of two sRGB colours, `#c4412c`, from 1 to 21.
 *
 * - Source: WCAG 2.2, "contrast ratio" and "relative luminance".
 */
export function contrast(one: string, other: string): number {
  const [bright = 0, dim = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (bright + 0.05) / (dim + 0.05);
}

/**
 * A token's value, such as `240ms`.
 *
 * - Errors: `RangeError` if the sheet has no token of that name.
 */
export function tokenText(tokens: string, token: string): string {
  const [, value] = new RegExp(`--${token}:\\s*([^;]+);`).exec(tokens) ?? [];
  if (!value) throw new RangeError(`the tokens have no "${token}"`);
  return value;
}

function cssOf(tokens: string, token: string, plate: Plate): string {
  const both = [...tokenText(tokens, token).matchAll(/oklch\([^)]*\)/g)].map(([css]) => css);
  const found = both[plates.indexOf(plate)];
  if (!found) throw new RangeError(`"${token}" is not a colour by day and by night`);
  return found;
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((i) => {
    const channel = parseInt(colour.slice(i, i + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
