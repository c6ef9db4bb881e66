import { element } from './element-tree.ts';
import type { ElementNode } from './element-tree.ts';
import { cellParts } from './table.ts';
import type { TableCell, TableOf } from './table.ts';

/** Classes of a table's parts, and what stands between a value and its status. */
type TableStyle = Readonly<{ region: string; table: string; status: string; gap: string }>;

/** What a last column says of each row. */
export type RowNotes = Readonly<{
  head: string;
  of: (points: readonly string[], label: string) => ElementNode['children'];
}>;

const pageStyle = { region: 'scroll-x', table: 'view-table', status: 'cell-status', gap: ' ' };

/** The table of a snapshot, whose style sheet never changes. */
export const snapshotStyle: TableStyle = { region: 'scroll', table: '', status: 'status', gap: '' };

/**
 * A table as elements, in a region that scrolls and can be reached with the keyboard.
 *
 * @param notes a last column, from the points of each row, `<series>.<period>`, and its name
 */
export function tableTree(
  { caption, head, rows }: TableOf,
  style: TableStyle = pageStyle,
  notes?: RowNotes,
): ElementNode {
  const lines = rows.map(({ label, cells }) =>
    element('tr', {}, [
      heading(label, 'row'),
      ...cells.map((cell) => cellTree(cell, style)),
      ...(notes ? [element('td', {}, notes.of(pointsOf(cells), label))] : []),
    ]),
  );
  const table = element('table', style.table ? { class: style.table } : {}, [
    element('caption', {}, [caption]),
    element('thead', {}, [
      element(
        'tr',
        {},
        [...head, ...(notes ? [notes.head] : [])].map((text) => heading(text, 'col')),
      ),
    ]),
    element('tbody', {}, lines),
  ]);
  const region = { class: style.region, tabindex: '0', role: 'region', 'aria-label': caption };
  return element('div', region, [table]);
}

function pointsOf(cells: readonly TableCell[]): string[] {
  return cells.flatMap(({ point }) => point ?? []);
}

function cellTree(cell: TableCell, { status: statusClass, gap }: TableStyle): ElementNode {
  const { status, point } = cell;
  const { number, rest } = cellParts(cell);
  const isNoted = status !== null && status !== 'published';
  return element('td', point === undefined ? {} : { 'data-value': point }, [
    ...(number ? [element('span', { class: 'cell-number' }, [number])] : []),
    ...(rest ? [rest] : []),
    ...(isNoted ? [gap, element('span', { class: statusClass }, [status])] : []),
  ]);
}

function heading(text: string, scope: 'col' | 'row'): ElementNode {
  return element('th', { scope }, [text]);
}
