import { nodeText } from '../charts/scene/element-tree.ts';
import type { SvgNode } from '../charts/scene/svg-tree.ts';
import type { Card } from './card.ts';
import { frontTree } from './front-card.ts';
import { cardSize } from './drawing/theme.ts';
import type { Kit } from './drawing/theme.ts';
import { node } from './drawing/svg-node.ts';
import { inkOf } from './drawing/palette.ts';
import { positionsTree } from './positions-card.ts';
import { viewTree } from './view-card.ts';
import { wordsTree } from './text-card.ts';

/** A card as SVG text of 1200 by 630 CSS pixels; equal cards and kits give equal text. */
export function cardSvg(card: Card, kit: Kit): string {
  const ground = node('rect', { ...cardSize, fill: inkOf(kit.palette, 'paper') });
  const attributes = { xmlns: 'http://www.w3.org/2000/svg', ...cardSize };
  return nodeText(node('svg', attributes, [ground, ...cardTrees(card, kit)]));
}

function cardTrees(card: Card, kit: Kit): readonly SvgNode[] {
  switch (card.kind) {
    case 'words':
      return wordsTree(card, kit);
    case 'positions':
      return positionsTree(card, kit);
    case 'front':
      return frontTree(card, kit);
    case 'view':
      return viewTree(card, kit);
  }
}
