import type { SvgNode } from '../../charts/scene/svg-tree.ts';
import type { FontFace } from './font-metrics.ts';
import type { Setting } from './fit-text.ts';

/** An SVG element with its attributes as text. */
export function node(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  children: readonly (SvgNode | string)[] = [],
): SvgNode {
  const texts = Object.entries(attributes).map(([key, value]) => [key, String(value)]);
  return { name, attributes: Object.fromEntries(texts), children };
}

/** How lettering looks: its face, size in CSS pixels and colour. */
export type Lettering = Readonly<{
  face: FontFace;
  size: number;
  fill: string;
  anchor?: 'start' | 'middle' | 'end';
}>;

/** One line of lettering on a baseline. */
export function lettered(text: string, x: number, y: number, look: Lettering): SvgNode {
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
  return node('text', attributes, [text]);
}

/** A setting from `top` down, its first baseline where the letters' heads reach the top. */
export function set(
  { lines, size, leading }: Setting,
  x: number,
  top: number,
  look: Omit<Lettering, 'size'>,
): SvgNode[] {
  const first = top + size * 0.78;
  return lines.map((text, i) => lettered(text, x, first + i * size * leading, { ...look, size }));
}
