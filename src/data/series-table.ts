import { statuses } from '../schema/series.ts';
import type { SeriesFront } from '../schema/series.ts';
import { patterns } from './column.ts';
import type { Column } from './column.ts';

/** The columns of `/series/<id>.csv`, in order. */
export function seriesColumns({
  every,
  unit,
}: Pick<SeriesFront, 'every' | 'unit'>): readonly Column[] {
  return [
    {
      name: 'period',
      type: 'string',
      meaning: 'What the value is measured over: 2024, 2024-H1, 2024-Q2 or 2024-06.',
      constraints: { required: true, unique: true, pattern: patterns[every] },
    },
    {
      name: 'value',
      type: 'number',
      meaning: 'The value, in the unit of the series.',
      unit,
      constraints: { required: true },
    },
    { name: 'low', type: 'number', meaning: 'Lower bound, where the value is uncertain.', unit },
    { name: 'high', type: 'number', meaning: 'Upper bound, where the value is uncertain.', unit },
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
  ];
}
