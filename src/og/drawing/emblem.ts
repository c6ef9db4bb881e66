import type { SvgNode } from '../../charts/scene/svg-tree.ts';
import { rounded } from '../../charts/scene/scene.ts';
import { themes } from '../../schema/article.ts';
import { node } from './svg-node.ts';
import { inkOf } from './palette.ts';
import type { Palette } from './palette.ts';

/** The box of the emblem, whose shape the motif has. */
const box = { width: 44, height: 24 };

/**
 * The five lines that run together and part, as in the emblem of the site.
 *
 * @param theme the article whose line stands out in its colour; `null`: all five in theirs
 */
export function motif(
  place: Readonly<{ x: number; y: number; width: number; height: number; stroke: number }>,
  theme: string | null,
  palette: Palette,
): SvgNode {
  const own = themes.findIndex((one) => one === theme);
  const order = themes.map((_, i) => i).sort((i, j) => Number(i === own) - Number(j === own));
  return node('g', { fill: 'none', 'stroke-linecap': 'round' }, order.map(line));

  function line(i: number): SvgNode {
    const quiet = own >= 0 && i !== own;
    return node('path', {
      d: courseOf(i, place),
      stroke: inkOf(palette, quiet ? 'rule' : themes[i]!),
      'stroke-width': i === own ? place.stroke * 1.8 : place.stroke,
    });
  }
}

function courseOf(
  i: number,
  { x, y, width, height }: Readonly<{ x: number; y: number; width: number; height: number }>,
): string {
  const start = 3 + i * 4.5;
  const meet = 9.6 + i * 1.2;
  const end = [2, 5, 12, 17.5, 22][i]!;
  const at = (along: number, across: number) =>
    `${rounded(x + (along / box.width) * width)} ${rounded(y + (across / box.height) * height)}`;
  const turns = [
    `C${at(12, start)} ${at(10, meet)} ${at(20, meet)}`,
    `S${at(32, end)} ${at(44, end)}`,
  ];
  return `M${at(0, start)}${turns.join('')}`;
}
