import { create } from 'fontkitten';

/** How wide the letters of one font are. */
export type FontMetrics = Readonly<{
  family: string;
  weight: number;
  /** Advance of a letter in ems; `null` where the font has no such letter. */
  advance: (letter: string) => number | null;
}>;

/**
 * The widths of the letters in a font file.
 *
 * - Errors: throws if the bytes are not those of one font.
 */
export function fontFace(family: string, weight: number, file: Buffer): FontMetrics {
  const font = create(file);
  if (font.isCollection) throw new RangeError(`${family} is a collection of fonts`);
  const known = new Map<string, number | null>();
  const advance = (letter: string) => {
    const point = letter.codePointAt(0)!;
    if (!font.hasGlyphForCodePoint(point)) return null;
    return font.glyphForCodePoint(point).advanceWidth / font.unitsPerEm;
  };
  return {
    family,
    weight,
    advance: (letter) => {
      if (!known.has(letter)) known.set(letter, advance(letter));
      return known.get(letter)!;
    },
  };
}

/** How wide a text is, kerning aside; a letter that the font lacks counts as one em. */
export function textWidth(text: string, face: FontMetrics, size: number): number {
  return [...text].reduce((sum, letter) => sum + (face.advance(letter) ?? 1), 0) * size;
}
