import type { View } from '../../domain/series/view.ts';
import { idOf } from '../forms/form.ts';
import type { ChartForm, PlottedPoint } from '../forms/form.ts';
import { valueAxis } from './axes.ts';
import { boxesAlong, labelPlacer, textBox, uprightBox } from './boxes.ts';
import type { Box, PlacedLabel } from './boxes.ts';
import {
  citedBox,
  citedLabel,
  citedMarks,
  plotCited,
  citedWords,
  sameWords,
} from './cited-marks.ts';
import type { PlottedCited, CitedWords } from './cited-marks.ts';
import { nameLabel } from './series-names.ts';
import { fontSize, textWidth } from './text-metrics.ts';
import type { ShownSeries } from '../data/shown.ts';
import type { Drawing, Panel } from './panels.ts';
import type { XScale, YScale } from './scales.ts';
import type { Frame, Mark } from '../scene/scene.ts';
import { rounded } from '../scene/scene.ts';
import { endLabels, endPoints, valueLabel } from './value-labels.ts';
import { capitalised } from '../text/values.ts';

/** Words that stand in the legend: about cited values, and the names of series by their ids. */
export type LegendWords = Readonly<{ cited: readonly CitedWords[]; names: readonly string[] }>;

/** Marks, and the words that found no room among them. */
export type Layout = Readonly<{ marks: readonly Mark[]; unplaced: LegendWords }>;

/** Where a panel is laid out. */
export type PanelContext = Readonly<{
  plot: Box;
  /** Where the panel begins, over its plot. */
  head: number;
  x: XScale;
  y: YScale;
  frame: Frame;
  nameWidth: number | null;
  /** Words that stand in the legend instead. */
  inLegend: LegendWords;
}>;

/** Lays out one panel: axes, values, cited values, then the words that find room. */
export function panelLayout(
  panel: Panel,
  drawing: Drawing,
  view: View,
  context: PanelContext,
): Layout {
  const content = panelContent(panel, drawing, view, context);
  const { points, cited, pinned, ends, axis } = content;
  const { form } = drawing;
  const nameWidth = panel.series.length > 1 ? context.nameWidth : null;
  const { labels, leaders } = endLabels(ends, nameWidth, context.plot);
  const title = titleLabel(panel, context);
  const fixed = [title, ...labels, ...gapLabels(context, panel, view)];
  const { frame, plot } = context;
  const within = { left: 0, right: frame.width, top: title.box.top - 4, bottom: plot.bottom };
  const solid = [
    ...form.boxes(points, context),
    ...cited.flatMap((one) => [citedBox(one), ...changeBoxes(one)]),
    ...fixed.map(({ box }) => box),
    ...tickBoxes(axis),
  ];
  const named = directlyNamed(panel, drawing, context);
  const place = labelPlacer(within, solid);
  const { placed, unplaced } = placeLabels({ ...content, named }, form, context, place);
  return {
    marks: [
      ...axis,
      ...form.marks(points, context),
      ...leaders,
      ...cited.flatMap(citedMarks),
      ...pinned.map((point) => form.pin(point, context)),
      ...[...fixed, ...placed].map(({ mark }) => mark),
    ],
    unplaced,
  };
}

/** The series whose names stand beside their lines: those of forms with lines, without names at their ends. */
function directlyNamed({ series }: Panel, { form }: Drawing, context: PanelContext): ShownSeries[] {
  if (!form.endLabels || series.length < 2 || context.nameWidth !== null) return [];
  return series.filter(({ id }) => !context.inLegend.names.includes(id));
}

/** What a panel holds, with its anchors. */
type PanelContent = Readonly<{
  points: readonly PlottedPoint[];
  cited: readonly PlottedCited[];
  pinned: readonly PlottedPoint[];
  /** Points with their value and name to the right of the plot. */
  ends: readonly PlottedPoint[];
  axis: readonly Mark[];
}>;

function panelContent(
  panel: Panel,
  { form, faded }: Drawing,
  view: View,
  context: PanelContext,
): PanelContent {
  const points = form.plot(panel.series, faded, context);
  return {
    points,
    cited: plotCited(panel.cited, context.x, context.y),
    pinned: points.filter((point) => view.at === idOf(point)),
    ends: form.endLabels ? endPoints(points) : [],
    axis: valueAxis(context.y, context.plot),
  };
}

/**
 * Places numbers and words by their importance: what is pinned, the highest values and those that
 * articles cite, the words of the articles, then all other numbers.
 */
function placeLabels(
  { points, cited, pinned, ends, axis, named }: PanelContent & { named: readonly ShownSeries[] },
  form: ChartForm,
  context: PanelContext,
  place: ReturnType<typeof labelPlacer>,
): { placed: PlacedLabel[]; unplaced: LegendWords } {
  const number = (kind: 'value' | 'value pin') => (one: PlottedPoint) =>
    place(valueLabel(one, kind, (box) => form.labelBelongs(box, one, points, context))) ?? [];
  const worthy = form.pointsToLabel(points).filter((one) => ![...ends, ...pinned].includes(one));
  const [foremost, others] = split(worthy, (point) => isForemost(point, cited));
  const numbers = [
    ...pinned.filter((point) => !ends.includes(point)).flatMap(number('value pin')),
    ...foremost.flatMap(number('value')),
  ];
  const names = named.map((series) => ({
    id: series.id,
    placed: place(nameLabel(series, points), gridBoxes(axis)),
  }));
  const words = citedWords(cited)
    .filter((one) => !context.inLegend.cited.some((other) => sameWords(one, other)))
    .map((one) => ({ one, placed: place(citedLabel(one), gridBoxes(axis)) }));
  const otherNumbers = others.flatMap(number('value'));
  return {
    placed: [
      ...numbers,
      ...[...names, ...words].flatMap(({ placed }) => placed ?? []),
      ...otherNumbers,
    ],
    unplaced: {
      cited: words.flatMap(({ one, placed }) => (placed ? [] : [one])),
      names: names.flatMap(({ id, placed }) => (placed ? [] : [id])),
    },
  };
}

/** The highest of a series, and what an article speaks of. */
function isForemost({ series, point }: PlottedPoint, cited: readonly PlottedCited[]): boolean {
  const isCited = cited.some(
    ({ cited: { series: own, at } }) => own.id === series.id && at.period === point.period,
  );
  return isCited || series.record === point.period;
}

/** Says of each place without a value why it is empty; on its side where it is narrow. */
function gapLabels({ x, plot }: PanelContext, panel: Panel, view: View): PlacedLabel[] {
  return x.empty.flatMap((gap) => {
    const text = gapText(gap.periods, panel, view);
    const words = text.split(/ (?=\w+$)/);
    const fits = words.every((word) => textWidth(word, fontSize.small) <= gap.room);
    if (fits) return levelWords(words, gap.x, plot.bottom);
    return x.bar ? [uprightText(text, gap.x, plot.bottom)] : [];
  });
}

function levelWords(words: readonly string[], x: number, bottom: number): PlacedLabel[] {
  return words.map((text, row) => {
    const y = rounded(bottom - 8 - (words.length - 1 - row) * (fontSize.small + 2));
    const place = { x: rounded(x), y, anchor: 'middle' } as const;
    const mark = { kind: 'text', role: 'tick gap', ...place, text } as const;
    return { mark, box: textBox(text, place, fontSize.small) };
  });
}

function uprightText(text: string, middle: number, bottom: number): PlacedLabel {
  const [x, y] = [rounded(middle + 4), rounded(bottom - 8)];
  const mark = { kind: 'text', role: 'tick gap', x, y, text, anchor: 'start', turn: -90 } as const;
  return { mark, box: uprightBox(text, x, y, fontSize.small) };
}

/** Not found by us; or on file, but not known on the day of the view, or without a rate. */
function gapText(periods: readonly string[], { series }: Panel, { asof }: View): string {
  const held = series.some(({ series: { points } }) =>
    points.some(({ period }) => periods.includes(period)),
  );
  if (!held) return 'not found';
  return asof === null ? 'no rate' : 'not known then';
}

/** What the names of values on the axis cover, and the room that tells them from values. */
function tickBoxes(marks: readonly Mark[]): Box[] {
  return marks.flatMap((mark) => {
    if (mark.kind !== 'text') return [];
    const box = textBox(mark.text, mark, fontSize.small);
    return [{ ...box, right: box.right + 8 }];
  });
}

/** What the rules of the axis cover, and a little above and below. */
function gridBoxes(marks: readonly Mark[]): Box[] {
  return marks.flatMap((mark) =>
    mark.kind === 'rule'
      ? [{ left: mark.x1, right: mark.x2, top: mark.y1 - 2, bottom: mark.y1 + 2 }]
      : [],
  );
}

/** What the value axis counts; its unit alone where the whole has no room. */
function titleLabel({ title, series: [first] }: Panel, { head, frame }: PanelContext): PlacedLabel {
  const fits = textWidth(title, fontSize.small) <= frame.width;
  const text = fits || !first ? title : capitalised(first.unit);
  const place = { x: 0, y: rounded(head + 14), anchor: 'start' } as const;
  const mark = { kind: 'text', role: 'axis-title', ...place, text } as const;
  return { mark, box: textBox(text, place, fontSize.small) };
}

function changeBoxes({ x, y, from }: PlottedCited): Box[] {
  return from ? boxesAlong(from, { x, y }) : [];
}

function split<T>(all: readonly T[], first: (one: T) => boolean): [T[], T[]] {
  return [all.filter(first), all.filter((one) => !first(one))];
}
