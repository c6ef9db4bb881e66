import type { SvgNode } from '../charts/scene/svg-tree.ts';
import { site } from '../domain/site.ts';
import { imageSize } from './drawing/theme.ts';
import type { ImageTheme } from './drawing/theme.ts';
import { emblem } from './drawing/emblem.ts';
import { drawText } from './drawing/svg-node.ts';
import { hexOf } from './drawing/palette.ts';

/** Space left free at the sides of a share image, in CSS pixels. */
export const margin = 72;

/** The emblem, the name of the site and the section, along the top of an image. */
export function imageHead(
  section: string,
  { palette, themes, serif, sans }: ImageTheme,
): SvgNode[] {
  const baseline = 92;
  const place = { x: margin, y: baseline - 38, width: 77, height: 42, stroke: 4 };
  const [ink, quiet] = [hexOf(palette, 'ink'), hexOf(palette, 'ink-3')];
  return [
    emblem(place, null, palette, themes),
    drawText(site.name, margin + 96, baseline, { face: serif.semibold, size: 38, fill: ink }),
    drawText(section, imageSize.width - margin, baseline, {
      face: sans.medium,
      size: 25,
      fill: quiet,
      anchor: 'end',
    }),
  ];
}
