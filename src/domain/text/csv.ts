/** What a cell holds; `null` where nothing is known. */
export type Cell = string | number | null;

/** A table as CSV (RFC 4180): a head, then a line a row; an empty cell where nothing is known. */
export function csvText(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return [head, ...rows].map((row) => `${row.map(cellText).join(',')}\r\n`).join('');
}

function cellText(value: Cell): string {
  const text = value === null ? '' : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
