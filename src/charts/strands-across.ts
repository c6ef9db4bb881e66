import { dodged } from './boxes.ts';
import { lettering, textWidth, wrapped } from './lettering.ts';
import type { Frame, Mark } from './scene.ts';
import { rounded } from './scene.ts';
import { levels, strandMarks } from './strand-marks.ts';
import type { Course } from './strand-marks.ts';
import { levelOf } from './strand-level.ts';
import type { StrandRows } from './strand-level.ts';

const lead = 48;
const laneNames = 60;

/** Strands from left to right: articles named at their starts, propositions underneath. */
export function acrossMarks(rows: StrandRows, { width, height }: Frame): Mark[] {
  const { articles, columns } = rows;
  const names = articles.map(({ label }) => textWidth(label, lettering.normal));
  const left = Math.max(0, ...names) + lead;
  const right = width - laneNames;
  const pitch = (right - left) / Math.max(1, columns.length);
  const xs = columns.map((_, i) => left + pitch * (i + 0.5));
  const flat = pitch >= 90;
  const foot = height - (flat ? 58 : slantedHeight(columns));
  const laneHeight = foot / levels.length;
  const lane: Course['lane'] = (level, article) =>
    laneHeight * (levels.indexOf(level) + 0.5) + slot(article, articles.length, laneHeight);
  const wanted = articles.map((_, i) => firstLane(rows, i, lane));
  const starts = dodged(
    wanted,
    articles.map(() => 22),
    0,
    foot,
  );
  const course: Course = {
    run: 'across',
    columns: xs,
    pitch,
    start: { along: left - lead + 8, across: starts },
    lane,
  };
  return [
    ...laneMarks(left, right, laneHeight),
    ...xs.map((x): Mark => ({
      kind: 'rule',
      role: 'column',
      x1: rounded(x),
      y1: 0,
      x2: rounded(x),
      y2: rounded(foot + 4),
    })),
    ...strandMarks(rows, course),
    ...articles.map(({ label, theme }, i): Mark => {
      const place = {
        x: rounded(left - lead),
        y: rounded(starts[i]! + 4.5),
        anchor: 'end',
      } as const;
      return { kind: 'text', role: 'strand-name', tone: theme, ...place, text: label };
    }),
    ...columns.flatMap(({ label }, i) => columnName(label, xs[i]!, foot + 18, flat ? pitch : null)),
  ];
}

function laneMarks(left: number, right: number, laneHeight: number): Mark[] {
  return levels.flatMap((level, i): Mark[] => {
    const [y, height] = [rounded(laneHeight * i + 3), rounded(laneHeight - 6)];
    const box = { x: rounded(left), y, width: rounded(right - left), height };
    const place = {
      x: rounded(right + 8),
      y: rounded(laneHeight * (i + 0.5) + 4),
      anchor: 'start',
    } as const;
    return [
      { kind: 'bar', role: `lane ${level}`, ...box, label: '', point: null },
      { kind: 'text', role: 'lane-name', ...place, text: level },
    ];
  });
}

/** A proposition's name: in level lines where they fit under its column, else slanted up to it. */
function columnName(label: string, x: number, y: number, room: number | null): Mark[] {
  if (room === null) {
    const place = { x: rounded(x + 4), y: rounded(y - 2), anchor: 'end', turn: -45 } as const;
    return [{ kind: 'text', role: 'column-name', ...place, text: label }];
  }
  return wrapped(label, room - 10, lettering.small).map((text, i) => ({
    kind: 'text',
    role: 'column-name',
    x: rounded(x),
    y: rounded(y + i * 15),
    text,
    anchor: 'middle',
  }));
}

function slantedHeight(columns: StrandRows['columns']): number {
  const longest = Math.max(0, ...columns.map(({ label }) => textWidth(label, lettering.small)));
  return longest * Math.SQRT1_2 + 24;
}

/** Where an article's strand runs at the first proposition. */
export function firstLane(rows: StrandRows, article: number, lane: Course['lane']): number {
  const first = rows.columns[0]?.id ?? '';
  return lane(levelOf(rows.stances[rows.articles[article]!.slug]?.[first]), article);
}

/** How far an article's strand lies from the middle of its lane. */
export function slot(article: number, count: number, lane: number): number {
  const gap = Math.min(10, (lane - 10) / count);
  return (article - (count - 1) / 2) * gap;
}
