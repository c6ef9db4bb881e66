import { csvText } from '../../domain/text/csv.ts';
import { pointColumns } from '../../schema/series.ts';
import { optional, required, today, withSchema } from './scaffold.ts';
import type { Answers, Field, Files, Scaffold } from './scaffold.ts';

const valueFields: readonly Field[] = [
  required('period', 'the period of the value, such as 2024 or 2024-H1'),
  required('value', 'the value'),
  required('source', 'the id of the source of the value'),
  optional('published', 'the day, month or year when it was first public, or nothing'),
  optional('status', 'published, derived or approximate', 'published'),
  { name: 'read', ask: 'the day on which you read it', otherwise: today },
];

const record = 'Say in content/changes.yaml, with a new version, what was added and why.';
const publish = 'To publish it: npm run history, then npm run snapshots.';

/** A series with its first value. */
export const series: Scaffold = {
  fields: [
    required('id', 'its lasting name, such as oil-volume'),
    required('title', 'what it is called'),
    required('unit', 'what the numbers count, such as US$ bn'),
    required('measure', 'the quantity measured, for the axis'),
    optional('decimals', 'digits after the point that the sources support', '1'),
    optional('every', 'year, half, quarter or month', 'year'),
    required('compiler', 'who compiled it'),
    required('scope', 'what is counted and what is not'),
    ...valueFields,
  ],
  creates: ({ id }) => [`content/series/${id}.yaml`, `content/series/${id}.csv`],
  write: (answers) => {
    const { id, title, unit, measure, decimals, every, compiler, scope } = answers;
    const front = { title, unit, measure, decimals: Number(decimals), every, compiler, scope };
    return new Map([
      [`content/series/${id}.yaml`, withSchema('series', front)],
      [`content/series/${id}.csv`, csvText(pointColumns, []) + rowOf(answers)],
    ]);
  },
  next: ({ id }) => [
    `More values: npm run new -- value --series=${id}. A chart: npm run new -- chart --series=${id}.`,
    record,
    publish,
  ],
};

/** One more value of a series. */
export const value: Scaffold = {
  fields: [required('series', 'the id of the series'), ...valueFields],
  creates: () => [],
  write: (answers, files) => {
    const file = `content/series/${answers['series']}.csv`;
    return new Map([[file, withRow(file, files, answers)]]);
  },
  next: () => [record, publish],
};

/** A row stands after those of its period and of the ones before. */
function withRow(file: string, files: Files, answers: Answers): string {
  const text = files.get(file);
  if (text === undefined) throw new Error(`there is no ${file}: npm run new -- series begins one`);
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  const lines = text.trimEnd().split(/\r?\n/);
  const after = lines.findLastIndex(
    (line, index) => index === 0 || line.split(',')[0]! <= answers['period']!,
  );
  return `${lines.toSpliced(after + 1, 0, rowOf(answers).trimEnd()).join(end)}${end}`;
}

function rowOf(answers: Answers): string {
  const cells = pointColumns.map((column) => answers[column] ?? '');
  return csvText(cells, []).replaceAll('\r\n', '\n');
}
