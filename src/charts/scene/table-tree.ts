import type { ElementNode } from './element-tree.ts';
import { cellParts } from './table.ts';
import type { TableCell, TableOf } from './table.ts';

/** Classes of a table's parts, and what stands between a value and its status. */
type TableStyle = Readonly<{ region: string; table: string; status: string; gap: string }>;

const pageStyle = { region: 'scroll-x', table: 'view-table', status: 'cell-status', gap: ' ' };

/** The table of a snapshot, whose style sheet never changes. */
export const snapshotStyle: TableStyle = { region: 'scroll', table: '', status: 'status', gap: '' };

/**
 * A table as elements, in a region that scrolls and can be reached with the keyboard.
 *
 * @param notes what follows the value of a point, `<series>.<period>`; such as a link to its backlinks
 */
export function tableTree(
  { caption, head, rows }: TableOf,
  style: TableStyle = pageStyle,
  notes: (point: string) => ElementNode['children'] = () => [],
): ElementNode {
  const lines = rows.map(({ label, cells }) =>
    element('tr', {}, [
      heading(label, 'row'),
      ...cells.map((cell) => cellTree(cell, style, notes)),
    ]),
  );
  const table = element('table', style.table ? { class: style.table } : {}, [
    element('caption', {}, [caption]),
    element('thead', {}, [
      element(
        'tr',
        {},
        head.map((text) => heading(text, 'col')),
      ),
    ]),
    element('tbody', {}, lines),
  ]);
  const region = { class: style.region, tabindex: '0', role: 'region', 'aria-label': caption };
  return element('div', region, [table]);
}

function cellTree(
  cell: TableCell,
  { status: statusClass, gap }: TableStyle,
  notes: (point: string) => ElementNode['children'],
): ElementNode {
  const { status, point } = cell;
  const { number, rest } = cellParts(cell);
  const isNoted = status !== null && status !== 'published';
  return element('td', point === undefined ? {} : { 'data-value': point }, [
    ...(number ? [element('span', { class: 'cell-number' }, [number])] : []),
    ...(rest ? [rest] : []),
    ...(isNoted ? [gap, element('span', { class: statusClass }, [status])] : []),
    ...(point === undefined ? [] : notes(point)),
  ]);
}

function heading(text: string, scope: 'col' | 'row'): ElementNode {
  return element('th', { scope }, [text]);
}

function element(
  name: string,
  attributes: ElementNode['attributes'],
  children: ElementNode['children'],
): ElementNode {
  return { name, attributes, children };
}
