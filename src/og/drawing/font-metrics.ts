/** How wide letters of one face and weight are. */
export type Typeface = Readonly<{
  family: string;
  weight: number;
  /** Advance of a letter in ems; `null` where the face has no such letter. */
  advance: (letter: string) => number | null;
}>;

/**
 * Reads the advance widths of a TrueType font.
 *
 * - Errors: `RangeError` if a table is missing or its letters are mapped in another format than 4.
 * - Source: the OpenType specification, tables `head`, `hhea`, `hmtx` and `cmap`.
 */
export function typeface(family: string, weight: number, font: DataView): Typeface {
  const em = font.getUint16(tableOf(font, 'head') + 18);
  const long = font.getUint16(tableOf(font, 'hhea') + 34);
  const widths = tableOf(font, 'hmtx');
  const map = letterMap(font);
  const known = new Map<string, number | null>();
  const advance = (letter: string) => {
    const glyph = glyphOf(font, map, letter.codePointAt(0)!);
    return glyph === 0 ? null : font.getUint16(widths + Math.min(glyph, long - 1) * 4) / em;
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

/** How wide a text is, kerning aside; a letter that the face lacks counts as one em. */
export function widthOf(text: string, face: Typeface, size: number): number {
  return [...text].reduce((sum, letter) => sum + (face.advance(letter) ?? 1), 0) * size;
}

function tableOf(font: DataView, tag: string): number {
  const count = font.getUint16(4);
  for (let i = 0; i < count; i += 1) {
    const record = 12 + i * 16;
    if (tagAt(font, record) === tag) return font.getUint32(record + 8);
  }
  throw new RangeError(`the font has no table "${tag}"`);
}

function tagAt(font: DataView, at: number): string {
  return String.fromCharCode(...[0, 1, 2, 3].map((i) => font.getUint8(at + i)));
}

/** Where the Unicode map of the font begins. */
function letterMap(font: DataView): number {
  const cmap = tableOf(font, 'cmap');
  const count = font.getUint16(cmap + 2);
  for (let i = 0; i < count; i += 1) {
    const record = cmap + 4 + i * 8;
    const map = cmap + font.getUint32(record + 4);
    const unicode = font.getUint16(record) === 3 && font.getUint16(record + 2) === 1;
    if (unicode && font.getUint16(map) === 4) return map;
  }
  throw new RangeError('the font has no letter map of format 4');
}

/** The glyph of a letter, 0 where there is none. */
function glyphOf(font: DataView, map: number, letter: number): number {
  const twice = font.getUint16(map + 6);
  const [ends, starts] = [map + 14, map + 16 + twice];
  const [deltas, offsets] = [starts + twice, starts + 2 * twice];
  for (let i = 0; i < twice; i += 2) {
    if (font.getUint16(ends + i) < letter) continue;
    const start = font.getUint16(starts + i);
    if (start > letter) return 0;
    const delta = font.getUint16(deltas + i);
    const offset = font.getUint16(offsets + i);
    if (offset === 0) return (letter + delta) & 0xffff;
    const glyph = font.getUint16(offsets + i + offset + (letter - start) * 2);
    return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
  }
  return 0;
}
