import type { Mark, Scene } from '../scene/scene.ts';
import { markNode, svgTree } from '../scene/svg-tree.ts';
import type { SvgNode } from '../scene/svg-tree.ts';
import { nodeText } from '../scene/element-tree.ts';

/** How marks of one class look once the style sheet has been worked out; colours are sRGB hex. */
export type Paint = Readonly<{
  fill: string | null;
  stroke: string | null;
  strokeWidth: number;
  /** Lengths of strokes and gaps in CSS pixels; empty for a solid line. */
  dash: readonly number[];
  cap: CanvasLineCap;
  join: CanvasLineJoin;
  opacity: number;
  fontSize: number;
  fontWeight: number;
}>;

/** Paints by the class that `lookOf` gives. */
export type Paints = Readonly<Record<string, Paint>>;

/** The faces of a picture's words: the site's, and what other machines have in its place. */
export const pictureFaces =
  "'Libre Franklin Variable', 'Libre Franklin', 'Helvetica Neue', Arial, 'Noto Sans', sans-serif";

/** The class of a mark in a drawing, which is what decides its looks. */
export function lookOf({ role, color }: Mark): string {
  return color ? `${role} tone-${color}` : role;
}

/**
 * A picture as an SVG file that needs no style sheet: looks are presentation attributes, and the
 * halo of a text is a text of its own beneath it, since not every program knows `paint-order`.
 *
 * - Errors: `RangeError` if a mark has no paint.
 */
export function paintedSvg(scene: Scene, paints: Paints): string {
  const { attributes } = svgTree(scene);
  const { xmlns, viewBox, width, height } = attributes;
  const root: SvgNode = {
    name: 'svg',
    attributes: {
      xmlns: xmlns!,
      viewBox: viewBox!,
      width: width!,
      height: height!,
      'font-family': pictureFaces,
    },
    children: [
      { name: 'title', attributes: {}, children: [scene.title] },
      { name: 'desc', attributes: {}, children: [scene.description] },
      ...scene.marks.flatMap((mark) => paintedNodes(mark, paintOf(mark, paints))),
    ],
  };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${nodeText(root).replaceAll('><', '>\n<')}\n`;
}

/**
 * The paint of a mark.
 *
 * - Errors: `RangeError` if there is none.
 */
export function paintOf(mark: Mark, paints: Paints): Paint {
  const paint = paints[lookOf(mark)];
  if (!paint) throw new RangeError(`no paint for "${lookOf(mark)}"`);
  return paint;
}

function paintedNodes(mark: Mark, paint: Paint): SvgNode[] {
  const { class: _class, ...place } = markNode(
    'point' in mark ? { ...mark, point: null } : mark,
  ).attributes;
  if (mark.kind !== 'text')
    return [{ ...markNode(mark), attributes: { ...place, ...drawn(paint) } }];
  const fontSize = {
    'font-size': String(paint.fontSize),
    // Programs without the variable font know whole hundreds only.
    'font-weight': String(Math.round(paint.fontWeight / 100) * 100),
  };
  const word = (look: Record<string, string>): SvgNode => ({
    name: 'text',
    attributes: { ...place, ...fontSize, ...look },
    children: [mark.text],
  });
  const letters = word(drawn({ ...paint, stroke: null }));
  if (paint.stroke === null) return [letters];
  return [word({ ...drawn({ ...paint, fill: paint.stroke }), 'aria-hidden': 'true' }), letters];
}

function drawn({
  fill,
  stroke,
  strokeWidth,
  dash,
  cap,
  join,
  opacity,
}: Paint): Record<string, string> {
  const line = {
    stroke: stroke ?? '',
    'stroke-width': String(strokeWidth),
    ...(cap === 'butt' ? {} : { 'stroke-linecap': cap }),
    ...(join === 'miter' ? {} : { 'stroke-linejoin': join }),
    ...(dash.length > 0 ? { 'stroke-dasharray': dash.join(' ') } : {}),
  };
  return {
    fill: fill ?? 'none',
    ...(stroke === null ? {} : line),
    ...(opacity === 1 ? {} : { opacity: String(opacity) }),
  };
}
