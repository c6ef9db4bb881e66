import { textWidth } from './font-metrics.ts';
import type { FontMetrics } from './font-metrics.ts';

/** Room for a text: its width and height in CSS pixels, the sizes to try, largest first. */
export type Room = Readonly<{
  width: number;
  height: number;
  sizes: readonly number[];
  /** From baseline to baseline, in sizes. */
  leading: number;
}>;

/** A text in lines, and the size at which it fits. */
export type FittedText = Readonly<{ lines: readonly string[]; size: number; leading: number }>;

/**
 * A text at the largest size at which it fits its room, in lines of about the same length. If it fits
 * at no size, it ends in an ellipsis at the smallest.
 */
export function fitText(text: string, face: FontMetrics, room: Room): FittedText {
  const { width, sizes, leading } = room;
  for (const size of sizes) {
    const lines = wrapText(text, face, size, width);
    if (fits(lines, face, size, room))
      return { lines: balanced(text, face, size, width, lines.length), size, leading };
  }
  const size = sizes.at(-1)!;
  return { lines: cut(text, face, size, room), size, leading };
}

/** Spaces at which a line may end: not before `%` or `bn`, nor after `US$`. */
const gaps = /(?<!US\$) (?!%|bn\b)/;

/** A text in lines no wider than `width`, broken between words. */
export function wrapText(text: string, face: FontMetrics, size: number, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(gaps)) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && textWidth(longer, face, size) <= width)
      lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** How high a fitted text is, from the top of its first line to the foot of its last. */
export function heightOf({ lines, size, leading }: FittedText): number {
  return lines.length * size * leading;
}

function fits(lines: readonly string[], face: FontMetrics, size: number, room: Room): boolean {
  const high = lines.length * size * room.leading <= room.height;
  return high && lines.every((line) => textWidth(line, face, size) <= room.width);
}

/** The lines of the narrowest column that has no more of them; many lines keep their width. */
function balanced(text: string, face: FontMetrics, size: number, width: number, count: number) {
  const least = width * (count > 2 ? 0.8 : 0.5);
  let best = wrapText(text, face, size, width);
  for (let narrower = width - size / 2; narrower > least; narrower -= size / 2) {
    const lines = wrapText(text, face, size, narrower);
    const same = lines.length === count;
    if (!same || lines.some((line) => textWidth(line, face, size) > narrower)) return best;
    best = lines;
  }
  return best;
}

/** As many words as fit, and an ellipsis. */
function cut(text: string, face: FontMetrics, size: number, room: Room): string[] {
  const words = text.split(' ');
  for (let kept = words.length - 1; kept > 0; kept -= 1) {
    const shorter = `${words
      .slice(0, kept)
      .join(' ')
      .replace(/[\s,;:.–—(]+$/, '')}…`;
    const lines = wrapText(shorter, face, size, room.width);
    if (fits(lines, face, size, room)) return lines;
  }
  return ['…'];
}
