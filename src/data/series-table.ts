import { statuses } from '../schema/series.ts';
import type { SeriesFront } from '../schema/series.ts';
import { patterns } from './column.ts';
import type { Column } from './column.ts';

/** The columns of `/series/<id>.csv`, in order. */
export function seriesColumns(front: Pick<SeriesFront, 'every' | 'unit'>): readonly Column[] {
  const [period, ...others] = columns;
  const inUnit = (column: Column) =>
    measured.has(column.name) ? { ...column, unit: front.unit } : column;
  const pattern = { ...period.constraints, pattern: patterns[front.every] };
  return [{ ...period, constraints: pattern }, ...others.map(inUnit)];
}

/** Columns whose numbers are in the unit of the series. */
const measured: ReadonlySet<string> = new Set(['value', 'low', 'high']);

const columns = [
  {
    name: 'period',
    type: 'string',
    meaning: 'What the value is measured over: 2024, 2024-H1, 2024-Q2 or 2024-06.',
    constraints: { required: true, unique: true },
  },
  {
    name: 'value',
    type: 'number',
    meaning: 'The value, in the unit of the series.',
    constraints: { required: true },
  },
  { name: 'low', type: 'number', meaning: 'Lower bound, where the value is uncertain.' },
  { name: 'high', type: 'number', meaning: 'Upper bound, where the value is uncertain.' },
  {
    name: 'change',
    type: 'number',
    meaning:
      'Change on the same period of the year before in percent, as the compiler printed it; empty where not found.',
  },
  {
    name: 'status',
    type: 'string',
    meaning:
      'published as printed by the source; derived, worked out by us; approximate, printed in round words.',
    constraints: { required: true, enum: statuses },
  },
  {
    name: 'source',
    type: 'string',
    meaning: 'Id of the source, in sources.csv.',
    refers: { table: 'sources', key: 'id' },
    constraints: { required: true },
  },
  {
    name: 'published',
    type: 'string',
    meaning: 'The day, month or year when the value was first public; empty where not known.',
    constraints: { pattern: patterns.day },
  },
  {
    name: 'read',
    type: 'string',
    meaning: 'The day we entered the value.',
    constraints: { required: true, pattern: patterns.wholeDay },
  },
  {
    name: 'note',
    type: 'string',
    meaning: 'How a derived value was worked out, or what to know about the value.',
  },
] as const satisfies readonly Column[];
