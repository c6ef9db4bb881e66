import { line } from 'd3';
import type { Stand } from '../../domain/positions/position-matrix.ts';
import { countWords, stanceCounts } from '../../domain/positions/positions.ts';
import type { Mark } from '../scene/scene.ts';
import { rounded } from '../scene/scene.ts';
import { stanceMarks } from './stance-marks.ts';
import { levelOf, stanceIn } from './stance-level.ts';
import type { Level, StrandRows } from './stance-level.ts';

/** How strands run: along one axis from column to column, across the other from level to level. */
export type Course = Readonly<{
  run: 'across' | 'down';
  /** Where each column is along the course, in CSS pixels. */
  columns: readonly number[];
  /** From one column to the next, in CSS pixels. */
  pitch: number;
  /** Where the strand of an article runs at a level, across the course. */
  lane: (level: Level, article: number) => number;
  /** Radius of the signs, in CSS pixels. */
  sign: number;
}>;

type Stop = Readonly<{ along: number; across: number; stance: Stand }>;

/** How much of a column, to either side of its middle, a strand runs level. */
export const level = 0.3;

/** The strands of all articles, broken where one is silent, and a sign at each position. */
export function strandMarks(rows: StrandRows, course: Course): Mark[] {
  const strands = rows.articles.map(({ slug, theme }, article) => ({
    theme,
    runs: runsOf(
      rows.columns.map(({ id }, i): Stop | null => {
        const stance = stanceIn(rows, slug, id);
        const lane = levelOf(stance);
        if (lane === null) return null;
        return { along: course.columns[i]!, across: course.lane(lane, article), stance };
      }),
    ),
  }));
  return [
    ...strands.flatMap(({ theme, runs }) =>
      runs.map((run): Mark => {
        return { kind: 'path', role: 'strand', color: theme, d: pathOf(run, course) };
      }),
    ),
    ...strands.flatMap(({ theme, runs }) =>
      runs.flat().flatMap(({ along, across, stance }) => {
        const [x, y] = course.run === 'across' ? [along, across] : [across, along];
        return stanceMarks(stance, { x, y, r: course.sign }, theme);
      }),
    ),
  ];
}

/** What stands with the name of a column: its counts, then who is silent, each in its color. */
export function columnNotes(
  rows: StrandRows,
  id: string,
): readonly Readonly<{ role: string; color?: string; text: string }>[] {
  const stances = rows.articles.map((article) => ({
    ...article,
    stance: stanceIn(rows, article.slug, id),
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

/** The stops in runs without a gap. */
function runsOf(stops: readonly (Stop | null)[]): readonly (readonly Stop[])[] {
  const runs: Stop[][] = [];
  stops.forEach((stop, i) => {
    if (!stop) return;
    if (stops[i - 1]) runs.at(-1)!.push(stop);
    else runs.push([stop]);
  });
  return runs;
}

/** Level about each stop, so that strands lie parallel where they agree, and straight between. */
function pathOf(stops: readonly Stop[], { run, pitch }: Course): string {
  const places = stops.flatMap(({ along, across }) => [
    [along - pitch * level, across] as const,
    [along + pitch * level, across] as const,
  ]);
  const path = line<readonly [number, number]>(
    ([along, over]) => rounded(run === 'across' ? along : over),
    ([along, over]) => rounded(run === 'across' ? over : along),
  );
  return path(places)!;
}
