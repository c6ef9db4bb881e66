import type { Mark } from '../scene/scene.ts';
import { diamond } from '../scene/path.ts';
import { role, rounded } from '../scene/scene.ts';
import { fontSize, textWidth, wrapped } from './text-metrics.ts';

/** One entry of a legend: a sign and what it means. */
export type LegendItem = SignStyle & Readonly<{ sign: LegendSign; text: string; href?: string }>;

/** A sign by its name, or as a form of its own draws it. */
export type LegendSign = keyof typeof signs | SignMarks;

/** Draws a sign from its left edge and the middle of its row, 18 px wide. */
type SignMarks = (style: SignStyle, x: number, y: number) => Mark[];

type SignStyle = Readonly<{
  /** Added to the role of the sign: `derived`, `faded`. */
  variant: string;
  color: string;
}>;

const rowHeight = 20;
const signWidth = 24;

/**
 * A legend set in rows from the top of a drawing.
 *
 * @returns its marks, and how much height it takes in CSS pixels
 */
export function legendMarks(
  items: readonly LegendItem[],
  width: number,
): { marks: readonly Mark[]; height: number } {
  const marks: Mark[] = [];
  let [x, row] = [0, 0];
  for (const item of items) {
    const lines = wrapped(item.text, width - signWidth, fontSize.small);
    const wide = signWidth + Math.max(...lines.map((line) => textWidth(line, fontSize.small)));
    if (x > 0 && x + wide > width) [x, row] = [0, row + 1];
    marks.push(...signMarks(item, x, row * rowHeight + 8));
    lines.forEach((text, i) =>
      marks.push({
        kind: 'text',
        role: role('key', item.variant.includes('faded') ? 'faded' : ''),
        color: item.color,
        x: rounded(x + signWidth),
        y: (row + i) * rowHeight + 12,
        text,
        anchor: 'start',
        ...(item.href && { href: item.href }),
      }),
    );
    row += lines.length - 1;
    x = lines.length > 1 ? width : x + wide + 16;
  }
  return { marks, height: items.length > 0 ? (row + 1) * rowHeight + 4 : 0 };
}

/** A sign drawn in a box 18 wide about the middle of a row. */
function signMarks({ sign, variant, color }: LegendItem, x: number, y: number): Mark[] {
  const draw = typeof sign === 'string' ? signs[sign] : sign;
  return draw({ variant, color }, x, y);
}

function rule(
  name: string,
  { variant, color }: SignStyle,
  from: number,
  to: number,
  y: number,
): Mark {
  const ends = { x1: rounded(from), y1: y, x2: rounded(to), y2: y };
  return { kind: 'rule', role: role(name, variant), color, ...ends };
}

function dot(name: string, { variant, color }: SignStyle, x: number, y: number, r: number): Mark {
  const place = { x: rounded(x + 9), y, r };
  return { kind: 'dot', role: role(name, variant), color, ...place, label: '', point: null };
}

const signs = {
  line: (style, x, y) => [rule('series', style, x, x + 18, y), dot('dot', style, x, y, 3)],
  'bump-line': (style, x, y) => [rule('bump-line', style, x + 2, x + 16, y)],
  dot: (style, x, y) => [dot('dot', style, x, y, 3.5)],
  rate: (style, x, y) => [dot('dot', style, x, y, 3.5)],
  record: (style, x, y) => [dot('cited ring', style, x, y, 6)],
  level: (style, x, y) => [rule('cited level', style, x, x + 18, y)],
  change: (style, x, y) => [
    rule('cited change', style, x, x + 12, y),
    {
      kind: 'path',
      role: role('cited diamond', style.variant),
      color: style.color,
      d: diamond(x + 13, y, 5),
    },
  ],
  bar: ({ variant, color }, x, y) => {
    const box = { x: rounded(x + 2), y: y - 6, width: 14, height: 12 };
    return [{ kind: 'bar', role: role('bar', variant), color, ...box, label: '', point: null }];
  },
} satisfies Readonly<Record<string, SignMarks>>;
