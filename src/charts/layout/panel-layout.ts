import { quantize } from 'd3';
import type { View } from '../../domain/series/view.ts';
import { valueAxis } from './axes.ts';
import { between, setLabel, textBox, uprightBox } from './boxes.ts';
import type { Box, Label, SetLabel } from './boxes.ts';
import {
  citedBox,
  citedLabel,
  citedMarks,
  citedSpots,
  citedWords,
  sameWords,
} from './cited-marks.ts';
import type { CitedSpot, CitedWords } from './cited-marks.ts';
import { lettering, textWidth } from './text-metrics.ts';
import type { Drawing, Panel } from './panels.ts';
import type { Across, Up } from './scales.ts';
import type { Frame, Mark } from '../scene/scene.ts';
import { rounded } from '../scene/scene.ts';
import { endLabels, endSpots, valueLabel, worthLabelling } from './value-labels.ts';
import { barMarks, lineMarks, spotsOf } from './value-marks.ts';
import type { Spot } from './value-marks.ts';
import { capitalised } from '../text/values.ts';

/** Marks, and the words about cited figures that found no room among them. */
export type Layout = Readonly<{ marks: readonly Mark[]; homeless: readonly CitedWords[] }>;

/** Where a panel is laid out. */
export type Ground = Readonly<{
  plot: Box;
  /** Where the panel begins, over its plot. */
  head: number;
  across: Across;
  up: Up;
  frame: Frame;
  nameWidth: number | null;
  keyed: readonly CitedWords[];
}>;

/** Lays out one panel: axes, values, cited figures, then the words that find room. */
export function panelLayout(panel: Panel, drawing: Drawing, view: View, ground: Ground): Layout {
  const { plot, across, up, frame, keyed } = ground;
  const spots = spotsOf(panel, drawing, across, up);
  const cited = citedSpots(panel.cited, view, across, up);
  const line = drawing.geometry === 'line';
  const pinned = spots.filter(({ series, point }) => view.at === `${series.id}.${point.period}`);
  const title = titleMark(panel, ground);
  const ends = line ? endSpots(spots) : [];
  const nameWidth = panel.series.length > 1 ? ground.nameWidth : null;
  const { sets: endSets, leaders } = endLabels(ends, nameWidth, plot);
  const gaps = gapLabels(across, plot, panel, view);
  const fixed = [title, ...endSets, ...gaps];

  const within = { left: 0, right: frame.width, top: title.box.top - 4, bottom: plot.bottom };
  const lines = [...(line ? lineBoxes(spots) : []), ...cited.flatMap(changeBoxes)];
  const solid = [...spots.map((spot) => spotBox(spot, across, up)), ...cited.map(citedBox)];
  const axis = valueAxis(up, plot);
  const words = [...fixed.map(({ box }) => box), ...tickBoxes(axis)];
  const setter = labelSetter(within, [...solid, ...lines, ...words]);
  const labelled = (kind: 'value' | 'value pin') => (spot: Spot) =>
    setter(valueLabel(spot, kind, spots, across.bar)) ?? [];
  const pinSets = pinned.filter((spot) => !ends.includes(spot)).flatMap(labelled('value pin'));
  const worthy = worthLabelling(spots, drawing.geometry, ends)
    .filter((spot) => !pinned.includes(spot))
    .toSorted((a, b) => (line ? a.y - b.y : 0));
  const [foremost, others] = split(worthy, (spot) => isForemost(spot, cited));
  const recordSets = foremost.flatMap(labelled('value'));
  const citedSets = citedWords(cited)
    .filter((one) => !keyed.some((other) => sameWords(one, other)))
    .map((one) => ({ one, set: setter(citedLabel(one), gridBoxes(axis)) }));
  const otherSets = others.flatMap(labelled('value'));
  const sets = [
    ...fixed,
    ...pinSets,
    ...recordSets,
    ...citedSets.flatMap(({ set }) => set ?? []),
    ...otherSets,
  ];
  return {
    marks: [
      ...axis,
      ...(line ? lineMarks(spots) : barMarks(spots, across.bar, up.y(up.foot))),
      ...leaders,
      ...cited.flatMap(citedMarks),
      ...pinned.map(pinMark(across, up)),
      ...sets.map(({ mark }) => mark),
    ],
    homeless: citedSets.flatMap(({ one, set }) => (set ? [] : [one])),
  };
}

/** The highest of a series, and what an article speaks of. */
function isForemost({ series, point }: Spot, cited: readonly CitedSpot[]): boolean {
  const spoken = cited.some(
    ({ figure }) => figure.series.id === series.id && figure.at.period === point.period,
  );
  return spoken || series.record === point.period;
}

/** Says of each place without a value why it is empty; on its side where it is narrow. */
function gapLabels({ empty, bar }: Across, { bottom }: Box, panel: Panel, view: View): SetLabel[] {
  const style = { kind: 'text', role: 'tick gap' } as const;
  return empty.flatMap(({ periods, x, room }): SetLabel[] => {
    const text = gapText(periods, panel, view);
    const words = text.split(/ (?=\w+$)/);
    if (Math.max(...words.map((word) => textWidth(word, lettering.small))) <= room)
      return words.map((word, row) => {
        const y = rounded(bottom - 8 - (words.length - 1 - row) * (lettering.small + 2));
        const place = { x: rounded(x), y, anchor: 'middle' } as const;
        const mark = { ...style, ...place, text: word };
        return { mark, box: textBox(word, place, lettering.small) };
      });
    if (!bar) return [];
    const [at, y] = [rounded(x + 4), rounded(bottom - 8)];
    const mark = { ...style, x: at, y, text, anchor: 'start', turn: -90 } as const;
    return [{ mark, box: uprightBox(text, at, y, lettering.small) }];
  });
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
    const box = textBox(mark.text, mark, lettering.small);
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

/** Sets one label after another, each out of the way of those before. */
function labelSetter(within: Box, solid: readonly Box[]) {
  const taken = [...solid];
  return (label: Label, avoided: readonly Box[] = []): SetLabel | null => {
    const set = setLabel(label, within, taken, avoided);
    if (set) taken.push(set.box);
    return set;
  };
}

/** What the value axis counts; its unit alone where the whole has no room. */
function titleMark({ title, series: [first] }: Panel, { head, frame }: Ground): SetLabel {
  const fits = textWidth(title, lettering.small) <= frame.width;
  const text = fits || !first ? title : capitalised(first.unit);
  const place = { x: 0, y: rounded(head + 14), anchor: 'start' } as const;
  const mark = { kind: 'text', role: 'axis-title', ...place, text } as const;
  return { mark, box: textBox(text, place, lettering.small) };
}

function pinMark({ bar }: Across, up: Up): (spot: Spot) => Mark {
  const foot = up.y(up.foot);
  return ({ series, x, y }) => {
    const style = { role: 'pin', tone: series.tone, label: '', point: null };
    if (!bar) return { kind: 'dot', ...style, x: rounded(x), y: rounded(y), r: 7 };
    const [left, top] = [rounded(x - bar / 2 - 3), rounded(Math.min(y, foot) - 3)];
    const [width, height] = [rounded(bar + 6), rounded(Math.abs(foot - y) + 6)];
    return { kind: 'bar', ...style, x: left, y: top, width, height };
  };
}

function spotBox({ x, y, range }: Spot, { bar }: Across, up: Up): Box {
  const reach = bar ? bar / 2 : 4;
  const heights = [y, range?.y1 ?? y, range?.y2 ?? y, bar ? up.y(up.foot) : y];
  const slack = bar ? 1 : 4;
  return {
    left: x - reach,
    right: x + reach,
    top: Math.min(...heights) - slack,
    bottom: Math.max(...heights) + slack,
  };
}

/** Small rectangles along the lines between spots. */
function lineBoxes(spots: readonly Spot[]): Box[] {
  return spots.flatMap((spot, i) => {
    const next = spots[i + 1];
    return next?.series === spot.series ? alongBoxes(spot, next) : [];
  });
}

function changeBoxes({ x, y, from }: CitedSpot): Box[] {
  return from ? alongBoxes(from, { x, y }) : [];
}

function alongBoxes(a: { x: number; y: number }, b: { x: number; y: number }): Box[] {
  const count = Math.max(1, Math.ceil(Math.hypot(b.x - a.x, b.y - a.y) / 6));
  return quantize(between(a, b), count + 1).map(({ x, y }) => {
    return { left: x - 2, right: x + 2, top: y - 2, bottom: y + 2 };
  });
}

function split<T>(all: readonly T[], first: (one: T) => boolean): [T[], T[]] {
  return [all.filter(first), all.filter((one) => !first(one))];
}
