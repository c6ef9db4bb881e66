import { mentionedIn, unmentioned } from '../../domain/claims/event-dates.ts';
import type { TimelineData, TimelineEvent, TimelineView } from '../../domain/claims/event-dates.ts';
import { placeLabel } from '../layout/boxes.ts';
import type { Box, Place } from '../layout/boxes.ts';
import type { KeyItem } from '../layout/legend.ts';
import { lettering } from '../layout/text-metrics.ts';
import type { Frame, Mark } from '../scene/scene.ts';
import { role, rounded } from '../scene/scene.ts';
import type { TimelineScale } from './time-scale.ts';
import type { ShownEvent, ShownTimeline } from './shown-events.ts';
import { eventWords } from './text.ts';

/** What a drawing of the timeline is laid out from. */
export type Laying = Readonly<{
  data: TimelineData;
  view: TimelineView;
  shown: ShownTimeline;
  frame: Frame;
}>;

/** Lanes beside each other: time runs along one axis, lanes lie across it. In CSS pixels. */
export type Course = Readonly<{
  run: 'across' | 'down';
  time: TimelineScale;
  /** The middle of each lane, across the course. */
  middles: readonly number[];
  /** How broad a lane is. */
  lane: number;
  /** Radius of a dot. */
  radius: number;
}>;

/** An event in one lane: where it is along and across the course. */
type Spot = Readonly<{
  shown: ShownEvent;
  lane: number;
  /** Middle along the course, and length along it. */
  along: number;
  length: number;
  across: number;
}>;

/** The signs that the timeline uses, for its key: those that the view has. */
export function timelineKey({ events }: ShownTimeline): KeyItem[] {
  const kinds = new Set<Manner | 'bearing'>(events.map(manner));
  if (events.some(({ event, lanes }) => lanes.some((lane) => bearing(event, lane))))
    kinds.add('bearing');
  const items: readonly (KeyItem & { kind: Manner | 'bearing' })[] = [
    { kind: 'day', sign: 'dot', manner: '', tone: 's1', text: 'on a day' },
    {
      kind: 'days',
      sign: 'bar',
      manner: 'event',
      tone: 's1',
      text: 'over several days, or within them',
    },
    {
      kind: 'bearing',
      sign: 'dot',
      manner: 'derived',
      tone: 's1',
      text: 'bears on the article, not mentioned',
    },
  ];
  return items.filter(({ kind }) => kinds.has(kind)).map(({ kind: _, ...item }) => item);
}

/** The events in their lanes, the lines that join one event's marks, and the names with room. */
export function eventMarks({ data, view, shown }: Laying, course: Course): Mark[] {
  const spots = shown.lanes.flatMap(({ id }, lane) =>
    laneSpots(
      shown.events.filter(({ lanes }) => lanes.includes(id)),
      lane,
      course,
    ),
  );
  const byEvent = [...Map.groupBy(spots, (spot) => spot.shown.event.id).values()];
  const pins = spots.filter((spot) => spot.shown.event.id === view.at);
  return [
    ...byEvent.flatMap((own) => linkMarks(own, own[0]!.shown.event.id === view.at, course)),
    ...spots.map((spot) => eventMark(spot, data, shown, course)),
    ...pins.map((spot) => pinMark(spot, course)),
    ...nameMarks(byEvent, spots, view, shown, course),
  ];
}

type Manner = 'day' | 'days';

/** Whether an event has to do with the article of a lane without being mentioned there. */
function bearing(event: TimelineEvent, lane: string): boolean {
  return lane !== unmentioned && !mentionedIn(event, lane);
}

function manner({ event: { date } }: ShownEvent): Manner {
  return /^\d{4}-\d{2}-\d{2}$/.test(date) ? 'day' : 'days';
}

/** The events of a lane in order of time, moved apart across it where they would lie together. */
function laneSpots(events: readonly ShownEvent[], lane: number, course: Course): Spot[] {
  const { time, middles, radius } = course;
  const step = Math.min(radius * 2 + 1.5, (course.lane - radius * 2) / 4);
  return events.reduce<Spot[]>((laid, shown) => {
    const [from, to] = [time.at(shown.span.start), time.at(shown.span.end)];
    const days = manner(shown) === 'days';
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

function eventMark(spot: Spot, data: TimelineData, { lanes }: ShownTimeline, course: Course): Mark {
  const { id, tone } = lanes[spot.lane]!;
  const { event } = spot.shown;
  const hollow = bearing(event, id) ? 'derived' : '';
  const named = { tone, label: eventWords(event, data), point: `${id}.${event.id}` };
  if (manner(spot.shown) === 'days') {
    const bar = role('bar', hollow, 'event');
    return { kind: 'bar', role: bar, ...named, ...size(spot, course, 0) };
  }
  const r = hollow ? course.radius - 0.5 : course.radius;
  return { kind: 'dot', role: role('dot', hollow, 'event'), ...named, ...placed(spot, course), r };
}

/** Around the mark of the event that the view brings forward. */
function pinMark(spot: Spot, course: Course): Mark {
  const plain = { role: 'pin', label: '', point: null } as const;
  if (manner(spot.shown) === 'days') return { kind: 'bar', ...plain, ...size(spot, course, 3) };
  return { kind: 'dot', ...plain, ...placed(spot, course), r: course.radius + 3.5 };
}

/** A fine line through the lanes of all with whom an event has to do. */
function linkMarks(own: readonly Spot[], forward: boolean, course: Course): Mark[] {
  if (own.length < 2) return [];
  const [first, last] = [own[0]!, own.at(-1)!].map((spot) => placed(spot, course)) as [XY, XY];
  const ends = { x1: first.x, y1: first.y, x2: last.x, y2: last.y };
  return [{ kind: 'rule', role: role('event-link', forward ? 'forward' : ''), ...ends }];
}

/** What the line that joins the marks of an event covers. */
function linkBox(own: readonly Spot[], course: Course): Box[] {
  if (own.length < 2) return [];
  const boxes = own.map((spot) => placed(spot, course));
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
function breakBoxes({ run, time }: Course): Box[] {
  const all = { left: -1e4, right: 1e4, top: -1e4, bottom: 1e4 };
  return time.breaks.map(({ from, to }) =>
    run === 'across' ? { ...all, left: from, right: to } : { ...all, top: from, bottom: to },
  );
}

/** Each event's name once, in the first of its lanes with room; those in most lanes first. */
function nameMarks(
  byEvent: readonly (readonly Spot[])[],
  spots: readonly Spot[],
  { at }: TimelineView,
  { lanes }: ShownTimeline,
  course: Course,
): Mark[] {
  const marks = spots.map((spot) => boxOf(spot, course));
  const lines = [...byEvent.flatMap((own) => linkBox(own, course)), ...breakBoxes(course)];
  const rank = (own: readonly Spot[]) => (own[0]!.shown.event.id === at ? 99 : own.length);
  const set: { mark: Mark; box: Box }[] = [];
  for (const own of byEvent.toSorted((a, b) => rank(b) - rank(a))) {
    const { id, label } = own[0]!.shown.event;
    if (label === null) continue;
    for (const spot of own) {
      const found = placeLabel(
        {
          text: label,
          role: role('event-name', id === at ? 'forward' : ''),
          tone: lanes[spot.lane]!.tone,
          size: lettering.small,
          places: placesBeside(spot, course),
        },
        laneBox(spot.lane, course),
        [...marks, ...set.map(({ box }) => box)],
        lines,
      );
      if (found) set.push(found);
      if (found) break;
    }
  }
  return set.map(({ mark }) => mark);
}

/** Where a name may stand: after its mark, before it, over it, under it. */
function placesBeside(spot: Spot, course: Course): Place[] {
  const { left, top, right, bottom } = boxOf(spot, course);
  const { x, y } = placed(spot, course);
  const over = top - 4;
  const under = bottom + lettering.small;
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

function laneBox(lane: number, { run, time, middles, lane: breadth }: Course): Box {
  const [start, end] = [time.stretches[0]!.from, time.stretches.at(-1)!.to];
  const [near, far] = [middles[lane]! - breadth / 2, middles[lane]! + breadth / 2];
  return run === 'across'
    ? { left: start - 4, right: end + 8, top: near, bottom: far }
    : { left: near, right: far, top: start - 4, bottom: end + 8 };
}

type XY = Readonly<{ x: number; y: number }>;

function placed({ along, across }: Spot, { run }: Course): XY {
  const [x, y] = run === 'across' ? [along, across] : [across, along];
  return { x: rounded(x), y: rounded(y) };
}

/** The rectangle of a bar, grown by `more` on all sides. */
function size(spot: Spot, course: Course, more: number) {
  const { left, top, right, bottom } = boxOf(spot, course);
  return {
    x: rounded(left - more),
    y: rounded(top - more),
    width: rounded(right - left + more * 2),
    height: rounded(bottom - top + more * 2),
  };
}

function boxOf(spot: Spot, { run, radius }: Course): Box {
  const { along, across, length } = spot;
  const half = manner(spot.shown) === 'days' ? radius * 0.8 : radius;
  const [a, b, c, d] = [along - length / 2, along + length / 2, across - half, across + half];
  return run === 'across'
    ? { left: a, right: b, top: c, bottom: d }
    : { left: c, right: d, top: a, bottom: b };
}
