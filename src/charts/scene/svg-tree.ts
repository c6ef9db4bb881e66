import type { ElementNode } from './element-tree.ts';
import type { Mark, Scene } from './scene.ts';

/** An element of a drawing as data. */
export type SvgNode = ElementNode;

/**
 * A scene as SVG. A mark's role is its class, its color the class `tone-…`.
 *
 * - A drawing with values to go to is a group in which each value is an image with a name; the
 *   rest is hidden from assistive technology, which has the sentence and the table. A drawing
 *   without them is one image. Nothing takes the focus until a custom element says so.
 * - It is named by its title and its sentence, without ids: a page may show a chart many times.
 *
 * @param key tells apart drawings of one chart on a page: the attribute `data-drawing`
 */
export function svgTree(scene: Scene, key?: string): SvgNode {
  const { width, height, title, description, marks } = scene;
  const interactive = marks.some((mark) => pointOf(mark) !== null || hrefOf(mark) !== null);
  return {
    name: 'svg',
    attributes: {
      xmlns: 'http://www.w3.org/2000/svg',
      class: 'drawing',
      ...(key ? { 'data-drawing': key } : {}),
      viewBox: `0 0 ${width} ${height}`,
      width: String(width),
      height: String(height),
      role: interactive ? 'group' : 'img',
      'aria-label': description.startsWith(title) ? description : `${title}. ${description}`,
    },
    children: stretches(marks).map(stretchNode),
  };
}

function stretchNode(marks: readonly Mark[]): SvgNode {
  const children = marks.map(markNode);
  const href = hrefOf(marks[0]!);
  if (href !== null) return { name: 'a', attributes: { href }, children };
  const attributes: SvgNode['attributes'] =
    pointOf(marks[0]!) === null ? { 'aria-hidden': 'true' } : {};
  return { name: 'g', attributes, children };
}

/** Marks in runs that are all values, all decoration, or one link, in paint order. */
function stretches(marks: readonly Mark[]): Mark[][] {
  return marks.reduce<Mark[][]>((found, mark) => {
    const before = found.at(-1);
    const same = before && sameKind(before[0]!, mark);
    if (same) before.push(mark);
    else found.push([mark]);
    return found;
  }, []);
}

function sameKind(one: Mark, other: Mark): boolean {
  return (pointOf(one) === null) === (pointOf(other) === null) && hrefOf(one) === hrefOf(other);
}

function hrefOf(mark: Mark): string | null {
  return (mark.kind === 'text' && mark.href) || null;
}

function pointOf(mark: Mark): string | null {
  return mark.kind === 'dot' || mark.kind === 'bar' ? mark.point : null;
}

/** One mark as an element: its role is its class, its color the class `tone-…`. */
export function markNode(mark: Mark): SvgNode {
  const look = { class: mark.color ? `${mark.role} tone-${mark.color}` : mark.role };
  const node = (name: string, shape: Record<string, string | number>, text?: string): SvgNode => ({
    name,
    attributes: {
      ...look,
      ...Object.fromEntries(Object.entries(shape).map(([key, value]) => [key, String(value)])),
    },
    children: text === undefined ? [] : [text],
  });
  switch (mark.kind) {
    case 'path': {
      const { d, corner } = mark;
      if (!corner) return node('path', { d });
      const transform = `translate(${corner.x} ${corner.y}) scale(${corner.scale})`;
      return node('path', { d, transform });
    }
    case 'rule':
      return node('line', { x1: mark.x1, y1: mark.y1, x2: mark.x2, y2: mark.y2 });
    case 'dot':
      return node('circle', { cx: mark.x, cy: mark.y, r: mark.r, ...named(mark) });
    case 'bar': {
      const { x, y, width, height } = mark;
      return node('rect', { x, y, width, height, ...named(mark) });
    }
    case 'text': {
      const turn = mark.turn ? { transform: `rotate(${mark.turn} ${mark.x} ${mark.y})` } : {};
      return node('text', { x: mark.x, y: mark.y, 'text-anchor': mark.anchor, ...turn }, mark.text);
    }
  }
}

function named({ point, label }: { point: string | null; label: string }): Record<string, string> {
  if (point === null) return {};
  return { role: 'img', 'aria-label': label, 'data-point': point, 'data-label': label };
}
