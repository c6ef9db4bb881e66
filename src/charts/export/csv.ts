import type { ChartData } from '../../schema/chart.ts';
import { csvText } from '../../domain/text/csv.ts';
import type { View } from '../../domain/series/view.ts';
import { periodsOf } from '../layout/scales.ts';
import { shownPoints } from '../data/shown.ts';
import type { ShownPoint, ShownSeries } from '../data/shown.ts';

/**
 * The values of a view as CSV (RFC 4180): a row for each period of its table, and for each series
 * its value, its bounds where any value has them, its status and the id of its source.
 *
 * Numbers have a point and no grouping. Values in the unit of the series are as published; an index
 * or a change is given to two digits more than the chart shows.
 */
export function viewCsv(data: ChartData, view: View): string {
  const shown = shownPoints(data, view);
  const columns = shown.flatMap(columnsOf);
  const head = ['period', ...columns.map(({ name }) => name)];
  const rows = periodsOf(shown).map((period) => [
    period,
    ...columns.map(({ series, of }) => {
      const point = series.points.find((one) => one.period === period);
      return point ? of(point) : '';
    }),
  ]);
  return csvText(head, rows);
}

/** A shown number without the noise of arithmetic. */
export function plainNumber({ transform, decimals }: ShownSeries, value: number): number {
  return transform === 'none' ? value : Number(value.toFixed(decimals + 2));
}

type Column = Readonly<{ name: string; series: ShownSeries; of: (point: ShownPoint) => string }>;

function columnsOf(series: ShownSeries): Column[] {
  const { label, unit, points } = series;
  const number = (value: number | null) =>
    value === null ? '' : String(plainNumber(series, value));
  const ranged = points.some(({ low, high }) => low !== null || high !== null);
  const column = (name: string, of: Column['of']): Column => ({ name, series, of });
  return [
    column(`${label} (${unit})`, ({ value }) => number(value)),
    ...(ranged
      ? [
          column(`${label}: low`, ({ low }) => number(low)),
          column(`${label}: high`, ({ high }) => number(high)),
        ]
      : []),
    column(`${label}: status`, ({ status }) => status),
    column(`${label}: source`, ({ source }) => source),
  ];
}
