import { curveBumpX, curveBumpY, line } from 'd3';
import type { Mark } from './scene.ts';
import { rounded } from './scene.ts';
import { levelOf } from './strand-level.ts';
import type { Level, StrandRows } from './strand-level.ts';

/** The levels in the order they are drawn: from yes, by perhaps and silence, to no. */
export const levels = ['asserts', 'hedges', 'silent', 'denies'] as const satisfies readonly Level[];

/** How strands run: along one axis from column to column, across the other from level to level. */
export type Course = Readonly<{
  run: 'across' | 'down';
  /** Where each column is along the course, in CSS pixels. */
  columns: readonly number[];
  /** From one column to the next, in CSS pixels. */
  pitch: number;
  /** Where each strand starts: along the course, and across it. */
  start: Readonly<{ along: number; across: readonly number[] }>;
  /** Where the strand of an article runs at a level, across the course. */
  lane: (level: Level, article: number) => number;
}>;

type Stop = Readonly<{ along: number; across: number; level: Level }>;

/** The strands of all articles: dotted where silent, then solid, then a stop at each position. */
export function strandMarks(rows: StrandRows, course: Course): Mark[] {
  const strands = rows.articles.map(({ slug, theme }, article) => {
    const stops = rows.columns.map(({ id }, i): Stop => {
      const level = levelOf(rows.stances[slug]?.[id]);
      return { along: course.columns[i]!, across: course.lane(level, article), level };
    });
    return { theme, stops, start: course.start.across[article]! };
  });
  const drawn = strands.flatMap(({ theme, stops, start }) =>
    stretchesOf(stops).map(({ solid, stops: own }, i) => {
      const lead = i === 0 ? [[course.start.along, start] as const] : [];
      const d = pathOf([...lead, ...turns(own, course)], course);
      const role = solid ? 'strand' : 'strand silent';
      return { solid, mark: { kind: 'path', role, tone: theme, d } as const };
    }),
  );
  return [
    ...drawn.filter(({ solid }) => !solid).map(({ mark }) => mark),
    ...drawn.filter(({ solid }) => solid).map(({ mark }) => mark),
    ...strands.flatMap(({ theme, stops }) =>
      stops.flatMap((stop) => stopMarks(stop, theme, course)),
    ),
  ];
}

/** Runs of stops with a position, and between them runs of silence with the stops they join. */
function stretchesOf(stops: readonly Stop[]): { solid: boolean; stops: Stop[] }[] {
  const runs = stops.reduce<{ solid: boolean; stops: Stop[] }[]>((found, stop) => {
    const solid = stop.level !== 'silent';
    if (found.at(-1)?.solid === solid) found.at(-1)!.stops.push(stop);
    else found.push({ solid, stops: [stop] });
    return found;
  }, []);
  return runs.map(({ solid, stops }, i) => {
    const before = runs[i - 1]?.stops.at(-1);
    const next = runs[i + 1]?.stops[0];
    return {
      solid,
      stops: solid ? stops : [before, ...stops, next].filter((stop) => stop !== undefined),
    };
  });
}

/** Each stop as a short level stretch, so that strands lie parallel where they agree. */
function turns(stops: readonly Stop[], { pitch }: Course): (readonly [number, number])[] {
  return stops.flatMap(({ along, across }) => [
    [along - pitch * 0.14, across] as const,
    [along + pitch * 0.14, across] as const,
  ]);
}

function pathOf(places: readonly (readonly [number, number])[], { run }: Course): string {
  const across = line<readonly [number, number]>(
    ([along]) => along,
    ([, over]) => over,
  ).curve(curveBumpX);
  const down = line<readonly [number, number]>(
    ([, over]) => over,
    ([along]) => along,
  ).curve(curveBumpY);
  return (run === 'across' ? across : down).digits(2)(places)!;
}

function stopMarks({ along, across, level }: Stop, theme: string, { run }: Course): Mark[] {
  if (level === 'silent') return [];
  const [x, y] = run === 'across' ? [along, across] : [across, along];
  const place = { x: rounded(x), y: rounded(y), r: 1.75, label: '', point: null };
  return [{ kind: 'dot', role: `stop ${level}`, tone: theme, ...place }];
}
