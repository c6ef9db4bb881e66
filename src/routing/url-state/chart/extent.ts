import { isPeriod, spanOf } from '../../../domain/series/period.ts';
import type { Period } from '../../../domain/series/period.ts';
import type { Extent, Notice } from '../../../domain/series/view.ts';
import type { ParsedValue } from '../parsed.ts';
import type { RawParam } from '../grammar.ts';
import { notice, quoted, repaired, unreadable } from '../notices.ts';

type End = Extent['from'] | Extent['to'];
/** Unlike an extent, either word may stand at either end. */
type Ends = readonly [End, End];

/** The first and the last period that a page has values for; `null` without values. */
export type Reach = Readonly<{ first: Period; last: Period }> | null;

/** An extent as a link writes it: `2024`, `2013..latest`. */
export function extentText({ from, to }: Extent): string {
  return from === to ? from : `${from}..${to}`;
}

/** Reads the period shown: in order where it is reversed, clamped to what the chart has. */
export function readExtent({ text, found }: RawParam, reach: Reach): ParsedValue<Extent> {
  const ends = endsIn(text);
  if (ends === null)
    return { value: undefined, notices: [unreadable('t', text, '2013..latest or 2024')] };
  const ordered = inOrder(ends);
  const [from, to] = ordered.map((end) => clamped(end, reach)) as [End, End];
  const value = { from, to } as Extent;
  const written = quoted(extentText(value));
  const notices: Notice[] = [];
  const say = (said: string) => notices.push(notice('t', text, said));
  if (ordered !== ends) say(`The period ${quoted(text)} runs backwards; ${written} is shown.`);
  if (from !== ordered[0] || to !== ordered[1])
    say(`The period ${quoted(text)} is beyond what this chart has; ${written} is shown.`);
  const plain = ends[0] === ends[1] || extentText(value) === text;
  if (!plain && notices.length === 0) notices.push(repaired('t', found, extentText(value)));
  return { value, notices };
}

/** The two ends in a text; `null` where it has no such. A missing end is an open one. */
function endsIn(text: string): Ends | null {
  const parts = text.split(/\.{2,}|[…–—]|(?<=^\d{4})-(?=\d{4}$)/);
  const [from, to = from] = parts.map((part) => part.trim()) as [string, string?];
  const ends = [from || 'earliest', to || 'latest'] as [string, string];
  const readable = ends.every((end) => isOpen(end) || isPeriod(end));
  const sound = parts.length <= 2 && readable && !(ends[0] === ends[1] && isOpen(ends[0]));
  return sound ? (ends as unknown as Ends) : null;
}

/** Whether an end is a word for an open one. */
function isOpen(text: string): boolean {
  return text === 'earliest' || text === 'latest';
}

function inOrder(ends: Ends): Ends {
  const [from, to]: readonly [string, string] = ends;
  const reversed: Ends = [ends[1], ends[0]];
  if (from === 'latest' || to === 'earliest') return reversed;
  if (from === 'earliest' || to === 'latest') return ends;
  return spanOf(from).start >= spanOf(to).end ? reversed : ends;
}

function clamped(end: End, reach: Reach): End {
  if (isOpen(end) || reach === null) return end;
  if (spanOf(end).end <= spanOf(reach.first).start) return reach.first;
  if (spanOf(end).start >= spanOf(reach.last).end) return reach.last;
  return end;
}
