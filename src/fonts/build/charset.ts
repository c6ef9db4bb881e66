/** What text of the site is made of: English, and the marks that its writers use. */
export const core = [
  span(0x20, 0x7e),
  '\u00a0¡£§«±²³·¶°»¼½¾¿×',
  span(0xc0, 0xff),
  'ıŒœ–—‘’“”„•…′″‹›€−',
].join('');

/** Letters of names in other European languages, in a file of their own that few pages ask for. */
export const extended = span(0x100, 0x17e).replaceAll(/[ıĲĳŉŒœ]/g, '') + 'ȘșȚț†';

/** What stands in columns of numbers. */
export const digits = '0123456789';

/**
 * What the reader's own fonts draw: a few signs that neither face has, Russian and Chinese.
 *
 * A name of five letters is not worth a file of 12 kB; tokens.css names good faces for each script.
 */
export const system = /[←↑→↓↗↩↵⌘☰✓]|[\p{Script=Cyrillic}\p{Script=Han}，。、（）《》“”：；「」]/u;

/** A charset as the value of `unicode-range`, in order. */
export function unicodeRange(charset: string): string {
  const points = [...new Set([...charset].map((letter) => letter.codePointAt(0)!))];
  const runs: [first: number, last: number][] = [];
  for (const point of points.sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run && run[1] === point - 1) run[1] = point;
    else runs.push([point, point]);
  }
  return runs
    .map(([first, last]) => `U+${hex(first)}${first < last ? `-${hex(last)}` : ''}`)
    .join(', ');
}

function span(first: number, last: number): string {
  return String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, i) => first + i));
}

function hex(point: number): string {
  return point.toString(16).toUpperCase().padStart(2, '0');
}
