import { isPeriod, spanOf } from '../../../domain/series/period.ts';
import type { Extent, Notice } from '../../../domain/series/view.ts';
import { reach } from '../choices.ts';
import type { Choices } from '../choices.ts';
import { mended, notice, quoted, unreadable } from './notice.ts';
import type { Given } from './query.ts';
import { unread } from './parsed.ts';
import type { Reading } from './parsed.ts';

export { within } from '../../../domain/series/extent.ts';

type End = Extent['from'] | Extent['to'];
/** Unlike an extent, either word may stand at either end. */
type Ends = readonly [End, End];

/** An extent as a link writes it: `2024`, `2013..latest`. */
export function extentText({ from, to }: Extent): string {
  return from === to ? from : `${from}..${to}`;
}

/** Reads the period shown: turned round if it is reversed, drawn in to what the chart has. */
export function readExtent(given: Given, choices: Choices): Reading<Extent> {
  const ends = endsIn(given.text);
  if (ends === null) return unread(unreadable('t', given.text, '2013..latest or 2024'));
  const ordered = inOrder(ends);
  const [from, to] = ordered.map((end) => drawnIn(end, choices)) as [End, End];
  const value = { from, to } as Extent;
  const notices: Notice[] = [];
  if (ordered !== ends) notices.push(turned(given.text, value));
  if (from !== ordered[0] || to !== ordered[1]) notices.push(clamped(given.text, value));
  const plain = ends[0] === ends[1] || extentText(value) === given.text;
  if (!plain && notices.length === 0) notices.push(mended('t', given.found, extentText(value)));
  return { value, notices };
}

/** The two ends in a text; `null` where it has no such. A missing end is an open one. */
function endsIn(text: string): Ends | null {
  const parts = text.split(/\.{2,}|[…–—]|(?<=^\d{4})-(?=\d{4}$)/);
  const [from, to = from] = parts.map((part) => part.trim()) as [string, string?];
  const ends = [from || 'earliest', to || 'latest'] as [string, string];
  const readable = ends.every((end) => isWord(end) || isPeriod(end));
  const sound = parts.length <= 2 && readable && !(ends[0] === ends[1] && isWord(ends[0]));
  return sound ? (ends as unknown as Ends) : null;
}

/** Whether a text stands for an open end. */
function isWord(text: string): boolean {
  return text === 'earliest' || text === 'latest';
}

function inOrder(ends: Ends): Ends {
  const [from, to]: readonly [string, string] = ends;
  if (from === 'latest' || to === 'earliest') return turnedRound(ends);
  if (from === 'earliest' || to === 'latest') return ends;
  return spanOf(from).start >= spanOf(to).end ? turnedRound(ends) : ends;
}

function turnedRound([from, to]: Ends): Ends {
  return [to, from];
}

function drawnIn(end: End, choices: Choices): End {
  const known = reach(choices);
  if (isWord(end) || known === null) return end;
  if (spanOf(end).end <= spanOf(known.first).start) return known.first;
  if (spanOf(end).start >= spanOf(known.last).end) return known.last;
  return end;
}

function turned(found: string, value: Extent): Notice {
  const said = `The period ${quoted(found)} runs backwards; ${quoted(extentText(value))} is shown.`;
  return notice('t', found, said);
}

function clamped(found: string, value: Extent): Notice {
  const said = `The period ${quoted(found)} is beyond what this chart has; ${quoted(extentText(value))} is shown.`;
  return notice('t', found, said);
}
