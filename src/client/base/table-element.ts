import { cellParts } from '../../charts/scene/table.ts';
import type { Cell, TableOf } from '../../charts/scene/table.ts';

/** Makes the table of a view, with the same markup as the component that the build writes. */
export function tableElement({ caption, head, rows }: TableOf): HTMLElement {
  const table = made('table', '', 'view-table');
  const heads = head.map((text) => scoped(text, 'col'));
  const lines = rows.map(({ label, cells }) =>
    filled(made('tr'), [scoped(label, 'row'), ...cells.map(cellElement)]),
  );
  const top = filled(made('thead'), [filled(made('tr'), heads)]);
  return scrolled(
    filled(table, [made('caption', caption), top, filled(made('tbody'), lines)]),
    caption,
  );
}

function scrolled(table: HTMLElement, caption: string): HTMLElement {
  const region = made('div', '', 'scroll-x');
  region.tabIndex = 0;
  region.setAttribute('role', 'region');
  region.setAttribute('aria-label', caption);
  return filled(region, [table]);
}

function cellElement(shown: Cell): HTMLElement {
  const { status, point } = shown;
  const { number, rest } = cellParts(shown);
  const cell = made('td');
  if (number) cell.append(made('span', number, 'cell-number'));
  if (rest) cell.append(rest);
  if (point !== undefined) cell.dataset['value'] = point;
  if (status !== null && status !== 'published')
    cell.append(' ', made('span', status, 'cell-status'));
  return cell;
}

function scoped(text: string, scope: 'col' | 'row'): HTMLElement {
  const head = made('th', text);
  head.setAttribute('scope', scope);
  return head;
}

function filled(parent: HTMLElement, children: readonly HTMLElement[]): HTMLElement {
  parent.append(...children);
  return parent;
}

function made(name: string, text = '', kind = ''): HTMLElement {
  const element = document.createElement(name);
  element.textContent = text;
  if (kind) element.className = kind;
  return element;
}
