import { CsvError, parse } from 'csv-parse/sync';
import type { Problem } from '../../domain/problem.ts';
import { nearestIds } from '../../domain/text/edit-distance.ts';

/** A row of a CSV file as its columns say, and its line. */
export type Row = Readonly<{ line: number; cells: Readonly<Record<string, string>> }>;

/** The rows of a table, why it cannot be read at all, and which rows are wrong. */
export type ParsedCsv = Readonly<{
  rows: readonly Row[];
  unreadable: readonly Problem[];
  problems: readonly Problem[];
}>;

/** Reads the rows of a series. Wrong columns and rows of another length come back as problems. */
export function readCsv(file: string, text: string, columns: readonly string[]): ParsedCsv {
  const divider = otherDivider(text);
  if (divider) return unread(otherwiseDivided(file, divider));
  const read = records(file, text);
  if ('problem' in read) return unread(read.problem);
  const [header, ...body] = read.lines;
  if (!header) return unread(noHeader(file, columns));
  const problems = headerProblems(file, header.cells, columns);
  if (problems.length > 0) return unread(...problems);

  const whole = body.filter(({ cells }) => cells.length === header.cells.length);
  const broken = body.filter(({ cells }) => cells.length !== header.cells.length);
  return {
    rows: whole.map(({ line, cells }) => ({
      line,
      cells: Object.fromEntries(header.cells.map((name, index) => [name, cells[index] ?? ''])),
    })),
    unreadable: [],
    problems: broken.map(({ line, cells }) => ({
      file,
      line,
      field: '',
      found: `${cells.length} cells under ${header.cells.length} columns`,
      fix: 'give every column a cell, and put a cell that holds a comma in double quotes',
    })),
  };
}

function unread(...unreadable: Problem[]): ParsedCsv {
  return { rows: [], unreadable, problems: [] };
}

function beginWith(columns: readonly string[]): string {
  return `begin with ${columns.join(',')}`;
}

function noHeader(file: string, columns: readonly string[]): Problem {
  return { file, line: 1, field: '', found: 'the file is empty', fix: beginWith(columns) };
}

/** What a spreadsheet put between the columns in place of commas, in words; `null` where it did not. */
function otherDivider(text: string): string | null {
  const [header = ''] = text.split(/\r?\n/, 1);
  if (header.includes(',')) return null;
  if (header.includes(';')) return 'semicolons';
  return header.includes('\t') ? 'tabs' : null;
}

function otherwiseDivided(file: string, divider: string): Problem {
  const found = `${divider} stand between the columns`;
  return { file, line: 1, field: '', found, fix: 'save it as CSV with commas' };
}

type Line = Readonly<{ line: number; cells: readonly string[] }>;

function records(file: string, text: string): { lines: Line[] } | { problem: Problem } {
  try {
    const parsed = parse(text, {
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

function headerProblems(
  file: string,
  header: readonly string[],
  columns: readonly string[],
): Problem[] {
  const problem = (found: string, fix: string) => ({ file, line: 1, field: '', found, fix });
  const missing = columns
    .filter((name) => !header.includes(name))
    .map((name) => problem(`the column "${name}" is missing`, beginWith(columns)));
  const unknown = header
    .filter((name) => !columns.includes(name))
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
