import { csvText } from './csv.ts';
import type { Series } from './series.ts';

const columns = [
  'period',
  'value',
  'low',
  'high',
  'status',
  'source',
  'published',
  'note',
] as const;

/** A series as CSV (RFC 4180): a head, then a row a value; empty where nothing is known. */
export function seriesCsv({ points }: Pick<Series, 'points'>): string {
  return csvText(
    columns,
    points.map((point) => columns.map((column) => point[column])),
  );
}
