import { legendMarks } from '../layout/legend.ts';
import { fontSize, wrapped } from '../layout/text-metrics.ts';
import type { Frame, Mark } from '../scene/scene.ts';
import { rounded } from '../scene/scene.ts';
import { strandMarks } from './row-marks.ts';
import type { Course } from './row-marks.ts';
import { levels } from './stance-level.ts';
import { columnTexts, signSize, slot } from './horizontal.ts';
import type { StrandRows } from './stance-level.ts';

const lineHeight = 14;

/** Strands from top to bottom: articles named in a key, propositions at the left. */
export function downMarks(rows: StrandRows, { width, height }: Frame): Mark[] {
  const { articles, columns, groups } = rows;
  const left = Math.min(170, width * 0.38);
  const legend = legendMarks(
    articles.map(({ label, theme }) => ({
      sign: 'strand',
      variant: '',
      color: theme,
      text: label,
    })),
    width,
  );
  const head = legend.height + 30;
  const names = groups.map(({ label }) => wrapped(label, left - 14, fontSize.normal));
  const groupHeight = names.length > 0 ? Math.max(...names.map((own) => own.length)) * 16 + 18 : 0;
  const pitch = (height - head - groups.length * groupHeight) / Math.max(1, columns.length);
  const tops = columns.map((_, i) => head + pitch * i + groupHeight * groupsUpTo(groups, i));
  const ys = tops.map((top) => top + pitch / 2);
  const laneWidth = (width - left) / levels.length;
  const lane: Course['lane'] = (level, article) =>
    left + laneWidth * (levels.indexOf(level) + 0.5) + slot(article, articles.length, laneWidth);
  const course: Course = { run: 'down', columns: ys, pitch, lane, sign: signSize(laneWidth) };
  return [
    ...legend.marks,
    ...laneMarks(left, laneWidth, head, height),
    ...groupMarks(groups, names, tops),
    ...strandMarks(rows, course),
    ...columns.flatMap((column, i) => {
      const texts = columnTexts(rows, column, left - 8);
      const top = ys[i]! + 4 - ((texts.length - 1) / 2) * lineHeight;
      return texts.map((text, at): Mark => {
        const y = rounded(top + at * lineHeight);
        return { kind: 'text', ...text, x: 0, y, anchor: 'start' };
      });
    }),
  ];
}

/** How many headings stand above a column. */
function groupsUpTo(groups: StrandRows['groups'], column: number): number {
  const starts = groups.map((_, i) =>
    groups.slice(0, i).reduce((sum, { columns }) => sum + columns, 0),
  );
  return starts.filter((start) => start <= column).length;
}

/** Headings beside the lanes, each over the first of its columns. */
function groupMarks(
  groups: StrandRows['groups'],
  names: readonly (readonly string[])[],
  tops: readonly number[],
): Mark[] {
  return groups.flatMap((_, i) => {
    const first = groups.slice(0, i).reduce((sum, { columns }) => sum + columns, 0);
    return names[i]!.map((text, at): Mark => {
      const y = rounded(tops[first]! - 8 - (names[i]!.length - 1 - at) * 16);
      return { kind: 'text', role: 'group-name', x: 0, y, text, anchor: 'start' };
    });
  });
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
