import type { ChartData } from '../../schema/chart.ts';
import type { Series } from '../../schema/series.ts';
import { isPublic } from './vintage.ts';

/** The data of a chart with every value marked that was first published after a day. */
export function publishedAfter(data: ChartData, day: string): ChartData {
  const marked = Object.entries(data.series).map(([id, series]) => [id, markedAfter(series, day)]);
  return { ...data, series: Object.fromEntries(marked) };
}

function markedAfter(series: Series, day: string): Series {
  const points = series.points.map((point) =>
    isPublic(point, day) ? point : { ...point, later: true },
  );
  return { ...series, points };
}
