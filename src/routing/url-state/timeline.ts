import { eventSpan, lanesOf, touches } from '../../domain/claims/event-dates.ts';
import type { TimelineData, TimelineView } from '../../domain/claims/event-dates.ts';
import type { Notice } from '../../domain/series/view.ts';
import { extentText, readExtent } from './chart/extent.ts';
import type { Reach } from './chart/extent.ts';
import { inOrder } from './chart/parameters.ts';
import { reach } from './choices.ts';
import { readQuery, writeQuery } from './codec.ts';
import type { Codec, Parameters } from './codec.ts';
import { parsed, unparsed } from './parsed.ts';
import type { ParsedValue } from './parsed.ts';
import type { Key, QueryParameters, RawParam } from './grammar.ts';
import { notice, quoted } from './notices.ts';
import { unknownId } from './unknown-id.ts';

/** What links may choose besides on a chart, and not on the timeline, in a reader's words. */
const chartOnly: Readonly<Partial<Record<Key, string>>> = {
  hl: 'articles to bring forward',
  u: 'units',
  y: 'value axis',
  asof: 'day of knowledge',
  c: 'claims',
};

/** The parameters of a link to the timeline, in canonical order. */
const parameters: Parameters<TimelineView, TimelineData> = {
  view: { read: readWay, write: String },
  s: { read: readLanes, write: (ids) => ids.join('.') },
  t: { read: (raw, data) => readExtent(raw, reachOf(data)), write: extentText },
  at: { read: readEvent, write: (id) => id ?? 'none' },
};

/** What a link shows, and what of it was repaired or ignored. */
export type TimelineRead = Readonly<{ view: TimelineView; notices: readonly Notice[] }>;

/** What the timeline shows when a link chooses nothing: every lane, all of time. */
export function defaultTimeline({ lanes }: TimelineData): TimelineView {
  return {
    view: 'chart',
    s: lanes.map(({ id }) => id),
    t: { from: 'earliest', to: 'latest' },
    at: null,
  };
}

/**
 * Reads a query string, with or without its `?`, as a view of the timeline.
 *
 * The grammar is that of chart links, version 1: `v`, `r`, `view`, `s` (slugs of articles and
 * `unmentioned`), `t` and `at` (id of an event). Total: never throws. What cannot be read becomes
 * the default, with a notice; parameters that are not ours are left alone.
 */
export function readTimeline(query: string, data: TimelineData): TimelineRead {
  const read = readQuery(codecOf(data), query);
  const view = canonicalize(read.view, data);
  const hidden = view.at === read.view.at ? [] : [hiddenEvent(read.view.at!)];
  return { view, notices: [...read.notices, ...notOffered(read.raw), ...hidden] };
}

/**
 * Writes a view as the one query string it has: no `?`, canonical order, defaults left out; empty
 * for the default view. Reading it gives the same view.
 */
export function writeTimeline(view: TimelineView, data: TimelineData): string {
  return writeQuery(codecOf(data), canonicalize(view, data));
}

/** The defaults have one revision: everything, as a drawing. */
function codecOf(data: TimelineData): Codec<TimelineView, TimelineData> {
  return { parameters, choices: data, revision: 1, defaults: () => defaultTimeline(data) };
}

/** A view in canonical order, without an event that it does not show. */
function canonicalize(view: TimelineView, { lanes, events }: TimelineData): TimelineView {
  const ids = lanes.map(({ id }) => id);
  const s = inOrder(view.s, ids);
  const event = events.find(({ id }) => id === view.at);
  const shown = event && touches(view.t, event) && lanesOf(event).some((id) => s.includes(id));
  return { ...view, s, at: shown ? view.at : null };
}

function readWay({ text }: RawParam): ParsedValue<TimelineView['view']> {
  if (text === 'chart' || text === 'table') return parsed(text);
  return unparsed(noSuch('view', text, 'way of showing', ['chart', 'table']));
}

function readLanes({ text }: RawParam, { lanes }: TimelineData): ParsedValue<readonly string[]> {
  const known = lanes.map(({ id }) => id);
  const found = [...new Set(text.split(/[^a-z0-9-]+/).filter((id) => id !== ''))];
  const notices = found
    .filter((id) => !known.includes(id))
    .map((id) => noSuch('s', id, 'article', known));
  const valid = inOrder(found, known);
  return valid.length === 0 ? unparsed(...notices) : parsed(valid, ...notices);
}

function readEvent({ text }: RawParam, { events }: TimelineData): ParsedValue<string | null> {
  const id = text.toLowerCase();
  if (id === 'none') return parsed(null);
  const known = events.map((event) => event.id);
  return known.includes(id) ? parsed(id) : unparsed(noSuch('at', id, 'event', known));
}

function noSuch(key: string, found: string, noun: string, known: readonly string[]): Notice {
  return unknownId(key, found, known, { noun, of: 'the timeline' });
}

/** Notices of what a link chooses that the timeline does not offer. */
function notOffered(raw: QueryParameters['raw']): Notice[] {
  return [...raw.values()].flatMap(({ key, found }) => {
    const choice = chartOnly[key];
    if (choice === undefined) return [];
    return notice(key, found, `The timeline offers no ${choice}; ${quoted(found)} was left out.`);
  });
}

function hiddenEvent(at: string): Notice {
  return notice('at', at, `The link brings ${quoted(at)} forward, which it does not show.`);
}

/** The months that the events span. */
function reachOf({ events }: TimelineData): Reach {
  const periods = events.map(eventSpan).flatMap(({ start, end }) => {
    return [monthOf(Math.floor(start)), monthOf(Math.ceil(end) - 1)];
  });
  return reach({ series: [{ id: 'events', periods }] });
}

function monthOf(month: number): string {
  const year = String(Math.floor(month / 12)).padStart(4, '0');
  return `${year}-${String((month % 12) + 1).padStart(2, '0')}`;
}
