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

/** A piece of a course between two stops, or to an edge. */
type Stretch = Readonly<{ from: string; to: string; silent: boolean }>;

function stretchesOf(stops: StrandLine['stops'], width: number, bend: number): readonly Stretch[] {
  const [first, last] = [stops[0], stops.at(-1)];
  if (!first || !last) return [];
  const between = stops.slice(1).map((stop, i): Stretch => {
    const from = stops[i]!;
    return {
      from: `${from.x} ${from.y}`,
      to: `C${rounded(from.x + bend)} ${from.y} ${rounded(stop.x - bend)} ${stop.y} ${stop.x} ${stop.y}`,
      silent: [from, stop].some(({ level }) => level === 'silent'),
    };
  });
  return [
    { from: `0 ${first.y}`, to: `H${first.x}`, silent: first.level === 'silent' },
    ...between,
    { from: `${last.x} ${last.y}`, to: `H${width}`, silent: last.level === 'silent' },
  ];
}

/** One path, which begins anew only where a stretch does not go on from the one before. */
function path(stretches: readonly Stretch[]): string {
  return stretches
    .map(({ from, to }, i) => (goesOn(stretches[i - 1], from) ? to : `M${from}${to}`))
    .join('');
}

function goesOn(before: Stretch | undefined, from: string): boolean {
  if (!before) return false;
  const end = before.to.startsWith('H')
    ? `${before.to.slice(1)} ${before.from.split(' ')[1]}`
    : before.to.split(' ').slice(-2).join(' ');
  return end === from;
}
