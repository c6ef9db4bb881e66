import { dodged } from '../layout/boxes.ts';
import { fontSize, textWidth, wrapped } from '../layout/text-metrics.ts';
import type { Frame, Mark } from '../scene/scene.ts';
import { rounded } from '../scene/scene.ts';
import { columnNotes, levelShare, rowMarks } from './row-marks.ts';
import type { BumpLayout } from './row-marks.ts';
import { stanceIn, stanceLevel, stanceLevels } from './stance-level.ts';
import type { BumpData, StanceLevel } from './stance-level.ts';

const levelNames = 60;
const lineHeight = 15;

type ColumnText = Readonly<{ role: string; color?: string; text: string; href?: string }>;

/** The rectangle of the rows, in CSS pixels, and one column and one level in it. */
type Plot = Readonly<{
  left: number;
  right: number;
  top: number;
  bottom: number;
  pitch: number;
  levelHeight: number;
}>;

/** A bump chart from left to right: articles named at their starts, propositions underneath. */
export function horizontalMarks(data: BumpData, frame: Frame): Mark[] {
  const [left, pitch] = columnPlaces(data, frame);
  const texts = data.columns.map((column) => columnTexts(data, column, pitch - 14));
  const plot = plotOf(data, frame, left, pitch, Math.max(0, ...texts.map((own) => own.length)));
  const layout: BumpLayout = {
    direction: 'horizontal',
    columns: data.columns.map((_, i) => left + pitch * (i + 0.5)),
    pitch,
    across: acrossLevels(plot.top, plot.levelHeight, data.articles.length),
  };
  return [
    ...levelMarks(plot),
    ...groupMarks(data.groups, plot),
    ...rowMarks(data, layout, nodeRadius(data.articles.length, plot.levelHeight)),
    ...nameMarks(data, layout, plot),
    ...texts.flatMap((own, i) => columnMarks(own, layout.columns[i]!, plot)),
  ];
}

/** Where columns begin, right of the names of articles, and how wide each is. */
function columnPlaces({ articles, columns }: BumpData, { width }: Frame) {
  const names = articles.map(({ label }) => textWidth(label, fontSize.normal));
  const left = Math.max(0, ...names) + 16;
  return [left, (width - levelNames - left) / Math.max(1, columns.length)] as const;
}

function plotOf(
  { groups }: BumpData,
  { width, height }: Frame,
  left: number,
  pitch: number,
  lines: number,
): Plot {
  const top = groups.length > 0 ? 30 : 0;
  const bottom = height - lines * lineHeight - (lines > 0 ? 12 : 0);
  const levelHeight = (bottom - top) / stanceLevels.length;
  return { left, right: width - levelNames, top, bottom, pitch, levelHeight };
}

function levelMarks({ left, right, top, levelHeight }: Plot): Mark[] {
  return stanceLevels.flatMap((level, i): Mark[] => {
    const [y, height] = [rounded(top + levelHeight * i + 3), rounded(levelHeight - 6)];
    const box = { x: rounded(left), y, width: rounded(right - left), height };
    const place = {
      x: rounded(right + 8),
      y: rounded(top + levelHeight * (i + 0.5) + 4),
      anchor: 'start',
    } as const;
    return [
      { kind: 'bar', role: `lane ${level}`, ...box, label: '', point: null },
      { kind: 'text', role: 'lane-name', ...place, text: level },
    ];
  });
}

/** Headings over their columns, and a rule between each two. */
function groupMarks(groups: BumpData['groups'], { left, pitch, bottom }: Plot): Mark[] {
  return groups.flatMap(({ label, columns }, i): Mark[] => {
    const before = firstColumn(groups, i);
    const x = rounded(left + pitch * before);
    const middle = rounded(left + pitch * (before + columns / 2));
    return [
      ...(i > 0
        ? [{ kind: 'rule', role: 'column', x1: x, y1: 4, x2: x, y2: rounded(bottom + 4) } as const]
        : []),
      { kind: 'text', role: 'group-name', x: middle, y: 16, text: label, anchor: 'middle' },
    ];
  });
}

/** The names of articles at the starts of their rows, moved apart where they would overlap. */
function nameMarks(data: BumpData, { across }: BumpLayout, { left, pitch, top, bottom }: Plot) {
  const { articles } = data;
  const starts = dodged(
    articles.map((_, i) => across(firstLevel(data, i), i)),
    articles.map(() => 20),
    top,
    bottom,
  );
  const x = rounded(left - 12 + pitch * (0.5 - levelShare) * 0.3);
  return articles.map(({ label, theme, href }, i): Mark => {
    const place = { x, y: rounded(starts[i]! + 4.5), anchor: 'end' } as const;
    const link = href && { href };
    return { kind: 'text', role: 'bump-name', color: theme, ...place, text: label, ...link };
  });
}

function columnMarks(texts: readonly ColumnText[], x: number, { bottom }: Plot): Mark[] {
  return texts.map((text, i) => {
    const y = rounded(bottom + 22 + i * lineHeight);
    return { kind: 'text', ...text, x: rounded(x), y, anchor: 'middle' };
  });
}

/** The name of a column and its notes, in lines that fit; nothing for one without a name. */
export function columnTexts(
  data: BumpData,
  { id, label, href }: BumpData['columns'][number],
  room: number,
): readonly ColumnText[] {
  if (label === '') return [];
  const name = { role: 'column-name', text: label, ...(href && { href }) };
  return [name, ...columnNotes(data, id)].flatMap((one) =>
    wrapped(one.text, room, fontSize.small).map((text) => ({ ...one, text })),
  );
}

/** The level of an article at the first proposition on which it speaks. */
function firstLevel(data: BumpData, article: number): StanceLevel {
  const { slug } = data.articles[article]!;
  const spoken = data.columns.flatMap(({ id }) => stanceLevel(stanceIn(data, slug, id)) ?? []);
  return spoken[0] ?? 'hedges';
}

/** Where the rows of `count` articles lie: side by side about the middle of each level. */
export function acrossLevels(start: number, size: number, count: number): BumpLayout['across'] {
  const offset = (article: number) => (article - (count - 1) / 2) * rowGap(count, size);
  return (level, article) => start + size * (stanceLevels.indexOf(level) + 0.5) + offset(article);
}

/** How many columns are under the headings before one. */
export function firstColumn(groups: BumpData['groups'], group: number): number {
  return groups.slice(0, group).reduce((sum, { columns }) => sum + columns, 0);
}

/** The radius of icons that do not touch each other at a level, of five articles or more. */
export function nodeRadius(count: number, levelSize: number): number {
  return Math.min(6, rowGap(Math.max(5, count), levelSize) / 2 - 1.5);
}

function rowGap(count: number, levelSize: number): number {
  return Math.min(17, (levelSize - 12) / count);
}
