import type { View } from '../model/view.ts';
import { valueAxis } from './axes.ts';
import { setLabel, textBox } from './boxes.ts';
import type { Box, Label, SetLabel } from './boxes.ts';
import { citedBox, citedLabel, citedMarks, citedSpots } from './cited-marks.ts';
import type { CitedSpot } from './cited-marks.ts';
import { lettering } from './lettering.ts';
import type { Drawing, Panel } from './panels.ts';
import type { Across, Up } from './scales.ts';
import type { Frame, Mark } from './scene.ts';
import { rounded } from './scene.ts';
import { endLabels, valueLabel, worthLabelling } from './value-labels.ts';
import { barMarks, lineMarks, spotsOf } from './values.ts';
import type { Spot } from './values.ts';

/** Marks, and the cited figures whose words found no room among them. */
export type Layout = Readonly<{ marks: readonly Mark[]; homeless: readonly CitedSpot[] }>;

/** Where a panel is laid out. */
export type Ground = Readonly<{
  plot: Box;
  /** Where the panel begins, over its plot. */
  head: number;
  across: Across;
  up: Up;
  frame: Frame;
  nameWidth: number | null;
  keyed: readonly CitedSpot[];
}>;

/** Lays out one panel: axes, values, cited figures, then the words that find room. */
export function panelLayout(panel: Panel, drawing: Drawing, view: View, ground: Ground): Layout {
  const { plot, across, up, frame, keyed } = ground;
  const spots = spotsOf(panel, drawing, across, up);
  const cited = citedSpots(panel.cited, view, across, up);
  const line = drawing.geometry === 'line';
  const pinned = spots.filter(({ series, point }) => view.at === `${series.id}.${point.period}`);
  const title = titleMark(panel, ground);
  const ends = line
    ? endLabels(spots, panel.series.length > 1 ? ground.nameWidth : null, plot)
    : [];
  const fixed = [title, ...ends];

  const within = { left: 0, right: frame.width, top: title.box.top - 4, bottom: plot.bottom };
  const solid = [...spots.map((spot) => spotBox(spot, across, up)), ...cited.map(citedBox)];
  const soft = [...(line ? lineBoxes(spots) : []), ...cited.flatMap(changeBoxes)];
  const axis = valueAxis(up, plot);
  const words = [...fixed.map(({ box }) => box), ...tickBoxes(axis)];
  const setter = labelSetter(within, [...solid, ...words], soft);
  const lasts = new Set(
    line ? spots.filter((spot, i) => spots[i + 1]?.series !== spot.series) : [],
  );
  const pins = pinned
    .filter((spot) => !lasts.has(spot))
    .map((spot) => valueLabel(spot, 'value pin'));
  const pinSets = pins.flatMap((label) => setter(label) ?? []);
  const worthy = worthLabelling(spots, drawing.geometry)
    .filter((spot) => !pinned.includes(spot))
    .toSorted((a, b) => (line ? a.y - b.y : 0));
  const [foremost, others] = split(worthy, ({ series, point }) => series.record === point.period);
  const recordSets = foremost.flatMap((spot) => setter(valueLabel(spot, 'value')) ?? []);
  const wordless = (spot: CitedSpot) =>
    keyed.some(({ figure }) => figure.mark === spot.figure.mark);
  const citedSets = cited
    .filter((spot) => !wordless(spot))
    .map((spot) => ({ spot, set: setter(citedLabel(spot), gridBoxes(axis)) }));
  const otherSets = others.flatMap((spot) => setter(valueLabel(spot, 'value')) ?? []);
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
      ...cited.flatMap(citedMarks),
      ...pinned.map(pinMark(across, up)),
      ...sets.map(({ mark }) => mark),
    ],
    homeless: citedSets.flatMap(({ spot, set }) => (set ? [] : [spot])),
  };
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
function labelSetter(within: Box, solid: readonly Box[], soft: readonly Box[]) {
  const taken = [...solid];
  return (label: Label, alsoSoft: readonly Box[] = []): SetLabel | null => {
    const set = setLabel(label, within, taken, [...soft, ...alsoSoft]);
    if (set) taken.push(set.box);
    return set;
  };
}

function titleMark({ title }: Panel, { head }: Ground): SetLabel {
  const place = { x: 0, y: rounded(head + 14), anchor: 'start' } as const;
  const mark = { kind: 'text', role: 'axis-title', ...place, text: title } as const;
  return { mark, box: textBox(title, place, lettering.small) };
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
  return Array.from({ length: count + 1 }, (_, i) => {
    const [x, y] = [a.x + ((b.x - a.x) * i) / count, a.y + ((b.y - a.y) * i) / count];
    return { left: x - 2, right: x + 2, top: y - 2, bottom: y + 2 };
  });
}

function split<T>(all: readonly T[], first: (one: T) => boolean): [T[], T[]] {
  return [all.filter(first), all.filter((one) => !first(one))];
}
