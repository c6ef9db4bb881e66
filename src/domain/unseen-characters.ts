/** A character that no reader sees, where it stands in its text, and what it is, in words. */
export type UnseenCharacter = Readonly<{ index: number; found: string; fix: string }>;

/**
 * What each range of code points is. What texts of any language need is not among them: spaces that
 * do not break, soft hyphens, joiners and the marks of direction of single letters.
 */
const ranges: readonly (readonly [first: number, last: number, what: string])[] = [
  [0x00, 0x08, 'a control character'],
  [0x0b, 0x0c, 'a control character'],
  [0x0e, 0x1f, 'a control character'],
  [0x7f, 0x9f, 'a control character'],
  [0x200b, 0x200b, 'a space of no width'],
  [0x2028, 0x2029, 'a separator of lines that is no line break'],
  [0x202a, 0x202e, 'a character that turns the direction of the text'],
  [0x2060, 0x2064, 'a joiner or operator of no width'],
  [0x2066, 0x2069, 'a character that turns the direction of the text'],
  [0xd800, 0xdfff, 'half of a character'],
  [0xfeff, 0xfeff, 'a byte-order mark inside the text'],
  [0xfff9, 0xfffb, 'a mark of annotations'],
  [0xfffd, 0xfffd, 'what stands for bytes that are not UTF-8'],
  [0xfffe, 0xffff, 'no character'],
  [0xe0000, 0xe007f, 'a tag of no width'],
];

const pattern = new RegExp(
  `[${ranges.map(([first, last]) => `\\u{${first.toString(16)}}-\\u{${last.toString(16)}}`).join('')}]`,
  'u',
);

/** The first character of a text that no reader sees; `null` where there is none. */
export function unseenCharacter(text: string): UnseenCharacter | null {
  const index = text.search(pattern);
  if (index < 0) return null;
  const code = text.codePointAt(index)!;
  const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  const what = ranges.find(([first, last]) => first <= code && code <= last)![2];
  const fix =
    code === 0xfffd ? 'save the file as UTF-8, and write this character anew' : 'remove it';
  return { index, found: `holds ${name}, ${what}`, fix };
}
