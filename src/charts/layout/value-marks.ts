import { spanOf } from '../../domain/series/period.ts';
import { role } from './legend.ts';
import type { Drawing, Panel } from './panels.ts';
import type { Across, Up } from './scales.ts';
import type { Mark } from '../scene/scene.ts';
import { pathThrough } from '../scene/path.ts';
import { rounded } from '../scene/scene.ts';
import type { ShownPoint, ShownSeries } from '../data/shown.ts';
import { pointWords } from '../text/values.ts';

/** A value with its place in the drawing, in CSS pixels. */
export type Spot = Readonly<{
  series: ShownSeries;
  point: ShownPoint;
  x: number;
  y: number;
  /** The ends of its range, higher value first; `null` without a range. */
  range: Readonly<{ y1: number; y2: number }> | null;
  faded: boolean;
}>;

/** The values of a panel, placed; in the order of its series, then of their periods. */
export function spotsOf(panel: Panel, { faded }: Drawing, across: Across, up: Up): Spot[] {
  return panel.series.flatMap((series) =>
    series.points.map((point) => ({
      series,
      point,
      x: across.x(point.period, series.id) ?? 0,
      y: up.y(point.value),
      range: rangeOf(point, up),
      faded: faded.has(series.id),
    })),
  );
}

function rangeOf({ value, low, high }: ShownPoint, up: Up): Spot['range'] {
  if (low === null && high === null) return null;
  const reach = (bound: number) => up.y(up.foot > 0 ? Math.max(bound, up.foot) : bound);
  return { y1: reach(high ?? value), y2: reach(low ?? value) };
}

/** Values as dots on lines; a missing period breaks a line. */
export function lineMarks(spots: readonly Spot[]): Mark[] {
  const bySeries = [...Map.groupBy(spots, ({ series }) => series).values()];
  const paths = bySeries.flatMap((own) =>
    runs(own)
      .filter((run) => run.length > 1)
      .flatMap(stretches)
      .map(({ later, spots: [first, ...rest] }): Mark => {
        const { series, faded } = first!;
        return {
          kind: 'path',
          role: role('series', later ? 'later' : '', manner(faded)),
          tone: series.tone,
          d: pathThrough([first!, ...rest].map(({ x, y }) => [x, y])),
        };
      }),
  );
  const r = Math.max(...bySeries.map(({ length }) => length)) > 40 ? 2 : 3;
  return [...paths, ...spots.flatMap(rangeMarks), ...spots.map((spot) => dotMark(spot, r))];
}

/** Values as bars from the foot of the axis. */
export function barMarks(spots: readonly Spot[], width: number, foot: number): Mark[] {
  const bars = spots.map(({ series, point, x, y, faded }): Mark => {
    const name = role('bar', origin(point), manner(faded));
    return {
      kind: 'bar',
      role: name,
      tone: series.tone,
      x: rounded(x - width / 2),
      y: rounded(Math.min(y, foot)),
      width: rounded(width),
      height: rounded(Math.abs(foot - y)),
      label: pointWords(series, point),
      point: `${series.id}.${point.period}`,
    };
  });
  return [...bars, ...spots.flatMap(rangeMarks)];
}

/** A run cut where a line goes over to values that were published later, or comes back. */
function stretches(run: readonly Spot[]): { later: boolean; spots: Spot[] }[] {
  return run.slice(1).reduce<{ later: boolean; spots: Spot[] }[]>((found, spot, i) => {
    const later = Boolean(spot.point.later || run[i]!.point.later);
    const last = found.at(-1);
    if (last && last.later === later) last.spots.push(spot);
    else found.push({ later, spots: [run[i]!, spot] });
    return found;
  }, []);
}

/** Stretches of a series without a missing period, in order. */
export function runs<T extends { point: ShownPoint }>(own: readonly T[]): T[][] {
  const periods = own.map(({ point }) => point.period);
  const everyYear = new Set(periods.map((period) => period.slice(4))).size === 1;
  return own.reduce<T[][]>((found, spot) => {
    const before = found.at(-1)?.at(-1);
    const gap = before ? spanOf(spot.point.period).start - spanOf(before.point.period).start : 0;
    const step = before && !everyYear ? length(before.point.period) : 12;
    if (before && gap <= step) found.at(-1)!.push(spot);
    else found.push([spot]);
    return found;
  }, []);
}

function length(period: string): number {
  const { start, end } = spanOf(period);
  return end - start;
}

function dotMark({ series, point, x, y, faded }: Spot, r: number): Mark {
  return {
    kind: 'dot',
    role: role('dot', origin(point), manner(faded)),
    tone: series.tone,
    x: rounded(x),
    y: rounded(y),
    r: point.status === 'published' ? r : r + 0.5,
    label: pointWords(series, point),
    point: `${series.id}.${point.period}`,
  };
}

/** A range as an upright rule with a short rule at each end. */
function rangeMarks({ series, x, range, faded }: Spot): Mark[] {
  if (!range) return [];
  const style = { kind: 'rule', role: role('range', manner(faded)), tone: series.tone } as const;
  const [y1, y2] = [rounded(range.y1), rounded(range.y2)];
  const ends = [y1, y2].map((y): Mark => ({
    ...style,
    x1: rounded(x - 4),
    y1: y,
    x2: rounded(x + 4),
    y2: y,
  }));
  return [{ ...style, x1: rounded(x), y1, x2: rounded(x), y2 }, ...ends];
}

function origin({ status, later }: ShownPoint): string {
  return role(status === 'published' ? '' : status, later ? 'later' : '');
}

function manner(faded: boolean): string {
  return faded ? 'faded' : '';
}
