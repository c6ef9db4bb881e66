import { scaleBand, scaleLinear, scaleLog } from 'd3';
import { periodLabel } from '../../domain/text/edtf.ts';
import { byPeriod, nextPeriod, spanOf, yearAfter } from '../../domain/series/period.ts';
import type { Period } from '../../domain/series/period.ts';
import { fontSize, textWidth } from './text-metrics.ts';
import { numeral } from '../text/numeral.ts';
import type { ShownSeries } from '../data/shown.ts';

/** Values up the drawing. */
export type YScale = Readonly<{
  /** Pixels from the top for a value. */
  y: (value: number) => number;
  ticks: readonly Readonly<{ value: number; text: string }>[];
  /** The value bars stand on: zero, or the foot of a log axis. */
  foot: number;
}>;

/** Periods across the drawing. */
export type XScale = Readonly<{
  /** The middle of a period, or of a series' bar in it; `null` where there is no place for it. */
  x: (period: Period, series?: string) => number | null;
  /** Width of a bar. */
  bar: number;
  /** Width of a period's whole place. */
  band: number;
  ticks: readonly Readonly<{ x: number; lines: readonly string[] }>[];
  /** Places that no series shown has a value for, where a word may say so. */
  empty: readonly Gap[];
}>;

/** Periods without a value, one after another. */
export type Gap = Readonly<{
  periods: readonly Period[];
  /** Their middle, and how wide a word there may be, in CSS pixels. */
  x: number;
  room: number;
}>;

/**
 * A linear axis, which always includes zero, or a log axis, which has only what is above it.
 *
 * @param values at least one; all positive for a log axis
 * @param from,to pixels of the foot and the head
 */
export function valueScale(
  values: readonly number[],
  y: 'lin' | 'log',
  from: number,
  to: number,
): YScale {
  const wanted = Math.max(3, Math.min(5, Math.floor((from - to) / 48)));
  return y === 'log' ? logScale(values, from, to) : linearScale(values, wanted, from, to);
}

function linearScale(values: readonly number[], wanted: number, from: number, to: number): YScale {
  const ends = [Math.min(0, ...values), Math.max(0, ...values)] as const;
  const domain = ends[0] === ends[1] ? [0, 1] : ends;
  const scale = scaleLinear(domain, [from, to]).nice(5);
  let count = wanted;
  while (count > 1 && scale.ticks(count).length > most(from, to)) count -= 1;
  const ticks = scale.ticks(count);
  const step = ticks.length > 1 ? ticks[1]! - ticks[0]! : 1;
  const decimals = Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
  const texts = ticks.map((value) => ({ value, text: numeral(value, decimals) }));
  return { y: scale, ticks: texts, foot: 0 };
}

function logScale(values: readonly number[], from: number, to: number): YScale {
  const low = Math.floor(Math.log10(Math.min(...values)));
  const high = Math.ceil(Math.log10(Math.max(...values)) + 1e-9);
  const powers = Array.from({ length: high - low + 1 }, (_, i) => low + i);
  const stepsOf = (digits: readonly number[]) =>
    powers.flatMap((power) => digits.map((digit) => digit * 10 ** power));
  const steps = stepsOf([1, 2, 5]);
  const foot = steps.findLast((step) => step <= Math.min(...values)) ?? steps[0]!;
  const head = steps.find((step) => step >= Math.max(...values) && step > foot) ?? steps.at(-1)!;
  const choices = [[1, 2, 5], [1, 3], [1]].map((digits) =>
    stepsOf(digits).filter((step) => step >= foot && step <= head),
  );
  const tens = choices[2]!;
  const few =
    choices.find(({ length }) => length <= most(from, to)) ??
    tens.filter((_, i) => i % Math.ceil(tens.length / most(from, to)) === 0);
  const ticks = few.map((value) => ({
    value,
    text: numeral(value, Math.max(0, -Math.floor(Math.log10(value) + 1e-9))),
  }));
  return { y: scaleLog([foot, head], [from, to]), ticks, foot };
}

/** How many names of values an axis has room for: never more than six. */
function most(from: number, to: number): number {
  return Math.max(2, Math.min(6, Math.floor((from - to) / 20) + 1));
}

/**
 * Time as it runs: a period stands at its middle, whatever its length. Linear in months, not
 * `scaleTime`: every month is as wide as any other, and no time zone takes part.
 */
export function timeScale(shown: readonly ShownSeries[], from: number, to: number): XScale {
  const periods = periodsOf(shown);
  const middles = periods.map(middle);
  const [first, last] = [Math.min(...middles), Math.max(...middles)];
  const ends = first === last ? ([first - 6, last + 6] as const) : ([first, last] as const);
  const scale = scaleLinear(ends, [from + 5, to - 5]);
  const x = (period: Period) => {
    const at = middle(period);
    return at < first || at > last ? null : scale(at);
  };
  const years = last - first > 36 || periods.every((period) => period.length === 4);
  const names = years ? yearsOf(periods) : periods;
  const marks = names.flatMap((period) => {
    const at = x(period);
    return at === null ? [] : [{ x: at, lines: [periodLabel(period)] }];
  });
  return { x, bar: 0, band: 36, ticks: spaced(marks, years ? 7 : 6), empty: gapsIn(shown, x) };
}

/**
 * A place for each period from the first shown to the last, in which bars of several series stand
 * side by side. Periods without a value keep their places, so that periods far apart do not look like
 * neighbours.
 */
export function bandScale(shown: readonly ShownSeries[], from: number, to: number): XScale {
  const periods = placesOf(shown);
  const present = (period: Period) =>
    shown.filter(({ points }) => points.some((point) => point.period === period));
  const widest = Math.max(1, ...periods.map((period) => present(period).length));
  const scale = scaleBand(periods, [from, to]).paddingInner(0.28).paddingOuter(0.14);
  const band = Math.min(scale.bandwidth(), 72 * widest);
  const bar = band / widest;
  const x = (period: Period, series?: string) => {
    const start = scale(period);
    if (start === undefined) return null;
    const centre = start + scale.bandwidth() / 2;
    const here = present(period);
    const place = here.findIndex(({ id }) => id === series);
    return place < 0 ? centre : centre + (place - (here.length - 1) / 2) * bar;
  };
  const split = periods.some((period) => period.length > 4);
  const marks = periods.map((period) => ({
    x: x(period)!,
    lines: split ? periodLabel(period).split(' ') : [period],
  }));
  const empty = periods.flatMap((period) =>
    present(period).length > 0 ? [] : [{ periods: [period], x: x(period)!, room: band + 8 }],
  );
  return { x, bar: Math.max(1, bar - (widest > 1 ? 2 : 0)), band, ticks: spaced(marks, 14), empty };
}

/**
 * The periods shown and those between them, at the step of the series: a year where all values of
 * the series are of one part of it, such as first halves. Periods of several lengths stay as shown.
 */
export function placesOf(shown: readonly ShownSeries[]): Period[] {
  const periods = periodsOf(shown);
  const [first, last] = [periods[0], periods.at(-1)];
  const all = shown.flatMap(({ series }) => series.points.map(({ period }) => period));
  if (first === undefined || last === undefined || new Set(all.map(length)).size > 1)
    return periods;
  const yearly = new Set(all.map((period) => period.slice(4))).size === 1;
  const places = [first];
  while (byPeriod(places.at(-1)!, last) < 0)
    places.push((yearly ? yearAfter : nextPeriod)(places.at(-1)!));
  return places;
}

/** Where all lines break. */
function gapsIn(shown: readonly ShownSeries[], x: XScale['x']): Gap[] {
  const present = new Set(periodsOf(shown));
  const places = placesOf(shown);
  return places.flatMap((period, i): Gap[] => {
    if (present.has(period) || !present.has(places[i - 1]!)) return [];
    const end = places.findIndex((one, j) => j > i && present.has(one));
    const [from, to] = [x(places[i - 1]!)!, x(places[end]!)!];
    return [{ periods: places.slice(i, end), x: (from + to) / 2, room: to - from - 16 }];
  });
}

function length(period: Period): number {
  const { start, end } = spanOf(period);
  return end - start;
}

/** The distinct periods shown, in order. */
export function periodsOf(shown: readonly ShownSeries[]): Period[] {
  const all = shown.flatMap(({ points }) => points.map(({ period }) => period));
  return [...new Set(all)].sort(byPeriod);
}

function middle(period: Period): number {
  const { start, end } = spanOf(period);
  return (start + end) / 2;
}

function yearsOf(periods: readonly Period[]): Period[] {
  const [first, last] = [Number(periods[0]!.slice(0, 4)), Number(periods.at(-1)!.slice(0, 4))];
  return Array.from({ length: last - first + 1 }, (_, i) => String(first + i).padStart(4, '0'));
}

type Tick = XScale['ticks'][number];

/** The fewest left out so that names have room: the last always stays, and the first if it can. */
function spaced(ticks: readonly Tick[], most: number): Tick[] {
  const room = (tick: Tick) =>
    Math.max(...tick.lines.map((line) => textWidth(line, fontSize.small)));
  const free = (a: Tick, b: Tick) => Math.abs(a.x - b.x) >= (room(a) + room(b)) / 2 + 8;
  for (const step of [1, 2, 3, 4, 5, 10, 20, 50, 100]) {
    const kept = ticks.filter((_, i) => (ticks.length - 1 - i) % step === 0);
    const apart = kept.every((tick, i) => i === 0 || free(tick, kept[i - 1]!));
    if (!apart || kept.length > most) continue;
    const first = ticks[0];
    if (first && kept[0] !== first && kept[0] && free(first, kept[0])) kept.unshift(first);
    return kept.slice(-most);
  }
  return ticks.slice(-1);
}
