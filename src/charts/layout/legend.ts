import type { Mark } from '../scene/scene.ts';
import { diamond } from '../scene/path.ts';
import { rounded } from '../scene/scene.ts';
import { lettering, textWidth, wrapped } from './text-metrics.ts';

/** One entry of a key: a sign and what it means. */
export type KeyItem = Readonly<{
  sign: 'line' | 'bar' | 'dot' | 'record' | 'level' | 'change' | 'rate' | 'strand';
  /** Added to the role of the sign: `derived`, `faded`. */
  manner: string;
  tone: string;
  text: string;
}>;

const rowHeight = 20;
const signWidth = 24;

/**
 * A key set in rows from the top of a drawing.
 *
 * @returns its marks, and how much height it takes in CSS pixels
 */
export function keyMarks(
  items: readonly KeyItem[],
  width: number,
): { marks: readonly Mark[]; height: number } {
  const marks: Mark[] = [];
  let [x, row] = [0, 0];
  for (const item of items) {
    const lines = wrapped(item.text, width - signWidth, lettering.small);
    const wide = signWidth + Math.max(...lines.map((line) => textWidth(line, lettering.small)));
    if (x > 0 && x + wide > width) [x, row] = [0, row + 1];
    marks.push(...signMarks(item, x, row * rowHeight + 8));
    lines.forEach((text, i) =>
      marks.push({
        kind: 'text',
        role: role('key', item.manner.includes('faded') ? 'faded' : ''),
        tone: item.tone,
        x: rounded(x + signWidth),
        y: (row + i) * rowHeight + 12,
        text,
        anchor: 'start',
      }),
    );
    row += lines.length - 1;
    x = lines.length > 1 ? width : x + wide + 16;
  }
  return { marks, height: items.length > 0 ? (row + 1) * rowHeight + 4 : 0 };
}

/** Roles joined as a class. */
export function role(...names: readonly string[]): string {
  return names.filter(Boolean).join(' ');
}

function signMarks({ sign, manner, tone }: KeyItem, x: number, y: number): Mark[] {
  const rule = (name: string, x1: number, x2: number): Mark => ({
    kind: 'rule',
    role: role(name, manner),
    tone,
    x1: rounded(x + x1),
    y1: y,
    x2: rounded(x + x2),
    y2: y,
  });
  const dot = (name: string, r: number): Mark => ({
    kind: 'dot',
    role: role(name, manner),
    tone,
    x: rounded(x + 9),
    y,
    r,
    label: '',
    point: null,
  });
  if (sign === 'line') return [rule('series', 0, 18), dot('dot', 3)];
  if (sign === 'strand') return [rule('strand', 2, 16)];
  if (sign === 'dot' || sign === 'rate') return [dot('dot', 3.5)];
  if (sign === 'record') return [dot('cited ring', 6)];
  if (sign === 'level') return [rule('cited level', 0, 18)];
  if (sign === 'change') {
    const path = { kind: 'path', role: role('cited diamond', manner), tone } as const;
    return [rule('cited change', 0, 12), { ...path, d: diamond(x + 13, y, 5) }];
  }
  const bar = { x: rounded(x + 2), y: y - 6, width: 14, height: 12, label: '', point: null };
  return [{ kind: 'bar', role: role('bar', manner), tone, ...bar }];
}
