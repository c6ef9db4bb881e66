import type { SvgNode } from '../charts/scene/svg-tree.ts';
import { svgTree } from '../charts/scene/svg-tree.ts';
import { bumpChartScene } from '../charts/bump-chart/bump-chart.ts';
import type { FrontCard } from './card.ts';
import { cardHead, margin } from './card-head.ts';
import { inked } from './drawing/mark-styles.ts';
import { cardSize } from './drawing/theme.ts';
import type { Kit } from './drawing/theme.ts';
import { node, set } from './drawing/svg-node.ts';
import { hexOf } from './drawing/palette.ts';
import { setting } from './drawing/fit-text.ts';

const width = cardSize.width - 2 * margin;
const scale = 1.5;
const chart = { top: 228, height: 378 };

/** The question over the bump chart of the front page, without the names of propositions. */
export function frontTree({ title, line, data }: FrontCard, kit: Kit): SvgNode[] {
  const sizes = [62, 56, 50];
  const words = setting(title, kit.serif.medium, { width, height: 90, sizes, leading: 1.16 });
  const frame = { width: width / scale, height: chart.height / scale };
  const drawing = inked(svgTree(bumpChartScene(data, frame)), kit.palette);
  const transform = `translate(${margin} ${chart.top}) scale(${scale})`;
  return [
    ...cardHead(line, kit),
    ...set(words, margin, 142, { face: kit.serif.medium, fill: hexOf(kit.palette, 'ink') }),
    node('g', { transform }, drawing.children),
  ];
}
