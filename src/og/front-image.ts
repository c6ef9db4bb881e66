import type { SvgNode } from '../charts/scene/svg-tree.ts';
import { svgTree } from '../charts/scene/svg-tree.ts';
import { bumpChartScene } from '../charts/bump-chart/bump-chart.ts';
import type { FrontImage } from './image-data.ts';
import { imageHead, margin } from './image-head.ts';
import { markStyles } from './drawing/mark-styles.ts';
import { imageSize } from './drawing/theme.ts';
import type { ImageTheme } from './drawing/theme.ts';
import { el, drawLines } from './drawing/svg-node.ts';
import { hexOf } from './drawing/palette.ts';
import { fitText } from './drawing/fit-text.ts';

const width = imageSize.width - 2 * margin;
const scale = 1.5;
const chart = { top: 228, height: 378 };

/** The question over the bump chart of the front page, without the names of propositions. */
export function frontTree({ title, line, data }: FrontImage, theme: ImageTheme): SvgNode[] {
  const sizes = [62, 56, 50];
  const words = fitText(title, theme.serif.medium, { width, height: 90, sizes, leading: 1.16 });
  const frame = { width: width / scale, height: chart.height / scale };
  const drawing = markStyles(svgTree(bumpChartScene(data, frame)), theme.palette);
  const transform = `translate(${margin} ${chart.top}) scale(${scale})`;
  return [
    ...imageHead(line, theme),
    ...drawLines(words, margin, 142, {
      face: theme.serif.medium,
      fill: hexOf(theme.palette, 'ink'),
    }),
    el('g', { transform }, drawing.children),
  ];
}
