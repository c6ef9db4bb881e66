import { append, bytes, edit, swap, write } from './planting.ts';
import type { Fault, Planting } from './planting.ts';

const chart = 'content/charts/trade.yaml';
const front = 'content/series/trade-total.yaml';
const table = 'content/series/trade-total.csv';

const value = (text: string): Planting => swap(table, '2013,50.2,', `2013,${text},`);
const period = (text: string): Planting => swap(table, '2013,50.2,', `${text},50.2,`);
const aliases = (text: string): Planting => append(chart, `aliases: ${text}\n`);

/** Faults of charts, of series and of their tables. */
export const tableFaults: readonly Fault[] = [
  ['former ids of a chart lead round in a circle', aliases('{ a: b, b: a }')],
  ['a former id of a chart leads to itself', aliases('{ a: a }')],
  ['a former id of a chart leads to nothing', aliases('{ a: nope }')],
  ['a former id of a chart is in use', aliases('{ total: exports }')],
  ['a former id of a chart leads to another, and that to a series', aliases('{ a: b, b: total }')],
  ['a chart has a series twice', swap(chart, 'id: exports', 'id: total')],
  ['a chart has no series', swap(chart, /series:\n( {2}- .*\n)+/, 'series: []\n')],
  ['a default view names an unknown series', swap(chart, 's=total.exports', 's=totl.exports')],
  [
    'a label holds tags and quotes',
    swap(chart, 'label: Total trade', `label: '<b>"Total"</b> trade'`),
  ],
  ['a series has 50 digits after the point', swap(front, 'decimals: 1', 'decimals: 50')],
  ['a series has −1 digits after the point', swap(front, 'decimals: 1', 'decimals: -1')],
  ['the description of a series is not YAML', swap(front, 'unit: ', 'unit: : ')],
  ['a byte-order mark begins a table', edit(table, (text) => `\ufeff${text}`)],
  ['lines of a table end as on Windows', edit(table, (text) => text.replaceAll('\n', '\r\n'))],
  ['a byte of a table is not UTF-8', bytes(table, '2026-11-21,', 'ff')],
  ['a value is 1e309', value('1e309')],
  ['a value has 400 digits', value('9'.repeat(400))],
  ['a value is 1e3', value('1e3')],
  ['a value is NaN', value('NaN')],
  ['a value is Infinity', value('Infinity')],
  ['a value is empty', value('')],
  ['a value has a comma for thousands', value('"1,234.5"')],
  ['a value has a decimal comma', value('"50,2"')],
  ['a decimal comma has no quotes', value('50,2')],
  ['a value has a space for thousands', value('1 234')],
  ['semicolons divide the columns', edit(table, (text) => text.replaceAll(',', ';'))],
  ['tabs divide the columns', edit(table, (text) => text.replaceAll(',', '\t'))],
  ['a column is missing', swap(table, ',status', '')],
  ['a column stands twice', swap(table, 'low,high', 'low,low')],
  [
    'columns are in another order',
    edit(table, (text) =>
      text
        .split('\n')
        .map((row) => row.replace(/^([^,]+),([^,]+)/, '$2,$1'))
        .join('\n'),
    ),
  ],
  ['a quotation mark in a table is not closed', swap(table, '2013,', '"2013,')],
  ['a period is negative', period('-2013')],
  ['a period is a thirteenth month', period('2013-13')],
  ['a period is a third half', period('2013-H3')],
  ['a period is the year 20000', period('20000')],
  ['a period is of another length', period('2013-06')],
  [
    'a value was published before its period',
    swap(table, '2025-01-13,2026-11-21', '1999-01-01,2026-11-21'),
  ],
  ['a value was published in 2099', swap(table, '2025-01-13,2026-11-21', '2099-01-01,2026-11-21')],
  [
    'a value was published on 30 February',
    swap(table, '2025-01-13,2026-11-21', '2025-02-30,2026-11-21'),
  ],
  [
    'a value was entered before it was published',
    swap(table, '2025-01-13,2026-11-21', '2025-01-13,2025-01-12'),
  ],
  ['a value rests on an unknown source', swap(table, 'river-office-2025-01-13', 'river-office')],
  ['a table is empty', write(table, '')],
  ['a table has a header alone', edit(table, (text) => `${text.split('\n')[0]}\n`)],
  [
    'a table has 200,000 rows',
    append(
      table,
      '2025,137.1,,,-6.9,published,river-office-2026-01-14,2026-01-14,2026-11-21,\n'.repeat(
        200_000,
      ),
    ),
  ],
];
