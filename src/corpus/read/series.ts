import type { Problem } from '../../domain/problem.ts';
import { firstDay, lastDay } from '../../domain/calendar.ts';
import { byPeriod } from '../../domain/series/period.ts';
import { Point, pointColumns, SeriesFront } from '../../schema/series.ts';
import type { Series } from '../../schema/series.ts';
import { readCsv } from './csv.ts';
import type { Row } from './csv.ts';
import { problemAt, problemWith } from './source-location.ts';
import type { SourceLocation } from './source-location.ts';
import { shaped } from './schema-problems.ts';
import type { Shaped } from './schema-problems.ts';
import { unreadableText } from './unreadable-text.ts';
import { readYaml } from './yaml.ts';

/** A row of a series read as a point, beside what was written. */
export type PointReading = Shaped<Point> &
  Readonly<{ kind: 'point'; raw: unknown; place: SourceLocation }>;

/** A series read from its two files, each row a point; `place` is its table. */
export type SeriesReading = Readonly<{
  value: Series | null;
  place: SourceLocation;
  points: readonly PointReading[];
  /** Why a file of it is missing or cannot be read. */
  causes: readonly Problem[];
  problems: readonly Problem[];
}>;

/** Reads `content/series/<id>.yaml` and `<id>.csv` as one series. */
export function readSeries(id: string, files: ReadonlyMap<string, string>): SeriesReading {
  const [yaml, csv] = [`content/series/${id}.yaml`, `content/series/${id}.csv`];
  const [front, table] = [files.get(yaml), files.get(csv)];
  const place = { file: csv, name: '', lineOf: () => 1 };
  const unread = (...causes: Problem[]) => ({
    ...{ value: null, place, points: [] },
    ...{ causes, problems: [] },
  });
  if (front === undefined) return unread(missing(yaml, csv, 'says what it measures'));
  if (table === undefined) return unread(missing(csv, yaml, 'holds its values'));
  // Reported with its file.
  if (unreadableText(yaml, front) ?? unreadableText(csv, table)) return unread();

  const described = readFront(yaml, front);
  const { rows, unreadable, problems: broken } = readCsv(csv, table, pointColumns);
  const causes = [...described.causes, ...unreadable];
  if (causes.length > 0) return unread(...causes);
  const points = rows.map((row) => readPoint(csv, row));
  const empty = rows.length === 0 && broken.length === 0;
  const problems = [
    ...described.problems,
    ...broken,
    ...(empty ? [problemWith(csv, 'the series has no values', 'add a row for each period')] : []),
    ...points.flatMap((point) => point.problems),
    ...misplaced(points, described.value),
  ];
  const whole = points.flatMap(({ value }) => value ?? []);
  const value =
    described.value && problems.length === 0 ? { ...described.value, id, points: whole } : null;
  return { value, place, points, causes: [], problems };
}

function missing(file: string, other: string, what: string): Problem {
  return problemWith(file, `this file is missing, and ${other} needs it`, `add it: it ${what}`);
}

function readFront(file: string, text: string) {
  const reading = readYaml(file, text);
  if (reading.value === undefined) return { value: null, causes: reading.problems, problems: [] };
  const place = { file, name: '', lineOf: reading.lineOf };
  const read = shaped(SeriesFront, reading.value ?? {}, place);
  return { value: read.value, causes: [], problems: [...reading.problems, ...read.problems] };
}

function readPoint(file: string, { line, cells }: Row): PointReading {
  const place = { file, name: cells['period'] ?? '', lineOf: () => line };
  const text = (name: string) => cells[name] || undefined;
  const number = (name: string) => {
    const cell = text(name);
    return cell !== undefined && /^-?\d+(\.\d+)?$/.test(cell) ? Number(cell) : cell;
  };
  const raw = {
    period: text('period'),
    value: number('value'),
    low: number('low') ?? null,
    high: number('high') ?? null,
    change: number('change') ?? null,
    status: text('status'),
    source: text('source'),
    published: text('published') ?? null,
    read: text('read'),
    note: text('note') ?? null,
  };
  return { ...shaped(Point, raw, place), kind: 'point', raw, place };
}

/** What is wrong with the periods and bounds of a table, row by row. */
function misplaced(points: readonly PointReading[], front: SeriesFront | null): Problem[] {
  return points.flatMap(({ value: point, place }, row) => {
    if (!point) return [];
    return [
      ...outOfOrder(point, points[row - 1]?.value ?? null, place),
      ...ofAnotherLength(point, front, place),
      ...outOfBounds(point, place),
      ...tooEarly(point, place),
    ];
  });
}

function outOfOrder(point: Point, before: Point | null, place: SourceLocation): Problem[] {
  const { period } = point;
  if (before?.period === period) return outOfVintage(point, before, place);
  if (!before || byPeriod(before.period, period) < 0) return [];
  const found = `stands after ${before.period}`;
  return [problemAt(place, ['period'], found, 'put the rows in ascending order')];
}

/** Values of one period follow each other by the day they were read, then published. */
function outOfVintage(point: Point, before: Point, place: SourceLocation): Problem[] {
  const [now, then] = [vintage(point), vintage(before)];
  if (then < now) return [];
  const { period, read, published } = point;
  if (then > now) {
    const found = `${period} read on ${read} stands after ${period} read on ${before.read}`;
    const fix = 'put the rows of a period in ascending order of read, then of published';
    return [problemAt(place, ['read'], found, fix)];
  }
  const found = `${period} stands twice with the days ${published ?? '(none)'} and ${read}`;
  const fix = 'keep one row, or give a corrected value the day it was read';
  return [problemAt(place, ['period'], found, fix)];
}

function vintage({ read, published }: Point): string {
  return `${read} ${published ?? 'unknown'}`;
}

function ofAnotherLength(
  { period }: Point,
  front: SeriesFront | null,
  place: SourceLocation,
): Problem[] {
  if (!front || length(period) === front.every) return [];
  const found = `is a ${length(period)} in a series of one value every ${front.every}`;
  const fix = `write ${examples[front.every]}, or put it in another series`;
  return [problemAt(place, ['period'], found, fix)];
}

function outOfBounds({ value, low, high }: Point, place: SourceLocation): Problem[] {
  const above = low !== null && low > value;
  const below = high !== null && high < value;
  return [
    ...(above
      ? [problemAt(place, ['low'], `${low} is above the value ${value}`, 'write the lower bound')]
      : []),
    ...(below
      ? [problemAt(place, ['high'], `${high} is below the value ${value}`, 'write the upper bound')]
      : []),
  ];
}

/** A value that was public before its period began, or that we entered before it was public. */
function tooEarly({ period, published, read }: Point, place: SourceLocation): Problem[] {
  if (published === null) return [];
  const begins = firstDay(monthOf(period));
  if (lastDay(published) < begins) {
    const found = `${published} comes before ${period} begins`;
    return [
      problemAt(place, ['published'], found, 'write the day when the value was first public'),
    ];
  }
  if (firstDay(published) <= read) return [];
  const found = `${read} comes before ${published}, when the value was first public`;
  return [problemAt(place, ['read'], found, 'write the day we entered the value')];
}

/** The year or month with which a period begins. */
function monthOf(period: string): string {
  const [year, part = ''] = period.split('-');
  const first = { H1: '01', H2: '07', Q1: '01', Q2: '04', Q3: '07', Q4: '10' }[part] ?? part;
  return [year, first].filter(Boolean).join('-');
}

const examples = {
  year: 'a year such as 2024',
  half: 'a half such as 2024-H1',
  quarter: 'a quarter such as 2024-Q2',
  month: 'a month such as 2024-06',
} as const;

function length(period: string): SeriesFront['every'] {
  if (period.length === 4) return 'year';
  if (period.includes('H')) return 'half';
  return period.includes('Q') ? 'quarter' : 'month';
}
