import type { SvgNode } from '../charts/scene/svg-tree.ts';
import { site } from '../domain/site.ts';
import { cardSize } from './drawing/theme.ts';
import type { Kit } from './drawing/theme.ts';
import { emblem } from './drawing/emblem.ts';
import { lettered } from './drawing/svg-node.ts';
import { hexOf } from './drawing/palette.ts';

/** Space left free at the sides of a card, in CSS pixels. */
export const margin = 72;

/** The emblem, the name of the site and the section, along the top of a card. */
export function cardHead(section: string, { palette, serif, sans }: Kit): SvgNode[] {
  const baseline = 92;
  const place = { x: margin, y: baseline - 38, width: 77, height: 42, stroke: 4 };
  const [ink, quiet] = [hexOf(palette, 'ink'), hexOf(palette, 'ink-3')];
  return [
    emblem(place, null, palette),
    lettered(site.name, margin + 96, baseline, { face: serif.semibold, size: 38, fill: ink }),
    lettered(section, cardSize.width - margin, baseline, {
      face: sans.medium,
      size: 25,
      fill: quiet,
      anchor: 'end',
    }),
  ];
}
