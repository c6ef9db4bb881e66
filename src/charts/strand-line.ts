import { rounded } from './scene.ts';
import { levelOf } from './strand-level.ts';
import type { Level, StrandRows } from './strand-level.ts';

/** One article's line among the five: pieces of a path, and where it stands at each proposition. */
export type StrandLine = Readonly<{
  slug: string;
  theme: string;
  /** The whole course, from edge to edge. */
  d: string;
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
    return { slug, theme, stops, d: course(stops, width, pitch / 2) };
  });
}

function course(stops: StrandLine['stops'], width: number, bend: number): string {
  const [first] = stops;
  if (!first) return '';
  const steps = stops.slice(1).map(({ x, y }, i) => {
    const from = stops[i]!;
    return `C${rounded(from.x + bend)} ${from.y} ${rounded(x - bend)} ${y} ${x} ${y}`;
  });
  return `M0 ${first.y}H${first.x}${steps.join('')}H${width}`;
}
