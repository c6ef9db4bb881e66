/** Sizes of fontSize in CSS pixels; `charts.css` sets the same. */
export const fontSize = { small: 12, normal: 13 } as const;

/**
 * How wide a text will be, a little over rather than under, since no font is at hand here.
 *
 * @param size font size in CSS pixels
 * @returns CSS pixels
 */
export function textWidth(text: string, size: number): number {
  return [...text].reduce((sum, letter) => sum + letterWidth(letter), 0) * size;
}

function letterWidth(letter: string): number {
  if (/[ijl.,:;'’|!()]/.test(letter)) return 0.32;
  if (/[\sftr“”"-]/.test(letter)) return 0.42;
  if (/[mwMW%—]/.test(letter)) return 0.88;
  if (/[A-Z+−–]/.test(letter)) return 0.68;
  if (letter > '\u2e80') return 1;
  return 0.6;
}

/** A text in lines no wider than `width` where its words allow. */
export function wrapped(text: string, width: number, size: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = lines.length ? `${lines.at(-1)} ${word}` : word;
    if (lines.length && textWidth(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
