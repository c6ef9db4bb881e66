import { element } from '../scene/element-tree.ts';
import type { ElementNode } from '../scene/element-tree.ts';
import type { ReadoutCard, ReadoutRow } from './cards.ts';

/**
 * A card as elements, hidden from assistive technology, which has the names of the values.
 *
 * @param current the value that the pointer is nearest to, `<series>.<period>`
 */
export function cardTree(card: ReadoutCard, current: string | null): ElementNode {
  const { heading, rows, source, says } = card;
  return element('div', { class: 'readout-card', 'aria-hidden': 'true' }, [
    element('p', { class: 'readout-head' }, [heading]),
    element(
      'ul',
      { class: 'readout-rows' },
      rows.map((row) => rowTree(row, current)),
    ),
    ...says.map(({ theme, text }) => element('p', { class: `readout-says tone-${theme}` }, [text])),
    ...(source ? [element('p', { class: 'readout-source' }, [sourceLine(card)])] : []),
  ]);
}

/** What is spoken of a value after its name, which holds number and status: source and sayings. */
export function cardWords({ rows, source, says }: ReadoutCard, point: string): string {
  const own = rows.find((row) => row.point === point)?.source || source;
  return [own && `Source: ${own}.`, ...says.map(({ text }) => text)].filter(Boolean).join(' ');
}

function sourceLine({ rows, source }: ReadoutCard): string {
  return `${rows.some((row) => row.source) ? 'Other values' : 'Source'}: ${source}`;
}

function rowTree(row: ReadoutRow, current: string | null) {
  const { point, label, color, value } = row;
  const notes = [row.status, row.source].filter(Boolean).join('; ');
  const state = point === null ? { 'data-missing': '' } : current === point ? currentRow : {};
  return element('li', { class: `tone-${color}`, ...state }, [
    element('span', { class: 'readout-key' }, []),
    element('span', { class: 'readout-name' }, [label]),
    element('span', { class: 'readout-value' }, [value]),
    ...(notes ? [element('span', { class: 'readout-note' }, [notes])] : []),
  ]);
}

const currentRow = { 'data-current': '' };
