import type { SvgNode } from '../charts/scene/svg-tree.ts';
import { site } from '../domain/site.ts';
import type { ViewImage } from './image-data.ts';
import { markStyles } from './drawing/mark-styles.ts';
import { imageSize } from './drawing/theme.ts';
import type { ImageTheme } from './drawing/theme.ts';
import { emblem } from './drawing/emblem.ts';
import { drawText, el, drawLines } from './drawing/svg-node.ts';
import { hexOf } from './drawing/palette.ts';
import { heightOf, fitText } from './drawing/fit-text.ts';
import { textWidth } from './drawing/font-metrics.ts';

const margin = 48;
/** The words at the left; the drawing has the rest. */
const column = { width: 350, top: 128, bottom: 540 };
const picture = { left: 426, top: 46, bottom: 534 };
const footLines = [572, 602] as const;
const footSize = 20;

/** A snapshot: its words beside its drawing, over publishers, day and address. */
export function viewTree(image: ViewImage, theme: ImageTheme): SvgNode[] {
  const { palette, serif, sans } = theme;
  const [ink, quiet] = [hexOf(palette, 'ink'), hexOf(palette, 'ink-2')];
  const { width } = column;
  const title = fitText(image.title, serif.medium, {
    width,
    height: 148,
    sizes: [44, 41, 38, 35, 32],
    leading: 1.14,
  });
  const nameTop = column.top + heightOf(title) + 12;
  const name = fitText(image.name, sans.semibold, {
    width,
    height: 112,
    sizes: [22, 20, 18],
    leading: 1.25,
  });
  const sentenceTop = nameTop + heightOf(name) + 12;
  const sentence = fitText(image.sentence, sans.regular, {
    width,
    height: column.bottom - sentenceTop,
    sizes: [22, 20, 18, 16, 15],
    leading: 1.34,
  });
  return [
    emblem({ x: margin, y: 50, width: 62, height: 34, stroke: 3.4 }, null, palette, theme.themes),
    drawText(site.name, margin + 76, 81, { face: serif.semibold, size: 31, fill: ink }),
    ...drawLines(title, margin, column.top, { face: serif.medium, fill: ink }),
    ...drawLines(name, margin, nameTop, { face: sans.semibold, fill: ink }),
    ...drawLines(sentence, margin, sentenceTop, { face: sans.regular, fill: quiet }),
    drawn(image, theme),
    ...footWords(image, theme),
  ];
}

/** The drawing as large as its place allows, in the middle of it. */
function drawn({ drawing }: ViewImage, { palette }: ImageTheme): SvgNode {
  const [width, height] = [drawing.attributes['width'], drawing.attributes['height']].map(Number);
  const room = {
    width: imageSize.width - margin - picture.left,
    height: picture.bottom - picture.top,
  };
  const scale = Math.floor(Math.min(room.width / width!, room.height / height!) * 1000) / 1000;
  const x = Math.round(picture.left + (room.width - width! * scale) / 2);
  const y = Math.round(picture.top + (room.height - height! * scale) / 2);
  const transform = `translate(${x} ${y}) scale(${scale})`;
  return el('g', { transform }, markStyles(drawing, palette).children);
}

function footWords(
  { publishers, made, address }: ViewImage,
  { palette, sans }: ImageTheme,
): SvgNode[] {
  const [quiet, ink] = [hexOf(palette, 'ink-2'), hexOf(palette, 'ink')];
  const look = { face: sans.regular, size: footSize, fill: quiet };
  const room = imageSize.width - 2 * margin;
  const sources = credit(publishers, (text) => textWidth(text, sans.regular, footSize) <= room);
  return [
    drawText(sources, margin, footLines[0], look),
    drawText(`Kept on ${made}`, margin, footLines[1], look),
    drawText(address, imageSize.width - margin, footLines[1], {
      ...look,
      face: sans.medium,
      fill: ink,
      anchor: 'end',
    }),
  ];
}

/** Who published the values: all where they fit, else as many as do and the number of the others. */
export function credit(publishers: readonly string[], fits: (text: string) => boolean): string {
  const head = publishers.length === 1 ? 'Source' : 'Sources';
  for (let kept = publishers.length; kept > 0; kept -= 1) {
    const others = publishers.length - kept;
    const named = publishers.slice(0, kept).join('; ');
    const text = `${head}: ${named}${others > 0 ? ` and ${others} more` : ''}`;
    if (fits(text)) return text;
  }
  return `${publishers.length} sources`;
}
