import { csvText } from '../domain/text/csv.ts';
import { pointColumns as columns } from '../schema/series.ts';
import type { Series } from '../schema/series.ts';

/** A series as CSV (RFC 4180): a head, then a row a value; empty where nothing is known. */
export function seriesCsv({ points }: Pick<Series, 'points'>): string {
  return csvText(
    columns,
    points.map((point) => columns.map((column) => point[column])),
  );
}
