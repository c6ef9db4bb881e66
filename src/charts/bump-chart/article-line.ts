import type { Frame } from '../scene/scene.ts';
import { bumpRows } from './row-marks.ts';
import type { BumpRow } from './row-marks.ts';
import type { BumpData, StanceLevel } from './stance-level.ts';

/** How far down the box each level lies, as a share of its height. */
const depths: Readonly<Record<StanceLevel, number>> = { asserts: 0.14, hedges: 0.5, denies: 0.86 };

/** The bump chart in a small box without words: rows of articles that agree lie side by side. */
export function articleLines(data: BumpData, { width, height }: Frame): readonly BumpRow[] {
  const { articles, columns } = data;
  const pitch = width / Math.max(1, columns.length);
  const gap = height / 36;
  return bumpRows(data, {
    direction: 'horizontal',
    columns: columns.map((_, i) => pitch * (i + 0.5)),
    pitch,
    across: (level, article) =>
      height * depths[level] + (article - (articles.length - 1) / 2) * gap,
  });
}
