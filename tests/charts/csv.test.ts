import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { viewCsv } from '../../src/charts/export/csv.ts';
import { viewTable } from '../../src/charts/scene/table.ts';
import { viewRecord } from '../../src/charts/export/view-record.ts';
import type { ChartData } from '../../src/schema/chart.ts';
import type { View } from '../../src/domain/series/view.ts';
import { charts, viewOf } from './fixture.ts';

const views: [name: string, data: ChartData, changes: Partial<View>][] = [
  ['two series with gaps', charts.trade, {}],
  ['an index', charts.trade, { u: 'index' }],
  ['yearly change', charts.halves, { u: 'yoy' }],
  ['ranges', charts.cars, {}],
  ['two units', charts.energy, {}],
  ['an earlier day', charts.trade, { asof: '2020-06' }],
  ['nothing', charts.trade, { s: [] }],
];

const beside = {
  link: 'l',
  exact: 'e',
  publishers: { customs: 'Customs Daily' },
  made: '2026-11-21',
};

test.each(views)('the CSV of %s has the rows and values of the table', (_, data, changes) => {
  const view = viewOf(data, changes);
  const { rows } = viewTable(data, view);
  const [head, ...lines] = parse(viewCsv(data, view)) as string[][];
  expect(lines.map(([period]) => period)).toEqual(rows.map(({ period }) => period));
  const values = head!.flatMap((name, i) => (/\(.+\)$/.test(name) ? [i] : []));
  lines.forEach((line, row) => {
    values.forEach((column, cell) => {
      const { text } = rows[row]!.cells[cell]!;
      if (text === '–') expect(line[column]).toBe('');
      else expect(Math.abs(Number(line[column]) - shownNumber(text))).toBeLessThan(step(text));
    });
  });
});

test.each(views)('the JSON of %s has the values of the CSV', (_, data, changes) => {
  const view = viewOf(data, changes);
  const record = JSON.parse(JSON.stringify(viewRecord(data, view, beside))) as {
    series: { values: { period: string; value: number }[] }[];
  };
  const numbers = record.series.flatMap(({ values }) => values.map(({ value }) => String(value)));
  const cells = new Set((parse(viewCsv(data, view)) as string[][]).flat());
  expect(numbers.filter((number) => !cells.has(number))).toEqual([]);
});

test('bounds have columns only where a value has them', () => {
  expect(viewCsv(charts.cars, viewOf(charts.cars)).split('\r\n').slice(0, 2)).toEqual([
    'period,Cars (US$ bn),Cars: low,Cars: high,Cars: status,Cars: source',
    '2024-Q2,3.89,3.82,3.9,derived,customs',
  ]);
  expect(viewCsv(charts.share, viewOf(charts.share))).not.toContain('low');
});

test('publishers are named by the ids that values name', () => {
  expect(viewRecord(charts.trade, viewOf(charts.trade), beside)).toMatchObject({
    sources: { customs: 'Customs Daily' },
  });
});

function shownNumber(text: string): number {
  return Number(text.split(' ')[0]!.replace('−', '-').replaceAll(',', ''));
}

/** How far rounding may lead: half of the last digit shown. */
function step(text: string): number {
  return 0.501 * 10 ** -(text.split(' ')[0]!.split('.')[1]?.length ?? 0);
}
