import type { Point, Series } from '../../schema/series.ts';
import type { FilledColumn } from '../column.ts';
import { patterns } from '../column.ts';
import {
  dayColumn,
  entryColumn,
  linkColumn,
  numberColumn,
  required,
  textColumn,
  wordColumn,
} from './columns.ts';
import { tableOf } from './table.ts';
import type { Table, TableSource, ValueRecord } from './table.ts';

/** What a recorded value is now. */
const states = ['current', 'superseded', 'rewritten', 'removed'] as const;
type State = (typeof states)[number];

type Recorded = ValueRecord &
  Readonly<{ entry: number; state: State; point: Point | null; figures: readonly string[] }>;

/** Every value that was ever entered in a series that stands. */
export function valueHistoryTable({ corpus: { series }, valueRecords }: TableSource): Table {
  const points = new Map(series.flatMap(pointsOf));
  const last = new Map(valueRecords.map((record) => [keyOf(record), record]));
  const known = new Set(series.map(({ id }) => id));
  const rows = valueRecords
    .map((record, n): Recorded => {
      const held = points.get(keyOf(record)) ?? null;
      const state = stateOf(record, last.get(keyOf(record))!, held?.current ?? false);
      const figures = /^([^[]+)(?:\[(.*)\.\.(.*)\])?$/.exec(record.value)!.slice(1);
      return { ...record, entry: n + 1, state, point: held?.point ?? null, figures };
    })
    .filter((record) => known.has(record.series));
  return tableOf(head, columns, rows);
}

type Held = Readonly<{ point: Point; current: boolean }>;

function pointsOf({ id, points, superseded = [] }: Series): [string, Held][] {
  const held =
    (current: boolean) =>
    (point: Point): [string, Held] => [keyOf({ series: id, ...point }), { point, current }];
  return [...points.map(held(true)), ...superseded.map(held(false))];
}

function keyOf({ series, period, read }: Pick<ValueRecord, 'series' | 'period' | 'read'>): string {
  return `${series} ${period} ${read}`;
}

function stateOf(record: ValueRecord, last: ValueRecord, current: boolean): State {
  if (record.value === 'gone') return 'removed';
  if (record !== last) return 'rewritten';
  return current ? 'current' : 'superseded';
}

const head = {
  name: 'value-history',
  title: 'History of the values',
  description: 'A value as it was entered on a day, those that newer ones replaced among them.',
  key: ['entry'],
};

const figure = (name: string, meaning: string, n: number): FilledColumn<Recorded> =>
  numberColumn(name, meaning, ({ value, figures }) =>
    value === 'gone' || !figures[n] ? null : Number(figures[n]),
  );

const columns: readonly FilledColumn<Recorded>[] = [
  entryColumn(),
  required(dayColumn('day', 'The day on which it was recorded.', ({ day }) => day)),
  required(linkColumn('series', 'series', 'Id of the series.', ({ series }) => series)),
  required({
    ...textColumn<Recorded>('period', 'What the value is measured over.', (one) => one.period),
    constraints: { pattern: patterns.period },
  }),
  required(dayColumn('read', 'The day we entered the value.', ({ read }) => read)),
  figure('value', 'The value, in the unit of the series; empty where it was removed.', 0),
  figure('low', 'Lower bound, where the value is uncertain.', 1),
  figure('high', 'Upper bound, where the value is uncertain.', 2),
  required(
    wordColumn(
      'state',
      'current; superseded by a newer value of its period; rewritten, described anew in a later row; or removed.',
      states,
      ({ state }) => state,
    ),
  ),
  {
    ...textColumn<Recorded>(
      'published',
      'The day, month or year when the value was first public; empty where not known.',
      ({ point }) => point?.published,
    ),
    constraints: { pattern: patterns.day },
  },
  linkColumn(
    'source',
    'sources',
    'Id of its source; empty where it was removed.',
    (one) => one.point?.source,
  ),
  required(textColumn('why', 'Why it was entered, changed or removed.', ({ why }) => why)),
];
