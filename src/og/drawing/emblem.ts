import { emblemAt, emblemLines } from '../../charts/bump-chart/emblem.ts';
import type { SvgNode } from '../../charts/scene/svg-tree.ts';
import { el } from './svg-node.ts';
import { hexOf } from './palette.ts';
import type { Palette } from './palette.ts';

/** Where an emblem is drawn and how thick its lines are, in CSS pixels. */
export type EmblemPlace = Readonly<{
  x: number;
  y: number;
  width: number;
  height: number;
  stroke: number;
}>;

/**
 * The emblem of the site.
 *
 * @param own the theme whose line stands out in its colour; `null`: every line in its own
 * @param all the themes, a line for each
 */
export function emblem(
  place: EmblemPlace,
  own: string | null,
  palette: Palette,
  all: readonly string[],
): SvgNode {
  const lines = emblemLines(emblemAt(place), all.length).map((line, i) => {
    const theme = all[i]!;
    const quiet = own !== null && theme !== own;
    const path = el('path', {
      d: line.before + line.after,
      stroke: hexOf(palette, quiet ? 'rule' : theme),
      'stroke-width': theme === own ? place.stroke * 1.8 : place.stroke,
    });
    return { theme, path };
  });
  const inOrder = lines.toSorted((a, b) => Number(a.theme === own) - Number(b.theme === own));
  return el(
    'g',
    { fill: 'none', 'stroke-linecap': 'round' },
    inOrder.map(({ path }) => path),
  );
}
