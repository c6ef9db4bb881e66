import { dodged } from '../layout/boxes.ts';
import { fontSize, textWidth, wrapped } from '../layout/text-metrics.ts';
import type { Frame, Mark } from '../scene/scene.ts';
import { rounded } from '../scene/scene.ts';
import { columnNotes, level as levelShare, strandMarks } from './row-marks.ts';
import type { Course } from './row-marks.ts';
import { levelOf, levels, stanceIn } from './stance-level.ts';
import type { StrandRows } from './stance-level.ts';

const laneNames = 60;
const lineHeight = 15;

/** Strands from left to right: articles named at their starts, propositions underneath. */
export function acrossMarks(rows: StrandRows, { width, height }: Frame): Mark[] {
  const { articles, columns, groups } = rows;
  const names = articles.map(({ label }) => textWidth(label, fontSize.normal));
  const left = Math.max(0, ...names) + 16;
  const right = width - laneNames;
  const pitch = (right - left) / Math.max(1, columns.length);
  const xs = columns.map((_, i) => left + pitch * (i + 0.5));
  const texts = columns.map((column) => columnTexts(rows, column, pitch - 14));
  const head = groups.length > 0 ? 30 : 0;
  const lines = Math.max(0, ...texts.map((own) => own.length));
  const foot = height - lines * lineHeight - (lines > 0 ? 12 : 0);
  const laneHeight = (foot - head) / levels.length;
  const lane: Course['lane'] = (level, article) =>
    head + laneHeight * (levels.indexOf(level) + 0.5) + slot(article, articles.length, laneHeight);
  const wanted = articles.map((_, i) => firstLane(rows, i, lane));
  const starts = dodged(
    wanted,
    articles.map(() => 20),
    head,
    foot,
  );
  const course: Course = { run: 'across', columns: xs, pitch, lane, sign: signSize(laneHeight) };
  return [
    ...laneMarks({ left, right, head }, laneHeight),
    ...groupMarks(groups, { left, pitch, foot }),
    ...strandMarks(rows, course),
    ...articles.map(({ label, theme }, i): Mark => {
      const place = {
        x: rounded(left - 12 + pitch * (0.5 - levelShare) * 0.3),
        y: rounded(starts[i]! + 4.5),
        anchor: 'end',
      } as const;
      return { kind: 'text', role: 'strand-name', color: theme, ...place, text: label };
    }),
    ...texts.flatMap((own, i) =>
      own.map((text, at): Mark => ({
        kind: 'text',
        ...text,
        x: rounded(xs[i]!),
        y: rounded(foot + 22 + at * lineHeight),
        anchor: 'middle',
      })),
    ),
  ];
}

function laneMarks(
  { left, right, head }: Readonly<{ left: number; right: number; head: number }>,
  laneHeight: number,
): Mark[] {
  return levels.flatMap((level, i): Mark[] => {
    const [y, height] = [rounded(head + laneHeight * i + 3), rounded(laneHeight - 6)];
    const box = { x: rounded(left), y, width: rounded(right - left), height };
    const place = {
      x: rounded(right + 8),
      y: rounded(head + laneHeight * (i + 0.5) + 4),
      anchor: 'start',
    } as const;
    return [
      { kind: 'bar', role: `lane ${level}`, ...box, label: '', point: null },
      { kind: 'text', role: 'lane-name', ...place, text: level },
    ];
  });
}

/** Headings over their columns, and a rule between each two. */
function groupMarks(
  groups: StrandRows['groups'],
  { left, pitch, foot }: Readonly<{ left: number; pitch: number; foot: number }>,
): Mark[] {
  return groups.flatMap(({ label, columns }, i): Mark[] => {
    const before = groups.slice(0, i).reduce((sum, group) => sum + group.columns, 0);
    const x = rounded(left + pitch * before);
    const middle = rounded(left + pitch * (before + columns / 2));
    return [
      ...(i > 0
        ? [{ kind: 'rule', role: 'column', x1: x, y1: 4, x2: x, y2: rounded(foot + 4) } as const]
        : []),
      { kind: 'text', role: 'group-name', x: middle, y: 16, text: label, anchor: 'middle' },
    ];
  });
}

/** The name of a column and what stands with it, in lines that fit; nothing for one without a name. */
export function columnTexts(
  rows: StrandRows,
  { id, label }: StrandRows['columns'][number],
  room: number,
): readonly Readonly<{ role: string; color?: string; text: string }>[] {
  if (label === '') return [];
  return [{ role: 'column-name', text: label }, ...columnNotes(rows, id)].flatMap((one) =>
    wrapped(one.text, room, fontSize.small).map((text) => ({ ...one, text })),
  );
}

/** Where an article's strand runs at the first proposition on which it speaks. */
function firstLane(rows: StrandRows, article: number, lane: Course['lane']): number {
  const { slug } = rows.articles[article]!;
  const spoken = rows.columns.flatMap(({ id }) => levelOf(stanceIn(rows, slug, id)) ?? []);
  return lane(spoken[0] ?? 'hedges', article);
}

/** How far an article's strand lies from the middle of its lane. */
export function slot(article: number, count: number, lane: number): number {
  return (article - (count - 1) / 2) * slotGap(count, lane);
}

/** The radius of signs that do not touch each other in a lane. */
export function signSize(lane: number): number {
  return Math.min(6, slotGap(5, lane) / 2 - 1.5);
}

function slotGap(count: number, lane: number): number {
  return Math.min(17, (lane - 12) / count);
}
