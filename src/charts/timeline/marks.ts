import { mentionedIn, unmentioned } from '../../domain/claims/event-dates.ts';
import type { TimelineData, TimelineEvent, TimelineView } from '../../domain/claims/event-dates.ts';
import { inside, overlapping, placeLabel, textBox } from '../layout/boxes.ts';
import type { Box, LabelAnchor } from '../layout/boxes.ts';
import type { LegendItem } from '../layout/legend.ts';
import { fontSize, textWidth, wrapped } from '../layout/text-metrics.ts';
import type { Frame, Mark } from '../scene/scene.ts';
import { role, rounded } from '../scene/scene.ts';
import type { TimelineScale } from './time-scale.ts';
import type { ShownEvent, ShownTimeline } from './shown-events.ts';
import { eventWords } from './text.ts';

/** What a drawing of the timeline is laid out from. */
export type TimelineContext = Readonly<{
  data: TimelineData;
  view: TimelineView;
  shown: ShownTimeline;
  frame: Frame;
}>;

/** Lanes beside each other: time runs along one axis, lanes lie across it. In CSS pixels. */
export type LaneLayout = Readonly<{
  run: 'across' | 'down';
  time: TimelineScale;
  /** The middle of each lane, across the time axis. */
  middles: readonly number[];
  /** How broad a lane is. */
  lane: number;
  /** Radius of a dot. */
  radius: number;
}>;

/** An event in one lane: where it is along and across the time axis. */
type EventPosition = Readonly<{
  shown: ShownEvent;
  lane: number;
  /** Middle and length along the time axis. */
  along: number;
  length: number;
  across: number;
}>;

/** The signs that the timeline uses, for its legend: those that the view has. */
export function timelineLegend({ events }: ShownTimeline): LegendItem[] {
  const kinds = new Set<EventKind | 'bearing'>(events.map(eventKind));
  if (events.some(({ event, lanes }) => lanes.some((lane) => bearing(event, lane))))
    kinds.add('bearing');
  const items: readonly (LegendItem & { kind: EventKind | 'bearing' })[] = [
    { kind: 'day', sign: 'dot', variant: '', color: 's1', text: 'on a day' },
    {
      kind: 'days',
      sign: 'bar',
      variant: 'event',
      color: 's1',
      text: 'over several days, or within them',
    },
    {
      kind: 'bearing',
      sign: 'dot',
      variant: 'derived',
      color: 's1',
      text: 'bears on the article, not mentioned',
    },
  ];
  return items.filter(({ kind }) => kinds.has(kind)).map(({ kind: _, ...item }) => item);
}

/** The events in their lanes, the lines that join one event's marks, and the names with room. */
export function eventMarks({ data, view, shown }: TimelineContext, layout: LaneLayout): Mark[] {
  const positions = shown.lanes.flatMap(({ id }, lane) =>
    lanePositions(
      shown.events.filter(({ lanes }) => lanes.includes(id)),
      lane,
      layout,
    ),
  );
  const byEvent = [...Map.groupBy(positions, (position) => position.shown.event.id).values()];
  const pins = positions.filter((position) => position.shown.event.id === view.at);
  return [
    ...byEvent.flatMap((own) => linkMarks(own, view.at, layout)),
    ...positions.map((position) => eventMark(position, data, shown, layout)),
    ...pins.map((position) => pinMark(position, layout)),
    ...nameMarks(byEvent, positions, view, shown, layout),
  ];
}

type EventKind = 'day' | 'days';

/** Whether an event has to do with the article of a lane without being mentioned there. */
function bearing(event: TimelineEvent, lane: string): boolean {
  return lane !== unmentioned && !mentionedIn(event, lane);
}

function eventKind({ event: { date } }: ShownEvent): EventKind {
  return /^\d{4}-\d{2}-\d{2}$/.test(date) ? 'day' : 'days';
}

/** The events of a lane in order of time, moved apart across it where they would lie together. */
function lanePositions(
  events: readonly ShownEvent[],
  lane: number,
  layout: LaneLayout,
): EventPosition[] {
  const { time, middles, radius } = layout;
  const step = Math.min(radius * 2 + 1.5, (layout.lane - radius * 2) / 4);
  return events.reduce<EventPosition[]>((laid, shown) => {
    const [from, to] = [time.at(shown.span.start), time.at(shown.span.end)];
    const days = eventKind(shown) === 'days';
    const length = days ? Math.max(to - from, radius * 2.8) : radius * 2;
    const along = (from + to) / 2;
    const free = [0, -1, 1, -2, 2].find((level) =>
      laid.every(
        (other) =>
          Math.abs(other.across - middles[lane]! - level * step) > step / 2 ||
          Math.abs(other.along - along) >= (other.length + length) / 2 + 1,
      ),
    );
    return [...laid, { shown, lane, along, length, across: middles[lane]! + (free ?? 0) * step }];
  }, []);
}

function eventMark(
  position: EventPosition,
  data: TimelineData,
  { lanes }: ShownTimeline,
  layout: LaneLayout,
): Mark {
  const { id, tone: color } = lanes[position.lane]!;
  const { event } = position.shown;
  const hollow = bearing(event, id) ? 'derived' : '';
  const named = { color, label: eventWords(event, data), point: `${id}.${event.id}` };
  if (eventKind(position.shown) === 'days') {
    const bar = role('bar', hollow, 'event');
    return { kind: 'bar', role: bar, ...named, ...size(position, layout, 0) };
  }
  const r = hollow ? layout.radius - 0.5 : layout.radius;
  return {
    kind: 'dot',
    role: role('dot', hollow, 'event'),
    ...named,
    ...placed(position, layout),
    r,
  };
}

/** Around the mark of the event that the view brings forward. */
function pinMark(position: EventPosition, layout: LaneLayout): Mark {
  const plain = { role: 'pin', label: '', point: null } as const;
  if (eventKind(position.shown) === 'days')
    return { kind: 'bar', ...plain, ...size(position, layout, 3) };
  return { kind: 'dot', ...plain, ...placed(position, layout), r: layout.radius + 3.5 };
}

/** A fine line through the lanes of all with whom an event has to do. */
function linkMarks(own: readonly EventPosition[], at: string | null, layout: LaneLayout): Mark[] {
  if (own.length < 2) return [];
  const forward = own[0]!.shown.event.id === at;
  const [first, last] = [own[0]!, own.at(-1)!].map((position) => placed(position, layout)) as [
    XY,
    XY,
  ];
  const ends = { x1: first.x, y1: first.y, x2: last.x, y2: last.y };
  return [{ kind: 'rule', role: role('event-link', forward ? 'forward' : ''), ...ends }];
}

/** What the line that joins the marks of an event covers. */
function linkBox(own: readonly EventPosition[], layout: LaneLayout): Box[] {
  if (own.length < 2) return [];
  const boxes = own.map((position) => placed(position, layout));
  const [xs, ys] = [boxes.map(({ x }) => x), boxes.map(({ y }) => y)];
  return [
    {
      left: Math.min(...xs) - 1,
      right: Math.max(...xs) + 1,
      top: Math.min(...ys) - 1,
      bottom: Math.max(...ys) + 1,
    },
  ];
}

/** What the breaks of the axis cover. */
function breakBoxes({ run, time }: LaneLayout): Box[] {
  const all = { left: -1e4, right: 1e4, top: -1e4, bottom: 1e4 };
  return time.breaks.map(({ from, to }) =>
    run === 'across' ? { ...all, left: from, right: to } : { ...all, top: from, bottom: to },
  );
}

/** Each event's name once, in the first of its lanes with room; those in most lanes first. */
function nameMarks(
  byEvent: readonly (readonly EventPosition[])[],
  positions: readonly EventPosition[],
  { at }: TimelineView,
  { lanes }: ShownTimeline,
  layout: LaneLayout,
): Mark[] {
  const marks = [...positions.map((position) => boxOf(position, layout)), ...breakBoxes(layout)];
  const lines = byEvent.flatMap((own) => linkBox(own, layout));
  const rank = (own: readonly EventPosition[]) => (own[0]!.shown.event.id === at ? 99 : own.length);
  const set: { mark: Mark; box: Box }[] = [];
  for (const own of byEvent.toSorted((a, b) => rank(b) - rank(a))) {
    const { id, label } = own[0]!.shown.event;
    if (label === null) continue;
    const before = set.length;
    for (const position of own) {
      const found = placeLabel(
        {
          text: label,
          role: role('event-name', id === at ? 'forward' : ''),
          color: lanes[position.lane]!.tone,
          size: fontSize.small,
          anchors: anchorsBeside(position, layout),
        },
        laneBox(position.lane, layout),
        [...marks, ...set.map(({ box }) => box)],
        lines,
      );
      if (found) set.push(found);
      if (found) break;
    }
    const taken = [...positions.map((one) => boxOf(one, layout)), ...set.map(({ box }) => box)];
    if (set.length === before)
      set.push(...nameInStretch(label, own[0]!, lanes[own[0]!.lane]!.tone, layout, taken));
  }
  return set.map(({ mark }) => mark);
}

/** How far apart the lines of a name are, and how near to a break it may come. */
const lineHeight = 14;
const overhang = 6;

/** A name in lines, under its mark or over it, within its stretch of the axis; none without room. */
function nameInStretch(
  label: string,
  position: EventPosition,
  color: string,
  layout: LaneLayout,
  taken: readonly Box[],
): { mark: Mark; box: Box }[] {
  const { along, lane } = position;
  const stretch = layout.time.stretches.find(({ from, to }) => from <= along && along <= to);
  if (layout.run === 'down' || !stretch) return [];
  const [left, right] = [stretch.from - overhang, stretch.to + overhang];
  const lines = wrapped(label, right - left, fontSize.small);
  const { top, bottom } = boxOf(position, layout);
  const half = Math.max(...lines.map((line) => textWidth(line, fontSize.small))) / 2;
  const middle = Math.max(left + half, Math.min(along, right - half));
  const room = { ...laneBox(lane, layout), left, right };
  const firsts = [bottom + lineHeight, top - 5 - lineHeight * (lines.length - 1)];
  return (
    firsts
      .map((first) => namedLines(lines, middle, first, color))
      .find((set) =>
        set.every(({ box }) => inside(box, room) && !taken.some((one) => overlapping(box, one))),
      ) ?? []
  );
}

function namedLines(lines: readonly string[], x: number, first: number, color: string) {
  return lines.map((text, i) => {
    const place = { x: rounded(x), y: rounded(first + i * lineHeight), anchor: 'middle' } as const;
    const mark: Mark = { kind: 'text', role: 'event-name', color, text, ...place };
    return { mark, box: textBox(text, place, fontSize.small) };
  });
}

/** Where a name may stand: after its mark, before it, over it, under it. */
function anchorsBeside(position: EventPosition, layout: LaneLayout): LabelAnchor[] {
  const { left, top, right, bottom } = boxOf(position, layout);
  const { x, y } = placed(position, layout);
  const over = top - 4;
  const under = bottom + fontSize.small;
  return [
    { x: right + 4, y: y + 4, anchor: 'start' },
    { x: left - 4, y: y + 4, anchor: 'end' },
    { x, y: over, anchor: 'middle' },
    { x, y: under, anchor: 'middle' },
    { x: left, y: over, anchor: 'start' },
    { x: left, y: under, anchor: 'start' },
    { x: right, y: over, anchor: 'end' },
    { x: right, y: under, anchor: 'end' },
  ];
}

function laneBox(lane: number, { run, time, middles, lane: breadth }: LaneLayout): Box {
  const [start, end] = [time.stretches[0]!.from, time.stretches.at(-1)!.to];
  const [near, far] = [middles[lane]! - breadth / 2, middles[lane]! + breadth / 2];
  return run === 'across'
    ? { left: start - 4, right: end + 8, top: near, bottom: far }
    : { left: near, right: far, top: start - 4, bottom: end + 8 };
}

type XY = Readonly<{ x: number; y: number }>;

function placed({ along, across }: EventPosition, { run }: LaneLayout): XY {
  const [x, y] = run === 'across' ? [along, across] : [across, along];
  return { x: rounded(x), y: rounded(y) };
}

/** The rectangle of a bar, grown by `more` on all sides. */
function size(position: EventPosition, layout: LaneLayout, more: number) {
  const { left, top, right, bottom } = boxOf(position, layout);
  return {
    x: rounded(left - more),
    y: rounded(top - more),
    width: rounded(right - left + more * 2),
    height: rounded(bottom - top + more * 2),
  };
}

function boxOf(position: EventPosition, { run, radius }: LaneLayout): Box {
  const { along, across, length } = position;
  const half = eventKind(position.shown) === 'days' ? radius * 0.8 : radius;
  const [a, b, c, d] = [along - length / 2, along + length / 2, across - half, across + half];
  return run === 'across'
    ? { left: a, right: b, top: c, bottom: d }
    : { left: c, right: d, top: a, bottom: b };
}
