import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { contentFiles } from '../../src/corpus/read/files.ts';
import { readEntries } from '../../src/corpus/read/records.ts';
import { numbersIn } from '../../src/domain/text/count-words.ts';
import { spanOf } from '../../src/domain/series/period.ts';

const entries = readEntries(contentFiles(fileURLToPath(new URL('../../', import.meta.url))));
const charts = entries.chart.map(({ value }) => value);
const points = entries.series.flatMap(({ value: { id, points, superseded = [] } }) =>
  [...superseded, ...points].map((point) => ({ ...point, series: id })),
);

test('a note of a chart that has numbers names the sources they rest on', () => {
  const bare = charts.flatMap(({ notes }) =>
    notes.filter(({ text, sources }) => numbersIn(text).length > 0 && sources.length === 0),
  );
  expect(bare.map(({ text }) => text)).toEqual([]);
});

test('the introduction of a chart has at most three sentences', () => {
  const long = charts.filter(({ intro }) => intro.split(/[.!?]\s+(?=\p{Lu})/u).length > 3);
  expect(long.map(({ title }) => title)).toEqual([]);
});

// The tables of the research are not part of the project: whoever has them names their folder.
const folder = process.env['RESEARCH_FOLDER'] ?? '';

test.skipIf(folder === '')('each value and printed rate is one that the research read', () => {
  const rows = readdirSync(folder)
    .filter((file) => file.endsWith('.csv') && file !== 'events.csv')
    .flatMap((file) => researchRows(readFileSync(join(folder, file), 'utf8')));
  const at = (span: string, kind: Row['kind']) =>
    rows.flatMap((row) => (row.span === span && row.kind === kind ? row.number : []));
  const near = (numbers: readonly number[], sought: number, by: number) =>
    numbers.some((number) => Math.abs(number - sought) <= by + 1e-9);
  const strange = points
    // A derived value that stands in no table is worked out in its note.
    .filter(({ status, note }) => status !== 'derived' || !/ [+−] /.test(note ?? ''))
    .filter(({ series, period, value, status }) => {
      const rounding = status === 'published' ? 0 : value * 0.006;
      return !near(at(spanOfRow(series, period), 'value'), value, rounding);
    });
  const rates = points.filter(
    ({ series, period, change }) =>
      change !== null && !near(at(spanOfRow(series, period), 'rate'), change, 0),
  );
  const name = ({ series, period }: { series: string; period: string }) => `${series} ${period}`;
  expect({ values: strange.map(name), rates: rates.map(name) }).toEqual({ values: [], rates: [] });
});

type Row = Readonly<{ span: string; kind: 'value' | 'rate'; number: number }>;

/** The numbers of a table, each with the months it is of: `2024-01 2024-12`. */
function researchRows(text: string): Row[] {
  const rows: Record<string, string>[] = parse(text, { columns: true });
  return rows.flatMap((row) => {
    const span = row['period_start']
      ? `${row['period_start']} ${row['period_end']}`
      : spanOfName(row['year'] ?? row['period'] ?? '');
    const printed = /yoy/.test(row['series_or_measure'] ?? '');
    const first = row['value_as_first_published'];
    const value = first ?? row['value'] ?? row['value_usd_bn'] ?? row['share_pct'];
    const rate = row['yoy_pct'] ?? row['yoy_pct_reported'];
    const quoted = [...(row['quote'] ?? '').matchAll(/(\d+(?:[.,]\d+)?)\s?(?:%|percent)/g)];
    const rates = [rate, ...quoted.flatMap(([, number]) => [number, `-${number}`])];
    return [
      ...numberOf(value).map(
        (number) => ({ span, kind: printed ? 'rate' : 'value', number }) as const,
      ),
      ...rates.flatMap(numberOf).map((number) => ({ span, kind: 'rate', number }) as const),
    ];
  });
}

function numberOf(text: string | undefined): number[] {
  const found = /-?\d+(?:[.,]\d+)?/.exec(text ?? '');
  return found ? [Number(found[0].replace(',', '.'))] : [];
}

function spanOfName(name: string): string {
  const [, half, year = ''] = /^(H[12])? ?(\d{4})$/.exec(name.replace(/^FY /, '')) ?? [];
  return year === '' ? '' : spanOfRow('', half ? `${year}-${half}` : year);
}

/** The months that a row of a series is of; some series have a part of each year. */
function spanOfRow(series: string, period: string): string {
  const year = period.slice(0, 4);
  if (series.endsWith('-jan-feb')) return `${year}-01 ${year}-02`;
  if (series.endsWith('-jan-apr')) return `${year}-01 ${year}-04`;
  if (series.endsWith('-may-june')) return `${year}-05 ${year}-06`;
  const { start, end } = spanOf(period);
  return [start, end - 1].map(monthName).join(' ');
}

function monthName(month: number): string {
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
}
