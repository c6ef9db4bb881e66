import { expect, test } from 'vitest';
import { nodeText } from '../../src/charts/scene/element-tree.ts';
import { cellParts } from '../../src/charts/scene/table.ts';
import type { TableOf } from '../../src/charts/scene/table.ts';
import { snapshotStyle, tableTree } from '../../src/charts/scene/table-tree.ts';

test.each([
  ['49.7', '49.7', ''],
  ['67.5 (67.2–67.8)', '67.5', ' (67.2–67.8)'],
  ['−28.6', '−28.6', ''],
  ['4,279.9', '4,279.9', ''],
])('the cell of the value %s begins with its number', (text, number, rest) => {
  expect(cellParts({ text, point: 'total.2024' })).toEqual({ number, rest });
});

test('a cell that is no value is all words', () => {
  for (const text of ['–', '4 of the five mention it'])
    expect(cellParts({ text })).toEqual({ number: '', rest: text });
});

const table: TableOf = {
  caption: 'Trade, US$ bn',
  head: ['Period', 'Total'],
  rows: [
    {
      period: '2024',
      label: '2024',
      cells: [
        { text: '5 (4–6)', status: 'derived', note: null, source: 'a', point: 'total.2024' },
        { text: '–', status: null, note: null, source: null },
      ],
    },
  ],
};

test('a table is a named region that scrolls, with values, their status and notes on its rows', () => {
  const of = (points: readonly string[], label: string) => [
    { name: 'b', attributes: {}, children: [`${label}: ${points.join(' ')}`] },
  ];
  const notes = { head: 'Claims', of };
  expect(nodeText(tableTree(table, undefined, notes))).toBe(
    '<div class="scroll-x" tabindex="0" role="region" aria-label="Trade, US$ bn">' +
      '<table class="view-table"><caption>Trade, US$ bn</caption>' +
      '<thead><tr><th scope="col">Period</th><th scope="col">Total</th>' +
      '<th scope="col">Claims</th></tr></thead>' +
      '<tbody><tr><th scope="row">2024</th><td data-value="total.2024">' +
      '<span class="cell-number">5</span> (4–6) <span class="cell-status">derived</span></td>' +
      '<td>–</td><td><b>2024: total.2024</b></td></tr></tbody></table></div>',
  );
});

test('a snapshot has the same table in its own classes', () => {
  expect(nodeText(tableTree(table, snapshotStyle))).toContain(
    '<span class="status">derived</span>',
  );
});
