import { scaleLinear } from 'd3';
import type { Span } from '../../domain/series/period.ts';
import { periodLabel } from '../../domain/text/edtf.ts';
import { fontSize, textWidth } from '../layout/text-metrics.ts';

/** A stretch of time drawn to scale. */
type Stretch = Readonly<{ start: number; end: number; from: number; to: number }>;

/** A stretch of time left out of the drawing. */
export type Break = Readonly<{
  from: number;
  to: number;
  /** Whole years left out. */
  years: number;
}>;

/** Time along a drawing, drawn to one scale but for breaks; anchors in CSS pixels. */
export type TimelineScale = Readonly<{
  /** The place of a moment, in months since the year 0; one left out lies in the break. */
  at: (month: number) => number;
  stretches: readonly Stretch[];
  breaks: readonly Break[];
  /** Years, or months in a short view: where each begins and ends, and the names there is room for. */
  bands: readonly Readonly<{ from: number; to: number; name: string | null }>[];
}>;

/** Months without an event after which the axis breaks. */
const longGap = 60;

/** Months up to which a view shows months. */
const shortView = 18;

/**
 * Lays time along a line. Where nothing happens for more than five years the axis breaks: every
 * break takes the same room, and what remains is drawn to one scale.
 *
 * @param spans what has to have a place, in months since the year 0; at least one
 * @param from,to the ends of the line
 * @param room what a break takes
 * @param lineHeight set where names stand one under the other; not given: side by side
 */
export function timelineScale(
  spans: readonly Span[],
  from: number,
  to: number,
  room: number,
  lineHeight?: number,
): TimelineScale {
  const rough = runs(spans);
  const months = rough.reduce((sum, { start, end }) => sum + end - start, 0);
  const unit = months > shortView || rough.length > 1 ? 12 : 1;
  const whole = rough.map(({ start, end }) => ({
    start: Math.floor(start / unit) * unit,
    end: Math.ceil(end / unit) * unit,
  }));
  const length = whole.reduce((sum, { start, end }) => sum + end - start, 0);
  const pixels = (to - from - room * (whole.length - 1)) / length;
  const stretches = whole.reduce<Stretch[]>((laid, { start, end }) => {
    const begin = laid.length === 0 ? from : laid.at(-1)!.to + room;
    return [...laid, { start, end, from: begin, to: begin + (end - start) * pixels }];
  }, []);
  const breaks = stretches.slice(1).map((next, i) => {
    const before = stretches[i]!;
    return { from: before.to, to: next.from, years: Math.round((next.start - before.end) / 12) };
  });
  const at = scaleLinear(
    stretches.flatMap(({ start, end }) => [start, end]),
    stretches.flatMap(({ from, to }) => [from, to]),
  ).clamp(true);
  return { at, stretches, breaks, bands: bandsOf(stretches, unit, pixels, lineHeight) };
}

/** Spans drawn together where less than a long gap parts them. */
function runs(spans: readonly Span[]): Span[] {
  const sorted = spans.toSorted((a, b) => a.start - b.start);
  return sorted.reduce<Span[]>((found, span) => {
    const before = found.at(-1);
    if (!before || span.start - before.end > longGap) return [...found, span];
    return [...found.slice(0, -1), { ...before, end: Math.max(before.end, span.end) }];
  }, []);
}

/** The years or months of each stretch; names as often as they have room, the last always. */
function bandsOf(
  stretches: readonly Stretch[],
  unit: number,
  pixels: number,
  lineHeight?: number,
): TimelineScale['bands'] {
  const size = unit * pixels;
  const widest = textWidth(unit === 12 ? '2024' : 'May 2024', fontSize.small) + 6;
  const step = Math.max(1, Math.ceil((lineHeight ?? widest) / size));
  return stretches.flatMap(({ start, end, from }) => {
    const count = Math.round((end - start) / unit);
    return Array.from({ length: count }, (_, i) => ({
      from: from + i * size,
      to: from + (i + 1) * size,
      name: (count - 1 - i) % step === 0 ? bandName(start + i * unit, unit) : null,
    }));
  });
}

function bandName(month: number, unit: number): string {
  const year = String(Math.floor(month / 12)).padStart(4, '0');
  if (unit === 12) return year;
  return periodLabel(`${year}-${String((month % 12) + 1).padStart(2, '0')}`);
}
