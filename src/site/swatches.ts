import { formatHex, wcagContrast } from 'culori';

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
  const paper = cssOf(tokens, 'paper', plate);
  return { token, css, contrast: wcagContrast(formatHex(css)!, formatHex(paper)!) };
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
