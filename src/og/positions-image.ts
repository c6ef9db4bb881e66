import type { SvgNode } from '../charts/scene/svg-tree.ts';
import type { PositionsImage } from './image-data.ts';
import { imageHead, margin } from './image-head.ts';
import { imageSize } from './drawing/theme.ts';
import type { ImageTheme } from './drawing/theme.ts';
import { el, drawLines } from './drawing/svg-node.ts';
import { hexOf, mixedHex } from './drawing/palette.ts';
import { heightOf, fitText } from './drawing/fit-text.ts';
import { stanceIcon } from './drawing/stance-icons.ts';

const width = imageSize.width - 2 * margin;
const [top, columnTop] = [140, 336];
const gap = 22;
const iconSize = 60;

/** A question over five columns: each article's colour, position and name. */
export function positionsTree(image: PositionsImage, theme: ImageTheme): SvgNode[] {
  const { palette, serif } = theme;
  const question = fitText(image.title, serif.medium, {
    width,
    height: columnTop - top - 30,
    sizes: [72, 64, 58, 52, 47, 42],
    leading: 1.16,
  });
  const start = top + (columnTop - top - 20 - heightOf(question)) / 2;
  const pitch = (width + gap) / image.positions.length;
  return [
    ...imageHead(image.section, theme),
    ...drawLines(question, margin, start, { face: serif.medium, fill: hexOf(palette, 'ink') }),
    ...image.positions.flatMap((position, i) =>
      column(position, { x: margin + i * pitch, width: pitch - gap }, theme),
    ),
  ];
}

function column(
  { label, theme, stance }: PositionsImage['positions'][number],
  room: Readonly<{ x: number; width: number }>,
  { palette, sans }: ImageTheme,
): SvgNode[] {
  const { x } = room;
  const colour = mixedHex(palette, theme, 0.88, 'ink');
  const sizes = [24, 22, 20];
  const name = fitText(label, sans.semibold, { ...room, height: 62, sizes, leading: 1.2 });
  const word = fitText(stance, sans.medium, { ...room, height: 90, sizes: [26, 24], leading: 1.2 });
  const ink = hexOf(palette, stance === 'silent' ? 'ink-3' : 'ink');
  const bar = { x, y: columnTop, width: room.width, height: 7, fill: hexOf(palette, theme) };
  return [
    el('rect', bar),
    ...drawLines(name, x, columnTop + 28, { face: sans.semibold, fill: colour }),
    stanceIcon(stance, { x: x - 4, y: columnTop + 98, size: iconSize }, ink),
    ...drawLines(word, x, columnTop + 178, { face: sans.medium, fill: ink }),
  ];
}
