import { legendMarks } from '../layout/legend.ts';
import { fontSize, wrapped } from '../layout/text-metrics.ts';
import type { Frame, Mark } from '../scene/scene.ts';
import { rounded } from '../scene/scene.ts';
import { rowMarks } from './row-marks.ts';
import type { BumpLayout } from './row-marks.ts';
import { stanceLevels } from './stance-level.ts';
import { acrossLevels, columnTexts, firstColumn, nodeRadius } from './horizontal.ts';
import type { BumpData } from './stance-level.ts';

const lineHeight = 14;

/** A bump chart from top to bottom: articles named in a key, propositions at the left. */
export function verticalMarks(data: BumpData, { width, height }: Frame): Mark[] {
  const { articles, groups } = data;
  const left = Math.min(170, width * 0.41);
  const legend = legendMarks(
    articles.map(({ label, theme, href }) => ({
      sign: 'bump-line',
      variant: '',
      color: theme,
      text: label,
      ...(href && { href }),
    })),
    width,
  );
  const top = legend.height + 30;
  const names = groups.map(({ label }) => wrapped(label, left - 14, fontSize.normal));
  const texts = data.columns.map((column) => columnTexts(data, column, left - 8));
  const rows = rowPlaces(data, { names, texts, height: height - top });
  const levelWidth = (width - left) / stanceLevels.length;
  const layout: BumpLayout = {
    direction: 'vertical',
    columns: rows.map((row) => top + row.top + row.height / 2),
    pitch: Math.min(...rows.map((row) => row.height)),
    across: acrossLevels(left, levelWidth, articles.length),
  };
  return [
    ...legend.marks,
    ...levelMarks(left, levelWidth, top, height),
    ...groupMarks(
      groups,
      names,
      rows.map((row) => top + row.top),
    ),
    ...rowMarks(data, layout, nodeRadius(articles.length, levelWidth)),
    ...texts.flatMap((own, i) => columnMarks(own, layout.columns[i]!)),
  ];
}

type RowTexts = Readonly<{
  names: readonly (readonly string[])[];
  texts: readonly ReturnType<typeof columnTexts>[];
  height: number;
}>;

/** Where each column begins below the first heading, and how high it is: its texts and an equal share of the rest. */
function rowPlaces({ columns, groups }: BumpData, { names, texts, height }: RowTexts) {
  const lines = Math.max(0, ...names.map((own) => own.length));
  const groupHeight = names.length > 0 ? lines * 16 + 14 : 0;
  const heights = texts.map((own) => own.length * lineHeight);
  const words = heights.reduce((sum, own) => sum + own, 0);
  const rest = (height - groups.length * groupHeight - words) / Math.max(1, columns.length);
  return heights.map((own, i) => {
    const before = heights.slice(0, i).reduce((sum, other) => sum + other + rest, 0);
    return { top: before + groupHeight * groupsUpTo(groups, i), height: own + rest };
  });
}

/** How many headings stand above a column. */
function groupsUpTo(groups: BumpData['groups'], column: number): number {
  return groups.filter((_, i) => firstColumn(groups, i) <= column).length;
}

/** Headings beside the levels, each over the first of its columns. */
function groupMarks(
  groups: BumpData['groups'],
  names: readonly (readonly string[])[],
  tops: readonly number[],
): Mark[] {
  return names.flatMap((lines, i) =>
    lines.map((text, at): Mark => {
      const y = rounded(tops[firstColumn(groups, i)]! - 8 - (lines.length - 1 - at) * 16);
      return { kind: 'text', role: 'group-name', x: 0, y, text, anchor: 'start' };
    }),
  );
}

function levelMarks(left: number, levelWidth: number, top: number, height: number): Mark[] {
  return stanceLevels.flatMap((level, i): Mark[] => {
    const x = rounded(left + levelWidth * i + 2);
    const size = { width: rounded(levelWidth - 4), height: rounded(Math.max(0, height - top)) };
    const place = { x: rounded(left + levelWidth * (i + 0.5)), y: rounded(top - 9) };
    return [
      { kind: 'bar', role: `lane ${level}`, x, y: rounded(top), ...size, label: '', point: null },
      { kind: 'text', role: 'lane-name', ...place, text: level, anchor: 'middle' },
    ];
  });
}

/** The texts of a column, in the middle of its height. */
function columnMarks(texts: ReturnType<typeof columnTexts>, y: number): Mark[] {
  const top = y + 4 - ((texts.length - 1) / 2) * lineHeight;
  return texts.map((text, i) => {
    return { kind: 'text', ...text, x: 0, y: rounded(top + i * lineHeight), anchor: 'start' };
  });
}
