import type { Problem } from '../model/problem.ts';
import { byPeriod } from '../model/period.ts';
import { Point, SeriesFront } from '../model/series.ts';
import type { Series } from '../model/series.ts';
import { readCsv } from './csv-reading.ts';
import type { Row } from './csv-reading.ts';
import { problemAt, problemWith } from './place.ts';
import type { Place } from './place.ts';
import { shaped } from './schema-problems.ts';
import { readYaml } from './yaml-reading.ts';

/** A series read from its two files; `place` is its table, whose path steps are rows by index. */
export type SeriesReading = Readonly<{
  value: Series | null;
  place: Place;
  problems: readonly Problem[];
}>;

/** Reads `content/series/<id>.yaml` and `<id>.csv` as one series. */
export function readSeries(id: string, files: ReadonlyMap<string, string>): SeriesReading {
  const [yaml, csv] = [`content/series/${id}.yaml`, `content/series/${id}.csv`];
  const [front, table] = [files.get(yaml), files.get(csv)];
  const place = { file: csv, name: '', lineOf: () => 1 };
  if (front === undefined)
    return { value: null, place, problems: [missing(yaml, csv, 'says what it measures')] };
  if (table === undefined)
    return { value: null, place, problems: [missing(csv, yaml, 'holds its values')] };

  const described = readFront(yaml, front);
  const { rows, problems: broken } = readCsv(csv, table);
  const lineOf: Place['lineOf'] = ([row]) =>
    (typeof row === 'number' ? rows[row]?.line : null) ?? 1;
  const points = rows.map((row) => readPoint(csv, row));
  const problems = [
    ...described.problems,
    ...broken,
    ...points.flatMap((point) => point.problems),
    ...(rows.length === 0 && broken.length === 0
      ? [problemWith(csv, 'the series has no values', 'add a row for each period')]
      : []),
    ...order(
      points.map(({ value }) => value),
      described.value,
      { ...place, lineOf },
    ),
  ];
  const whole = points.flatMap(({ value }) => value ?? []);
  const value =
    described.value && problems.length === 0 ? { ...described.value, id, points: whole } : null;
  return { value, place: { ...place, lineOf }, problems };
}

function missing(file: string, other: string, what: string): Problem {
  return problemWith(file, `this file is missing, and ${other} needs it`, `add it: it ${what}`);
}

function readFront(file: string, text: string) {
  const reading = readYaml(file, text);
  if (reading.value === undefined) return { value: null, problems: reading.problems };
  const place = { file, name: '', lineOf: reading.lineOf };
  const read = shaped(SeriesFront, 'series', reading.value ?? {}, place);
  return { value: read.value, problems: [...reading.problems, ...read.problems] };
}

function readPoint(file: string, { line, cells }: Row) {
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
    status: text('status'),
    source: text('source'),
    published: text('published'),
    note: text('note') ?? null,
  };
  return shaped(Point, 'point', raw, place);
}

/** What is wrong with the periods and bounds of a table, row by row. */
function order(
  points: readonly (Point | null)[],
  front: SeriesFront | null,
  place: Place,
): Problem[] {
  return points.flatMap((point, row) => {
    if (!point) return [];
    const before = points[row - 1];
    const at = (field: string, found: string, fix: string) => ({
      ...problemAt(place, [row], found, fix),
      field: `${point.period}.${field}`,
    });
    return [
      ...(before && before.period === point.period
        ? [at('period', `${point.period} stands twice`, 'keep one row for each period')]
        : []),
      ...(before && byPeriod(before.period, point.period) > 0
        ? [at('period', `stands after ${before.period}`, 'put the rows in ascending order')]
        : []),
      ...(front && length(point.period) !== front.every
        ? [
            at(
              'period',
              `is a ${length(point.period)} in a series of one value every ${front.every}`,
              `write ${examples[front.every]}, or put it in another series`,
            ),
          ]
        : []),
      ...(point.low !== null && point.low > point.value
        ? [at('low', `${point.low} is above the value ${point.value}`, 'write the lower bound')]
        : []),
      ...(point.high !== null && point.high < point.value
        ? [at('high', `${point.high} is below the value ${point.value}`, 'write the upper bound')]
        : []),
    ];
  });
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
