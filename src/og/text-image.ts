import type { SvgNode } from '../charts/scene/svg-tree.ts';
import type { IconLabel, TextImage } from './image-data.ts';
import { imageHead, margin } from './image-head.ts';
import { imageSize } from './drawing/theme.ts';
import type { ImageTheme } from './drawing/theme.ts';
import { emblem } from './drawing/emblem.ts';
import { drawText, drawLines } from './drawing/svg-node.ts';
import { hexOf, mixedHex } from './drawing/palette.ts';
import { heightOf, fitText } from './drawing/fit-text.ts';
import { stanceIcon, stateIcon } from './drawing/stance-icons.ts';
import { textWidth } from './drawing/font-metrics.ts';

const width = imageSize.width - 2 * margin;
/** Between the head of the image and the band at its foot. */
const [top, foot] = [140, 492];
const band = { x: -30, y: 524, width: imageSize.width + 60, height: 84, stroke: 5 };
const kickerHeight = 52;
const iconHeight = 64;
const lineGap = 26;

/** A title with its kicker, line and icons, over the emblem. */
export function textTree(image: TextImage, theme: ImageTheme): SvgNode[] {
  const { palette, serif, sans } = theme;
  const { kicker, title, icons, theme: own } = image;
  const over = kicker === null ? 0 : kickerHeight;
  const under = icons.length > 0 ? iconHeight : 0;
  const line = fittedLine(image, theme);
  const taken = over + under + (line ? heightOf(line) + lineGap : 0);
  const words = fitText(title, serif.medium, {
    width,
    height: foot - top - taken,
    sizes: [84, 76, 68, 62, 56, 51, 47, 43, 40, 37],
    leading: 1.16,
  });
  const start = top + (foot - top - taken - heightOf(words)) / 2;
  const lineTop = start + over + heightOf(words) + lineGap;
  const colour = own ? mixedHex(palette, own, 0.88, 'ink') : hexOf(palette, 'ink-2');
  return [
    ...imageHead(image.section, theme),
    ...(kicker === null
      ? []
      : [drawText(kicker, margin, start + 26, { face: sans.semibold, size: 28, fill: colour })]),
    ...drawLines(words, margin, start + over, { face: serif.medium, fill: hexOf(palette, 'ink') }),
    ...(line
      ? drawLines(line, margin, lineTop, { face: serif.regular, fill: hexOf(palette, 'ink-2') })
      : []),
    ...iconRow(icons, start + over + heightOf(words) + iconHeight - 10, theme),
    emblem(band, own, palette, theme.themes),
  ];
}

function fittedLine({ line }: TextImage, { serif }: ImageTheme) {
  if (line === null) return null;
  const room = { width: width - 60, height: 140, sizes: [36, 33], leading: 1.26 };
  return fitText(line, serif.regular, room);
}

/** Shapes with their words, one after the other on a baseline. */
function iconRow(
  icons: readonly IconLabel[],
  baseline: number,
  { palette, sans }: ImageTheme,
): SvgNode[] {
  const size = 28;
  const fill = hexOf(palette, 'ink');
  let x = margin;
  return icons.flatMap((icon) => {
    const place = { x, y: baseline - size + 4, size };
    const shape =
      icon.kind === 'stance'
        ? stanceIcon(icon.stance, place, fill)
        : stateIcon(icon.state, place, fill);
    const word = drawText(icon.word, x + size + 12, baseline, { face: sans.medium, size, fill });
    x += size + 12 + Math.ceil(textWidth(icon.word, sans.medium, size)) + 44;
    return [shape, word];
  });
}
