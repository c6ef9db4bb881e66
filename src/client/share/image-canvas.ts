import { inTime } from '../base/loading-notice.ts';
import { paintOf, pictureFaces } from '../../charts/export/image-svg.ts';
import type { Paint, Paints } from '../../charts/export/image-svg.ts';
import type { Mark, Scene } from '../../charts/scene/scene.ts';

/**
 * Paints a picture as a PNG.
 *
 * Drawn mark by mark: an SVG could only be painted by loading it as an image from an address of its
 * own making, which the content security policy does not allow.
 *
 * @param scale pixels of the picture for one CSS pixel
 * Where the fonts do not come it is painted in others.
 *
 * - Errors: rejects where the browser cannot make the file.
 */
export async function pictureBlob(scene: Scene, paints: Paints, scale: number): Promise<Blob> {
  const fonts = new Set(Object.values(paints).map(fontOf));
  await inTime(Promise.all([...fonts].map((font) => document.fonts.load(font)))).catch(
    console.error,
  );
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [scene.width * scale, Math.ceil(scene.height) * scale];
  const context = canvas.getContext('2d')!;
  context.scale(scale, scale);
  for (const mark of scene.marks) paintMark(context, mark, paintOf(mark, paints));
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture was made')))),
  );
}

function paintMark(context: CanvasRenderingContext2D, mark: Mark, paint: Paint): void {
  context.save();
  context.globalAlpha = paint.opacity;
  context.fillStyle = paint.fill ?? 'transparent';
  context.strokeStyle = paint.stroke ?? 'transparent';
  context.lineWidth = paint.strokeWidth;
  context.lineCap = paint.cap;
  context.lineJoin = paint.join;
  context.setLineDash([...paint.dash]);
  if (mark.kind === 'text') paintText(context, mark, paint);
  else {
    const path = pathOf(mark);
    if (paint.fill !== null) context.fill(path);
    if (paint.stroke !== null) context.stroke(path);
  }
  context.restore();
}

/** The halo of a text goes beneath it. */
function paintText(
  context: CanvasRenderingContext2D,
  { x, y, text, anchor, turn = 0 }: Extract<Mark, { kind: 'text' }>,
  paint: Paint,
): void {
  context.font = fontOf(paint);
  context.textAlign = ({ start: 'left', middle: 'center', end: 'right' } as const)[anchor];
  context.translate(x, y);
  context.rotate((turn * Math.PI) / 180);
  if (paint.stroke !== null) context.strokeText(text, 0, 0);
  context.fillText(text, 0, 0);
}

function pathOf(mark: Exclude<Mark, { kind: 'text' }>): Path2D {
  if (mark.kind === 'path') return new Path2D(mark.d);
  const path = new Path2D();
  if (mark.kind === 'dot') path.arc(mark.x, mark.y, mark.r, 0, 2 * Math.PI);
  if (mark.kind === 'bar') path.rect(mark.x, mark.y, mark.width, mark.height);
  if (mark.kind === 'rule') {
    path.moveTo(mark.x1, mark.y1);
    path.lineTo(mark.x2, mark.y2);
  }
  return path;
}

function fontOf({ fontWeight, fontSize }: Paint): string {
  return `${fontWeight} ${fontSize}px ${pictureFaces}`;
}
