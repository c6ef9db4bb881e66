import { daysOf } from '../../domain/series/period-days.ts';
import type { Cell } from '../../domain/text/csv.ts';
import { SeriesFront } from '../../schema/series.ts';
import type { Point, Series } from '../../schema/series.ts';
import type { Column, FilledColumn } from '../column.ts';
import { patterns } from '../column.ts';
import { seriesColumns } from '../series-table.ts';
import { sourceColumns } from '../sources-table.ts';
import {
  countColumn,
  dayColumn,
  flagColumn,
  keyColumn,
  linkColumn,
  required,
  textColumn,
  wordColumn,
} from './columns.ts';
import { tableOf } from './table.ts';
import type { Table, TableSource } from './table.ts';

/** The sources, the series, and the values of all series in one long table. */
export function figureTables(source: TableSource): Table[] {
  const { sources, series } = source.corpus;
  return [
    tableOf(
      {
        name: 'sources',
        title: 'Sources',
        description: 'A document that a value, an assessment or an event rests on.',
        key: ['id'],
      },
      sourceColumns,
      sources,
    ),
    seriesTable(source),
    tableOf<Valued>(
      {
        name: 'series-values',
        title: 'Values of all series',
        description: 'The newest value of a period of a series, with the days the period covers.',
        key: ['series', 'period'],
      },
      valueColumns,
      series.flatMap((one) => one.points.map((point) => ({ series: one, point }))),
    ),
  ];
}

function seriesTable({ corpus: { series }, routes, origin }: TableSource): Table {
  const head = {
    name: 'series',
    title: 'Series',
    description: 'Measurements of one thing by one compiler.',
    key: ['id'],
  };
  const csv = ({ id }: Series) => new URL(routes.seriesCsv(id), origin).href;
  return tableOf(
    head,
    [...columns, required(textColumn('csv', 'Address of its own file.', csv))],
    series,
  );
}

const columns: readonly FilledColumn<Series>[] = [
  keyColumn('id', 'Lasting name of the series.', ({ id }) => id),
  required(textColumn('title', 'What it is called.', ({ title }) => title)),
  required(textColumn('unit', 'What the numbers count.', ({ unit }) => unit)),
  required(textColumn('measure', 'The quantity measured, with its unit.', (one) => one.measure)),
  required({
    ...countColumn<Series>(
      'decimals',
      'Digits after the point that the sources support.',
      ({ decimals }) => decimals,
    ),
    constraints: { minimum: 0 },
  }),
  required(
    wordColumn(
      'every',
      'Length of a period.',
      SeriesFront.shape.every.options,
      ({ every }) => every,
    ),
  ),
  countColumn(
    'firstMonth',
    'First month counted, where only a part of each year is; else empty.',
    ({ months }) => months?.[0],
  ),
  countColumn(
    'lastMonth',
    'Last month counted, where only a part of each year is; else empty.',
    ({ months }) => months?.[1],
  ),
  required(
    flagColumn(
      'complete',
      'Whether it is known to have every period since its first.',
      ({ complete }) => complete === true,
    ),
  ),
  required(
    textColumn('compiler', 'Who compiled it; never two in one series.', (one) => one.compiler),
  ),
  required(textColumn('scope', 'What is counted and what is not.', ({ scope }) => scope)),
  textColumn('note', 'What to know before using it.', ({ note }) => note),
];

type Valued = Readonly<{ series: Series; point: Point }>;

const seriesLink = required(
  linkColumn<Valued>('series', 'series', 'Id of the series.', ({ series }) => series.id),
);

/** The unit differs from row to row, so the columns of a series stand here without one. */
const pointColumns: readonly FilledColumn<Valued>[] = seriesColumns({ every: 'year', unit: '' })
  .map(anyPeriod)
  .map((column) => ({ ...column, cell: ({ point }) => cellOf(point, column.name) }));

const valueColumns: readonly FilledColumn<Valued>[] = [
  seriesLink,
  pointColumns[0]!,
  required(dayColumn('start', 'First day that the value covers.', (one) => spanOf(one).start)),
  required(dayColumn('end', 'Last day that the value covers.', (one) => spanOf(one).end)),
  ...pointColumns.slice(1),
];

function spanOf({ series, point }: Valued): Readonly<{ start: string; end: string }> {
  return daysOf(point.period, series.months);
}

function anyPeriod({ unit: _unit, ...column }: Column): Column {
  return column.name === 'period'
    ? { ...column, constraints: { required: true, pattern: patterns.period } }
    : column;
}

function cellOf(point: Point, name: string): Cell {
  return (point as unknown as Readonly<Record<string, Cell>>)[name] ?? null;
}
