import type { SvgNode } from '../charts/svg-tree.ts';
import { svgTree } from '../charts/svg-tree.ts';
import { strandsScene } from '../charts/strands.ts';
import type { FrontCard } from './card.ts';
import { cardHead, margin } from './card-head.ts';
import { inked } from './ink.ts';
import { cardSize } from './kit.ts';
import type { Kit } from './kit.ts';
import { node, set } from './node.ts';
import { inkOf } from './palette.ts';
import { setting } from './setting.ts';

const width = cardSize.width - 2 * margin;
const scale = 1.5;
const strands = { top: 228, height: 378 };

/** The question over the five strands as they truly run, without the names of propositions. */
export function frontTree({ title, line, rows }: FrontCard, kit: Kit): SvgNode[] {
  const sizes = [62, 56, 50];
  const words = setting(title, kit.serif.medium, { width, height: 90, sizes, leading: 1.16 });
  const frame = { width: width / scale, height: strands.height / scale };
  const drawing = inked(svgTree(strandsScene(rows, frame)), kit.palette);
  const transform = `translate(${margin} ${strands.top}) scale(${scale})`;
  return [
    ...cardHead(line, kit),
    ...set(words, margin, 142, { face: kit.serif.medium, fill: inkOf(kit.palette, 'ink') }),
    node('g', { transform }, drawing.children),
  ];
}
