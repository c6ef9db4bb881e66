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
  const rows = points.map((point) => columns.map((column) => cell(point[column])).join(','));
  return [columns.join(','), ...rows, ''].join('\r\n');
}

function cell(value: string | number | null): string {
  const text = value === null ? '' : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
