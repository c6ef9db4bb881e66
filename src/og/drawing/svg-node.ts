import type { SvgNode } from '../../charts/scene/svg-tree.ts';
import type { FontMetrics } from './font-metrics.ts';
import type { FittedText } from './fit-text.ts';

/** An SVG element with its attributes as text. */
export function el(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  children: readonly (SvgNode | string)[] = [],
): SvgNode {
  const texts = Object.entries(attributes).map(([key, value]) => [key, String(value)]);
  return { name, attributes: Object.fromEntries(texts), children };
}

/** How a text looks: its font, size in CSS pixels and colour. */
export type TextStyle = Readonly<{
  face: FontMetrics;
  size: number;
  fill: string;
  anchor?: 'start' | 'middle' | 'end';
}>;

/** One line of text on a baseline. */
export function drawText(text: string, x: number, y: number, look: TextStyle): SvgNode {
  const { face, size, fill, anchor = 'start' } = look;
  const attributes = {
    x: Math.round(x * 100) / 100,
    y: Math.round(y * 100) / 100,
    'font-family': face.family,
    'font-weight': face.weight,
    'font-size': size,
    'text-anchor': anchor,
    fill,
  };
  return el('text', attributes, [text]);
}

/** A fitted text from `top` down; the capitals of its first line reach the top. */
export function drawLines(
  { lines, size, leading }: FittedText,
  x: number,
  top: number,
  look: Omit<TextStyle, 'size'>,
): SvgNode[] {
  const first = top + size * 0.78;
  return lines.map((text, i) => drawText(text, x, first + i * size * leading, { ...look, size }));
}
