import type { Stand } from '../../domain/positions/position-matrix.ts';
import { rounded } from '../scene/scene.ts';
import { levelOf, stanceIn } from './stance-level.ts';
import type { Level, StrandRows } from './stance-level.ts';

/** One article's line among the five: a path with gaps, and its stance at each proposition. */
export type StrandLine = Readonly<{
  slug: string;
  theme: string;
  /** Straight pieces, one for each run of propositions on which the article speaks. */
  d: string;
  /** Where it speaks. */
  stops: readonly Readonly<{ x: number; y: number; stance: Stand }>[];
}>;

/** How far down the box each level lies, as a share of its height. */
const depths: Readonly<Record<Level, number>> = { asserts: 0.14, hedges: 0.5, denies: 0.86 };

/** How much of a column, to either side of its middle, a line runs level. */
const level = 0.3;

/**
 * The five lines in a small box without words, those that agree side by side.
 *
 * @param box outer size in CSS pixels
 */
export function strandLines(
  rows: StrandRows,
  { width, height }: Readonly<{ width: number; height: number }>,
): readonly StrandLine[] {
  const { articles, columns } = rows;
  const pitch = width / Math.max(1, columns.length);
  return articles.map(({ slug, theme }, i) => {
    const apart = (i - (articles.length - 1) / 2) * (height / 36);
    const places = columns.map(({ id }, at) => {
      const stance = stanceIn(rows, slug, id);
      const lane = levelOf(stance);
      if (lane === null) return null;
      return {
        x: rounded(pitch * (at + 0.5)),
        y: rounded(height * depths[lane] + apart),
        stance,
      };
    });
    return {
      slug,
      theme,
      stops: places.filter((place) => place !== null),
      d: gappedPath(places, pitch * level),
    };
  });
}

/** Level about each place, straight from one to the next, and nothing where there is none. */
function gappedPath(
  places: readonly (Readonly<{ x: number; y: number }> | null)[],
  half: number,
): string {
  return places
    .map((place, i) => {
      if (!place) return '';
      const [from, to] = [rounded(place.x - half), rounded(place.x + half)];
      return `${places[i - 1] ? 'L' : 'M'}${from} ${place.y}H${to}`;
    })
    .join('');
}
