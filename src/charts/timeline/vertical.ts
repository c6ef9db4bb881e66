import { range } from 'd3';
import { legendMarks } from '../layout/legend.ts';
import { fontSize, textWidth } from '../layout/text-metrics.ts';
import type { Mark } from '../scene/scene.ts';
import { pathThrough } from '../scene/path.ts';
import { rounded } from '../scene/scene.ts';
import { eventMarks, timelineLegend } from './marks.ts';
import type { LaneLayout, TimelineContext } from './marks.ts';
import { timelineScale } from './time-scale.ts';
import type { Break } from './time-scale.ts';

const breakRoom = 40;
/** How steeply the names of lanes rise, in degrees. */
const slant = 52;
const [flatness, steepness] = [Math.cos, Math.sin].map((of) => of((slant * Math.PI) / 180)) as [
  number,
  number,
];

/** Time downwards, lanes side by side, their names rising from their heads. */
export function verticalTimeline(context: TimelineContext): Mark[] {
  const { shown, frame } = context;
  const legend = legendMarks(timelineLegend(shown), frame.width);
  const widths = shown.lanes.map(({ label }) => textWidth(label, fontSize.normal));
  const head = legend.height + Math.max(...widths) * steepness + 18;
  const spans = shown.events.map(({ span }) => span);
  const short = fontSize.small + 4;
  const time = timelineScale(spans, head, frame.height - 6, breakRoom, short);
  const names = time.bands.map(({ name }) => textWidth(name ?? '', fontSize.small));
  const left = Math.ceil(Math.max(...names)) + 8;
  const lane = Math.min(
    (frame.width - left) / shown.lanes.length,
    ...widths.map((width, i) => (frame.width - left - width * flatness - 10) / (i + 0.5)),
  );
  const middles = shown.lanes.map((_, i) => left + lane * (i + 0.5));
  const layout: LaneLayout = { run: 'down', time, middles, lane: lane - 3, radius: 4 };
  const right = left + lane * shown.lanes.length;
  return [
    ...legend.marks,
    ...laneMarks(layout, left, lane),
    ...time.bands.flatMap(({ from, to, name }): Mark[] => [
      ...(time.stretches.some((stretch) => stretch.from === from) ? [] : [line(from, left, right)]),
      ...(name === null ? [] : [yearName(left, (from + to) / 2, name)]),
    ]),
    ...time.breaks.flatMap((one) => breakMarks(one, left, right)),
    ...laneNames(context, layout, head),
    ...eventMarks(context, layout),
  ];
}

function laneMarks({ time, middles }: LaneLayout, left: number, lane: number): Mark[] {
  return middles.flatMap((_, i) =>
    time.stretches.map(({ from, to }): Mark => {
      const box = { y: rounded(from), height: rounded(to - from) };
      const columns = { x: rounded(left + lane * i + 1.5), width: rounded(lane - 3) };
      return { kind: 'bar', role: 'lane', ...columns, ...box, label: '', point: null };
    }),
  );
}

function laneNames({ shown }: TimelineContext, { middles }: LaneLayout, head: number): Mark[] {
  return shown.lanes.map(({ label, tone: color }, i) => ({
    kind: 'text',
    role: 'name',
    color,
    x: rounded(middles[i]! + 3),
    y: rounded(head - 6),
    text: label,
    anchor: 'start',
    turn: -slant,
  }));
}

function line(y: number, left: number, right: number): Mark {
  const at = rounded(y);
  return { kind: 'rule', role: 'year-line', x1: rounded(left), y1: at, x2: rounded(right), y2: at };
}

function yearName(left: number, y: number, text: string): Mark {
  return {
    kind: 'text',
    role: 'tick',
    x: rounded(left - 6),
    y: rounded(y + 4),
    text,
    anchor: 'end',
  };
}

/** Two jagged lines from side to side, and how many years lie between them. */
function breakMarks({ from, to, years }: Break, left: number, right: number): Mark[] {
  const teeth = Math.max(2, Math.round((right - left) / 12));
  const jag = (y: number) =>
    pathThrough(
      range(teeth + 1).map((i) => [left + ((right - left) / teeth) * i, y + (i % 2 ? 2.5 : -2.5)]),
    );
  const text = `${years} ${years === 1 ? 'year' : 'years'} left out`;
  const place = { x: rounded((left + right) / 2), y: rounded((from + to) / 2 + 4) };
  return [
    { kind: 'path', role: 'axis-break', d: jag(from + 8) },
    { kind: 'path', role: 'axis-break', d: jag(to - 8) },
    { kind: 'text', role: 'tick', ...place, text, anchor: 'middle' },
  ];
}
