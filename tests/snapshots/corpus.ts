import type { ChartData } from '../../src/schema/chart.ts';
import type { Point } from '../../src/schema/series.ts';
import { readingOf, riverFiles } from '../fixtures/corpora.ts';

/** The small corpus about an invented river, and the yearly trade on it. */
export const river = readingOf(riverFiles());
export const trade: ChartData = river.subject.charts.find(({ chart }) => chart.slug === 'trade')!;

/** A chart's data with one value of one series made another. */
export function withPoint(
  data: ChartData,
  id: string,
  period: string,
  change: Partial<Point>,
): ChartData {
  const series = data.series[id]!;
  const points = series.points.map((point) =>
    point.period === period ? { ...point, ...change } : point,
  );
  return { ...data, series: { ...data.series, [id]: { ...series, points } } };
}
