import { keyMarks } from './key.ts';
import { lettering, wrapped } from './lettering.ts';
import type { Frame, Mark } from './scene.ts';
import { rounded } from './scene.ts';
import { levels, strandMarks } from './strand-marks.ts';
import type { Course } from './strand-marks.ts';
import { firstLane, slot } from './strands-across.ts';
import type { StrandRows } from './strand-level.ts';

/** Strands from top to bottom: articles named in a key, propositions at the left. */
export function downMarks(rows: StrandRows, { width, height }: Frame): Mark[] {
  const { articles, columns } = rows;
  const left = Math.min(150, width * 0.36);
  const key = keyMarks(
    articles.map(({ label, theme }) => ({ sign: 'strand', manner: '', tone: theme, text: label })),
    width,
  );
  const head = key.height + 30;
  const pitch = (height - head) / Math.max(1, columns.length);
  const ys = columns.map((_, i) => head + pitch * (i + 0.5));
  const laneWidth = (width - left) / levels.length;
  const lane: Course['lane'] = (level, article) =>
    left + laneWidth * (levels.indexOf(level) + 0.5) + slot(article, articles.length, laneWidth);
  const course: Course = {
    run: 'down',
    columns: ys,
    pitch,
    start: { along: head, across: articles.map((_, i) => firstLane(rows, i, lane)) },
    lane,
  };
  return [
    ...key.marks,
    ...laneMarks(left, laneWidth, head, height),
    ...ys.map((y): Mark => ({
      kind: 'rule',
      role: 'column',
      x1: 0,
      y1: rounded(y + pitch / 2),
      x2: rounded(width),
      y2: rounded(y + pitch / 2),
    })),
    ...strandMarks(rows, course),
    ...columns.flatMap(({ label }, i) => rowName(label, left - 10, ys[i]!)),
  ];
}

function laneMarks(left: number, laneWidth: number, head: number, height: number): Mark[] {
  return levels.flatMap((level, i): Mark[] => {
    const x = rounded(left + laneWidth * i + 2);
    const size = { width: rounded(laneWidth - 4), height: rounded(Math.max(0, height - head)) };
    const middle = rounded(left + laneWidth * (i + 0.5));
    return [
      { kind: 'bar', role: `lane ${level}`, x, y: rounded(head), ...size, label: '', point: null },
      {
        kind: 'text',
        role: 'lane-name',
        x: middle,
        y: rounded(head - 9),
        text: level,
        anchor: 'middle',
      },
    ];
  });
}

function rowName(label: string, room: number, y: number): Mark[] {
  const lines = wrapped(label, room, lettering.small);
  return lines.map((text, i) => ({
    kind: 'text',
    role: 'column-name',
    x: 0,
    y: rounded(y + 4 + (i - (lines.length - 1) / 2) * 14),
    text,
    anchor: 'start',
  }));
}
