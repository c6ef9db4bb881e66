import { range } from 'd3';
import { legendMarks } from '../layout/legend.ts';
import { fontSize, wrapped } from '../layout/text-metrics.ts';
import type { Mark } from '../scene/scene.ts';
import { pathThrough } from '../scene/path.ts';
import { rounded } from '../scene/scene.ts';
import { eventMarks, timelineLegend } from './marks.ts';
import type { LaneLayout, TimelineContext } from './marks.ts';
import { timelineScale } from './time-scale.ts';
import type { Break } from './time-scale.ts';

const nameWidth = 116;
const breakRoom = 40;
const foot = 40;

/** Time from left to right, lanes one under the other, their names at the left. */
export function horizontalTimeline(context: TimelineContext): Mark[] {
  const { shown, frame, view } = context;
  const legend = legendMarks(timelineLegend(shown), frame.width);
  const [top, bottom] = [legend.height + 4, frame.height - foot];
  const lane = Math.min(110, (bottom - top) / shown.lanes.length);
  const end = top + lane * shown.lanes.length;
  const spans = shown.events.map(({ span }) => span);
  const time = timelineScale(spans, nameWidth, frame.width - 20, breakRoom);
  const middles = shown.lanes.map((_, i) => top + lane * (i + 0.5));
  const layout: LaneLayout = { run: 'across', time, middles, lane: lane - 4, radius: 5 };
  return [
    ...legend.marks,
    ...shown.lanes.flatMap((_, i) =>
      time.stretches.map(({ from, to }): Mark => {
        const box = { x: rounded(from), width: rounded(to - from) };
        const rows = { y: rounded(top + lane * i + 2), height: rounded(lane - 4) };
        return { kind: 'bar', role: 'lane', ...box, ...rows, label: '', point: null };
      }),
    ),
    ...time.bands.flatMap(({ from, to, name }): Mark[] => [
      ...(time.stretches.some((stretch) => stretch.from === from) ? [] : [line(from, top, end)]),
      ...(name === null ? [] : [tick((from + to) / 2, end + 18, name)]),
    ]),
    ...time.breaks.flatMap((one) => breakMarks(one, top, end)),
    ...shown.lanes.flatMap(({ label, tone: color }, i) => {
      const lines = wrapped(label, nameWidth - 14, fontSize.normal);
      return lines.map((text, row): Mark => ({
        kind: 'text',
        role: 'name',
        color,
        x: 0,
        y: rounded(middles[i]! + 4 + (row - (lines.length - 1) / 2) * 16),
        text,
        anchor: 'start',
      }));
    }),
    ...eventMarks({ ...context, view }, layout),
  ];
}

function line(x: number, y1: number, y2: number): Mark {
  const at = rounded(x);
  return { kind: 'rule', role: 'year-line', x1: at, y1: rounded(y1), x2: at, y2: rounded(y2) };
}

function tick(x: number, y: number, text: string): Mark {
  return { kind: 'text', role: 'tick', x: rounded(x), y: rounded(y), text, anchor: 'middle' };
}

/** Two jagged lines from top to bottom, and how many years lie between them. */
function breakMarks({ from, to, years }: Break, top: number, bottom: number): Mark[] {
  const middle = (from + to) / 2;
  const teeth = Math.max(2, Math.round((bottom - top) / 12));
  const jag = (x: number) =>
    pathThrough(
      range(teeth + 1).map((i) => [x + (i % 2 ? 2.5 : -2.5), top + ((bottom - top) / teeth) * i]),
    );
  return [
    { kind: 'path', role: 'axis-break', d: jag(from + 8) },
    { kind: 'path', role: 'axis-break', d: jag(to - 8) },
    tick(middle, bottom + 18, String(years)),
    tick(middle, bottom + 32, years === 1 ? 'year' : 'years'),
  ];
}
