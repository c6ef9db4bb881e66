import { nodeText } from '../charts/scene/element-tree.ts';
import type { SvgNode } from '../charts/scene/svg-tree.ts';
import type { OgImage } from './image-data.ts';
import { frontTree } from './front-image.ts';
import { imageSize } from './drawing/theme.ts';
import type { ImageTheme } from './drawing/theme.ts';
import { el } from './drawing/svg-node.ts';
import { hexOf } from './drawing/palette.ts';
import { positionsTree } from './positions-image.ts';
import { viewTree } from './view-image.ts';
import { textTree } from './text-image.ts';

/** An image as SVG text of 1200 by 630 CSS pixels; equal images and themes give equal text. */
export function imageSvg(image: OgImage, theme: ImageTheme): string {
  const ground = el('rect', { ...imageSize, fill: hexOf(theme.palette, 'paper') });
  const attributes = { xmlns: 'http://www.w3.org/2000/svg', ...imageSize };
  return nodeText(el('svg', attributes, [ground, ...imageTrees(image, theme)]));
}

function imageTrees(image: OgImage, theme: ImageTheme): readonly SvgNode[] {
  switch (image.kind) {
    case 'text':
      return textTree(image, theme);
    case 'positions':
      return positionsTree(image, theme);
    case 'front':
      return frontTree(image, theme);
    case 'view':
      return viewTree(image, theme);
  }
}
