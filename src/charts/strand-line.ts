import { rounded } from './scene.ts';
import { levelOf } from './strand-level.ts';
import type { Level, StrandRows } from './strand-level.ts';

/** One article's line among the five: pieces of a path, and where it stands at each proposition. */
export type StrandLine = Readonly<{
  slug: string;
  theme: string;
  /** The whole course, from edge to edge. */
  d: string;
  /** The stretches of the course to and from silences, and the others. */
  silent: string;
  spoken: string;
  stops: readonly Readonly<{ x: number; y: number; level: Level }>[];
}>;

/** How far down the box each level lies, as a share of its height. */
const depths: Readonly<Record<Level, number>> = {
  asserts: 0.12,
  hedges: 0.4,
  silent: 0.62,
  denies: 0.88,
};

/**
 * The five lines in a small box without words, those that agree side by side.
 *
 * @param box outer size in CSS pixels
 */
export function strandLines(
  { articles, columns, stances }: StrandRows,
  { width, height }: Readonly<{ width: number; height: number }>,
): readonly StrandLine[] {
  const pitch = width / Math.max(1, columns.length);
  return articles.map(({ slug, theme }, i) => {
    const apart = (i - (articles.length - 1) / 2) * (height / 36);
    const stops = columns.map(({ id }, at) => {
      const level = levelOf(stances[slug]?.[id]);
      return {
        x: rounded(pitch * (at + 0.5)),
        y: rounded(height * depths[level] + apart),
        level,
      };
    });
    const stretches = stretchesOf(stops, width, pitch / 2);
    return {
      slug,
      theme,
      stops,
      d: path(stretches),
      silent: path(stretches.filter(({ silent }) => silent)),
      spoken: path(stretches.filter(({ silent }) => !silent)),
    };
  });
}

type Point = Readonly<{ x: number; y: number }>;

/** A piece of a course: level to an edge, bent between two stops. */
type Stretch = Readonly<{ from: Point; to: Point; bend: number; silent: boolean }>;

function stretchesOf(stops: StrandLine['stops'], width: number, bend: number): readonly Stretch[] {
  const [first, last] = [stops[0], stops.at(-1)];
  if (!first || !last) return [];
  const silent = (...ends: StrandLine['stops']) => ends.some(({ level }) => level === 'silent');
  return [
    { from: { x: 0, y: first.y }, to: first, bend: 0, silent: silent(first) },
    ...stops.slice(1).map((to, i): Stretch => {
      const from = stops[i]!;
      return { from, to, bend, silent: silent(from, to) };
    }),
    { from: last, to: { x: width, y: last.y }, bend: 0, silent: silent(last) },
  ];
}

/** One path, which begins anew only where a stretch does not go on from the one before. */
function path(stretches: readonly Stretch[]): string {
  return stretches
    .map(({ from, to, bend }, i) => {
      const before = stretches[i - 1]?.to;
      const start = before?.x === from.x && before.y === from.y ? '' : `M${from.x} ${from.y}`;
      if (bend === 0) return `${start}H${to.x}`;
      const handles = `${rounded(from.x + bend)} ${from.y} ${rounded(to.x - bend)} ${to.y}`;
      return `${start}C${handles} ${to.x} ${to.y}`;
    })
    .join('');
}
