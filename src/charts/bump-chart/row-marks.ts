import { line } from 'd3';
import type { Stand } from '../../domain/positions/position-matrix.ts';
import { countWords, stanceCounts } from '../../domain/positions/positions.ts';
import type { Mark } from '../scene/scene.ts';
import { rounded } from '../scene/scene.ts';
import { stanceMarks } from './stance-marks.ts';
import { stanceIn, stanceLevel } from './stance-level.ts';
import type { BumpData, StanceLevel } from './stance-level.ts';

/** Where a bump chart draws its rows: along one axis by column, across the other by level. */
export type BumpLayout = Readonly<{
  direction: 'horizontal' | 'vertical';
  /** Where each column is along the rows, in CSS pixels. */
  columns: readonly number[];
  /** From one column to the next, in CSS pixels. */
  pitch: number;
  /** Where the row of an article lies at a level, in CSS pixels. */
  across: (level: StanceLevel, article: number) => number;
}>;

/** The line of one article, in a path for each run of columns without a gap, and its stances. */
export type BumpRow = Readonly<{
  slug: string;
  theme: string;
  paths: readonly string[];
  nodes: readonly BumpNode[];
}>;

/** A stance of an article and its place in CSS pixels. */
export type BumpNode = Readonly<{ x: number; y: number; stance: Stand }>;

type Place = Readonly<{ along: number; across: number; stance: Stand }>;

/** How much of a column, to either side of its middle, a row runs level. */
export const levelShare = 0.3;

/** The rows of all articles, broken where one is silent. */
export function bumpRows(data: BumpData, layout: BumpLayout): readonly BumpRow[] {
  return data.articles.map(({ slug, theme }, article) => {
    const runs = withoutGaps(
      data.columns.map(({ id }, i) => {
        const stance = stanceIn(data, slug, id);
        const level = stanceLevel(stance);
        if (level === null) return null;
        return { along: layout.columns[i]!, across: layout.across(level, article), stance };
      }),
    );
    const paths = runs.map((run) => pathOf(run, layout));
    return { slug, theme, paths, nodes: runs.flat().map((place) => nodeAt(place, layout)) };
  });
}

/**
 * The rows as marks, and the icon of the stance at each position.
 *
 * @param radius of the icons, in CSS pixels
 */
export function rowMarks(data: BumpData, layout: BumpLayout, radius: number): Mark[] {
  const rows = bumpRows(data, layout);
  return [
    ...pathMarks(rows, 'bump-line'),
    ...(data.articles.some(({ href }) => href) ? pathMarks(rows, 'bump-hit') : []),
    ...rows.flatMap(({ theme, nodes }) =>
      nodes.flatMap(({ x, y, stance }) => stanceMarks(stance, { x, y, r: radius }, theme)),
    ),
  ];
}

/** Paths in the colours of their articles: what is seen, or the wider ground that a finger meets. */
function pathMarks(rows: readonly BumpRow[], role: 'bump-line' | 'bump-hit'): Mark[] {
  return rows.flatMap(({ theme, paths }) =>
    paths.map((d): Mark => ({ kind: 'path', role, color: theme, d })),
  );
}

/** What is written under the name of a column: its counts, then who is silent, each in its color. */
export function columnNotes(
  data: BumpData,
  id: string,
): readonly Readonly<{ role: string; color?: string; text: string }>[] {
  const stances = data.articles.map((article) => ({
    ...article,
    stance: stanceIn(data, article.slug, id),
  }));
  const spoken = stances.filter(({ stance }) => stance !== 'silent');
  return [
    { role: 'column-count', text: countWords(stanceCounts(spoken)) },
    ...stances
      .filter(({ stance }) => stance === 'silent')
      .map(({ label, theme }) => ({
        role: 'column-silent',
        color: theme,
        text: `${label}: silent`,
      })),
  ];
}

function withoutGaps(places: readonly (Place | null)[]): readonly (readonly Place[])[] {
  const runs: Place[][] = [];
  places.forEach((place, i) => {
    if (!place) return;
    if (places[i - 1]) runs.at(-1)!.push(place);
    else runs.push([place]);
  });
  return runs;
}

/** Level at each place, so that rows are parallel where articles agree, and straight between. */
function pathOf(places: readonly Place[], { direction, pitch }: BumpLayout): string {
  const points = places.flatMap(({ along, across }) => [
    [along - pitch * levelShare, across] as const,
    [along + pitch * levelShare, across] as const,
  ]);
  const path = line<readonly [number, number]>(
    ([along, across]) => rounded(direction === 'horizontal' ? along : across),
    ([along, across]) => rounded(direction === 'horizontal' ? across : along),
  );
  return path(points)!;
}

function nodeAt({ along, across, stance }: Place, { direction }: BumpLayout): BumpNode {
  const [x, y] = direction === 'horizontal' ? [along, across] : [across, along];
  return { x, y, stance };
}
