import { lookOf } from '../../charts/export/image-svg.ts';
import type { Paint, Paints } from '../../charts/export/image-svg.ts';
import type { Scene } from '../../charts/scene/scene.ts';
import { svgTree } from '../../charts/scene/svg-tree.ts';
import { elementOf } from '../base/element.ts';

/**
 * How the style sheet paints the marks of a scene, by day: a picture is for paper and for pages of
 * others, whatever the reader's own preference.
 */
export function paintsOf(scene: Scene): Paints {
  const probe = document.createElement('div');
  probe.className = 'picture-probe';
  probe.append(elementOf(svgTree(scene)));
  document.body.append(probe);
  try {
    const elements = [...probe.querySelectorAll<SVGElement>('path, line, circle, rect, text')];
    const byLook = new Map(elements.map((one) => [one.getAttribute('class'), one]));
    const looks = [...new Set(scene.marks.map(lookOf))];
    const hex = hexColours();
    return Object.fromEntries(looks.map((look) => [look, paintOf(byLook.get(look)!, hex)]));
  } finally {
    probe.remove();
  }
}

function paintOf(element: SVGElement, hex: HexColour): Paint {
  const style = getComputedStyle(element);
  const colour = (value: string) => (value === 'none' ? null : hex(value));
  const dash = style.strokeDasharray;
  return {
    fill: colour(style.fill),
    stroke: colour(style.stroke),
    strokeWidth: parseFloat(style.strokeWidth),
    dash: dash === 'none' ? [] : dash.split(/[ ,]+/).map(parseFloat),
    cap: style.strokeLinecap as CanvasLineCap,
    join: style.strokeLinejoin as CanvasLineJoin,
    opacity: Number(style.opacity),
    fontSize: parseFloat(style.fontSize),
    fontWeight: Number(style.fontWeight),
  };
}

/** Any colour of CSS as sRGB hex; `null` for one that cannot be seen. */
type HexColour = (colour: string) => string | null;

/** Finds colours by painting one pixel with them. */
function hexColours(): HexColour {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [1, 1];
  const context = canvas.getContext('2d', { willReadFrequently: true })!;
  return (colour) => {
    context.clearRect(0, 0, 1, 1);
    context.fillStyle = colour;
    context.fillRect(0, 0, 1, 1);
    const [red, green, blue, alpha] = context.getImageData(0, 0, 1, 1).data;
    if (alpha === 0) return null;
    return `#${[red, green, blue].map((part) => part!.toString(16).padStart(2, '0')).join('')}`;
  };
}
