import type { ShownPoint, ShownSeries } from '../data/shown.ts';
import type { Box } from '../layout/boxes.ts';
import type { LegendSign } from '../layout/legend.ts';
import type { XScale, YScale } from '../layout/scales.ts';
import type { Mark } from '../scene/scene.ts';

/** A value with its place in the drawing, in CSS pixels. */
export type PlottedPoint = Readonly<{
  series: ShownSeries;
  point: ShownPoint;
  x: number;
  y: number;
  /** The ends of its range, higher value first; `null` without a range. */
  range: Readonly<{ y1: number; y2: number }> | null;
  faded: boolean;
}>;

/** `<series>.<period>`, as links name a value. */
export function idOf({ series, point }: Pick<PlottedPoint, 'series' | 'point'>): string {
  return `${series.id}.${point.period}`;
}

/** The two scales of a panel. */
export type Scales = Readonly<{ x: XScale; y: YScale }>;

/**
 * How a chart draws its values: the one place where lines, bars and other forms differ.
 *
 * A form places its values, draws them, and says which of them get a number. Axes, legend, cited
 * values and the placing of labels are the same for all forms.
 */
export type ChartForm = Readonly<{
  /** What stands for a series in the legend. */
  legendSign: LegendSign;
  /** What a value is drawn as, in the legend and in words about derived and approximate values. */
  statusMark: 'dot' | 'bar';
  /** Whether the last value of a series, and its name, stand to the right of the plot. */
  endLabels: boolean;
  /** Room for numbers between the title of the value axis and the plot, in CSS pixels. */
  headroom: number;
  /** Height of the names of periods under the plot, in CSS pixels. */
  periodAxisHeight: (shown: readonly ShownSeries[]) => number;
  xScale: (shown: readonly ShownSeries[], from: number, to: number) => XScale;
  /** The values that the value axis has to reach. */
  extent: (series: readonly ShownSeries[]) => number[];
  /** The values of a panel with their places, in the order of its series, then of their periods. */
  plot: (
    series: readonly ShownSeries[],
    faded: ReadonlySet<string>,
    scales: Scales,
  ) => PlottedPoint[];
  marks: (points: readonly PlottedPoint[], scales: Scales) => Mark[];
  /** The mark around a pinned value. */
  pin: (point: PlottedPoint, scales: Scales) => Mark;
  /** What no label may cover. */
  boxes: (points: readonly PlottedPoint[], scales: Scales) => Box[];
  /** The values that get a number where there is room, the most important first. */
  pointsToLabel: (points: readonly PlottedPoint[]) => PlottedPoint[];
  /** Whether a number at a place is read as that of its value and of no other. */
  labelBelongs: (
    box: Box,
    point: PlottedPoint,
    points: readonly PlottedPoint[],
    scales: Scales,
  ) => boolean;
}>;
