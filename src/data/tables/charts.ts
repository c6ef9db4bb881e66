import type { Chart, ChartFront, CitedFigure } from '../../schema/chart.ts';
import type { FilledColumn } from '../column.ts';
import { patterns } from '../column.ts';
import {
  entryColumn,
  keyColumn,
  linkColumn,
  numberColumn,
  required,
  textColumn,
  wordColumn,
} from './columns.ts';
import { linksOf, linkTable, sourceSide } from './link-table.ts';
import { tableOf } from './table.ts';
import type { Table, TableSource } from './table.ts';

/** The charts, the series they draw, the figures of the articles in them, and their notes. */
export function chartTables(source: TableSource): Table[] {
  const { charts } = source.corpus;
  return [
    chartTable(source),
    tableOf<Drawn>(seriesHead, seriesColumns, charts.flatMap(drawnBy)),
    tableOf<Cited>(citedHead, citedColumns, numbered(charts.flatMap(citedBy))),
    tableOf<Note>(noteHead, noteColumns, numbered(charts.flatMap(notesOf))),
    linkTable(
      {
        name: 'chart-sources',
        title: 'Sources of the notes',
        description: 'A source of the notes on a chart.',
      },
      [{ column: 'chart', table: 'charts', meaning: 'Slug of the chart.' }, sourceSide],
      linksOf(
        charts,
        ({ slug }) => slug,
        ({ notes }) => notes.flatMap(({ sources }) => sources),
      ),
    ),
  ];
}

function chartTable({ corpus: { charts }, routes, origin }: TableSource): Table {
  const head = {
    name: 'charts',
    title: 'Charts',
    description: 'A question and the chart that answers it.',
    key: ['slug'],
  };
  const url = ({ slug }: Chart) => new URL(routes.chart(slug), origin).href;
  return tableOf<Chart>(
    head,
    [
      keyColumn('slug', 'Lasting name of the chart.', ({ slug }) => slug),
      required(textColumn('title', 'Its title.', ({ title }) => title)),
      required(textColumn('question', 'The question it answers.', ({ question }) => question)),
      required(textColumn('intro', 'What is drawn and how to read it.', ({ intro }) => intro)),
      required(textColumn('url', 'Address of its page.', url)),
    ],
    charts,
  );
}

const seriesHead = {
  name: 'chart-series',
  title: 'Series of the charts',
  description: 'A series that a chart draws, with the short id that links use.',
  key: ['chart', 'shortId'],
};
const citedHead = {
  name: 'cited-figures',
  title: 'Figures cited by the articles',
  description: 'What an article says a number is, as a chart marks it.',
  key: ['entry'],
};
const noteHead = {
  name: 'chart-notes',
  title: 'Notes on the charts',
  description: 'What a reader should know before quoting a chart.',
  key: ['entry'],
};

const chartLink = <Row extends Readonly<{ chart: string }>>() =>
  required(linkColumn<Row>('chart', 'charts', 'Slug of the chart.', ({ chart }) => chart));
const seriesLink = <Row extends Readonly<{ series: string }>>() =>
  required(linkColumn<Row>('series', 'series', 'Id of the series.', ({ series }) => series));

type Drawn = ChartFront['series'][number] & Readonly<{ chart: string }>;

const drawnBy = ({ slug, series }: Chart): Drawn[] =>
  series.map((one) => ({ ...one, chart: slug }));

const seriesColumns: readonly FilledColumn<Drawn>[] = [
  chartLink(),
  required(textColumn('shortId', 'The short id in links to the chart.', ({ id }) => id)),
  seriesLink(),
  required(textColumn('label', 'Its name in the chart.', ({ label }) => label)),
];

type OfChart = Readonly<{ chart: string }>;
type Numbered = OfChart & Readonly<{ entry: number }>;
type Cited = CitedFigure & Numbered;

function citedBy({ slug, series, cited }: Chart): (CitedFigure & OfChart)[] {
  const idOf = (short: string) => series.find(({ id }) => id === short)!.series;
  return cited.map((figure) => ({ ...figure, chart: slug, series: idOf(figure.series) }));
}

function numbered<Row>(rows: readonly Row[]): (Row & { entry: number })[] {
  return rows.map((row, n) => ({ ...row, entry: n + 1 }));
}

const citedColumns: readonly FilledColumn<Cited>[] = [
  entryColumn(),
  chartLink(),
  required(linkColumn('claim', 'claims', 'Id of the claim that gives it.', ({ claim }) => claim)),
  seriesLink(),
  required(
    wordColumn(
      'kind',
      'record, a period said to be the highest; level, a value; change, in percent from one period to another.',
      ['record', 'level', 'change'],
      ({ kind }) => kind,
    ),
  ),
  {
    ...textColumn<Cited>('from', 'The earlier period of a change; else empty.', (one) =>
      one.kind === 'change' ? one.from : null,
    ),
    constraints: { pattern: patterns.period },
  },
  required({
    ...textColumn<Cited>('period', 'The period; of a change, the later one.', (one) =>
      one.kind === 'change' ? one.to : one.period,
    ),
    constraints: { pattern: patterns.period },
  }),
  numberColumn(
    'number',
    'The value in the unit of the series, or the change in percent; empty for a record.',
    (one) => (one.kind === 'level' ? one.value : one.kind === 'change' ? one.percent : null),
  ),
  textColumn('qualifier', 'The word of the author before the number, such as over.', (one) =>
    one.kind === 'record' ? null : one.qualifier,
  ),
];

type Note = ChartFront['notes'][number] & Numbered;

const notesOf = ({ slug, notes }: Chart): (ChartFront['notes'][number] & OfChart)[] =>
  notes.map((note) => ({ ...note, chart: slug }));

const noteColumns: readonly FilledColumn<Note>[] = [
  entryColumn(),
  chartLink(),
  required(textColumn('text', 'The note.', ({ text }) => text)),
];
