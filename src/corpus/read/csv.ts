import { CsvError, parse } from 'csv-parse/sync';
import type { Problem } from '../../domain/problem.ts';
import { pointColumns as columns } from '../../schema/series.ts';
import { nearestIds } from '../../domain/text/edit-distance.ts';

/** A row of a CSV file as its columns say, and its line. */
export type Row = Readonly<{ line: number; cells: Readonly<Record<string, string>> }>;

/** Reads the rows of a series. Wrong columns and rows of another length come back as problems. */
export function readCsv(file: string, text: string): { rows: Row[]; problems: Problem[] } {
  const read = records(file, text);
  if ('problem' in read) return { rows: [], problems: [read.problem] };
  const [header, ...body] = read.lines;
  const problems = headerProblems(file, header?.cells ?? []);
  if (!header || problems.length > 0) return { rows: [], problems };

  const whole = body.filter(({ cells }) => cells.length === header.cells.length);
  const broken = body.filter(({ cells }) => cells.length !== header.cells.length);
  return {
    rows: whole.map(({ line, cells }) => ({
      line,
      cells: Object.fromEntries(header.cells.map((name, index) => [name, cells[index] ?? ''])),
    })),
    problems: broken.map(({ line, cells }) => ({
      file,
      line,
      field: '',
      found: `${cells.length} cells under ${header.cells.length} columns`,
      fix: 'give every column a cell, and put a cell that holds a comma in double quotes',
    })),
  };
}

type Line = Readonly<{ line: number; cells: readonly string[] }>;

function records(file: string, text: string): { lines: Line[] } | { problem: Problem } {
  try {
    const parsed = parse(text, {
      bom: true,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
    }) as unknown as { record: string[]; info: { lines: number } }[];
    return { lines: parsed.map(({ record, info }) => ({ line: info.lines, cells: record })) };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error['lines'] === 'number' ? error['lines'] : null;
    const found = `this is not CSV: ${error.message.split(':')[0]}`;
    const fix = 'put a cell with a comma or a quote in double quotes, and double a quote inside it';
    return { problem: { file, line, field: '', found, fix } };
  }
}

function headerProblems(file: string, header: readonly string[]): Problem[] {
  const problem = (found: string, fix: string) => ({ file, line: 1, field: '', found, fix });
  const missing = columns
    .filter((name) => !header.includes(name))
    .map((name) => problem(`the column "${name}" is missing`, `begin with ${columns.join(',')}`));
  const unknown = header
    .filter((name) => !(columns as readonly string[]).includes(name))
    .map((name) =>
      problem(
        `"${name}" is not a column of a series`,
        `call it "${nearestIds(name, columns, 1).join('')}" or remove it`,
      ),
    );
  const twice = header
    .filter((name, index) => header.indexOf(name) !== index)
    .map((name) => problem(`the column "${name}" stands twice`, 'keep one'));
  return [...missing, ...unknown, ...twice];
}
