import { edtfWords } from '../domain/text/edtf.ts';
import type { Snapshot } from '../schema/snapshot.ts';

/** How to cite a snapshot, in one line of plain text. */
export function citationLine({ citation, made }: Snapshot, url: string): string {
  return `${citation.publisher}, “${citation.title}”. View kept on ${edtfWords(made)}. ${url}`;
}

/** What the marks in the picture and the table mean: `Derived: worked out by us …`. */
export function statusSentence({ statuses }: Snapshot): string {
  return statuses
    .map(
      ({ status, meaning }) => `${status.charAt(0).toUpperCase()}${status.slice(1)}: ${meaning}.`,
    )
    .join(' ');
}

/** What to know of single values, each with the value it is of. */
export function valueNotes({
  table: { head, rows },
}: Snapshot): readonly Readonly<{ of: string; note: string }>[] {
  const several = head.length > 2;
  return rows.flatMap(({ label, cells }) =>
    cells.flatMap(({ note }, place) =>
      note === null ? [] : [{ of: several ? `${label}, ${head[place + 1]}` : label, note }],
    ),
  );
}
