const start = '<!-- bench:search writes what follows -->';
const end = '<!-- bench:search ends here -->';

/**
 * A document with other text between its two marks.
 *
 * - Errors: `Error` if it has not got both marks in their order.
 */
export function between(document: string, text: string): string {
  const [from, to] = [document.indexOf(start), document.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`no text between "${start}" and "${end}"`);
  return `${document.slice(0, from + start.length)}\n\n${text}\n\n${document.slice(to)}`;
}
