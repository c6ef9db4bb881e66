import type { SvgNode } from '../charts/scene/svg-tree.ts';
import { site } from '../domain/site.ts';
import { cardSize } from './drawing/theme.ts';
import type { Kit } from './drawing/theme.ts';
import { motif } from './drawing/emblem.ts';
import { lettered } from './drawing/svg-node.ts';
import { inkOf } from './drawing/palette.ts';

/** Space left free at the sides of a card, in CSS pixels. */
export const margin = 72;

/** The emblem, the name of the site and the section, along the top of a card. */
export function cardHead(section: string, { palette, serif, sans }: Kit): SvgNode[] {
  const baseline = 92;
  const emblem = { x: margin, y: baseline - 38, width: 77, height: 42, stroke: 4 };
  const [name, place] = [inkOf(palette, 'ink'), inkOf(palette, 'ink-3')];
  return [
    motif(emblem, null, palette),
    lettered(site.name, margin + 96, baseline, { face: serif.semibold, size: 38, fill: name }),
    lettered(section, cardSize.width - margin, baseline, {
      face: sans.medium,
      size: 25,
      fill: place,
      anchor: 'end',
    }),
  ];
}
