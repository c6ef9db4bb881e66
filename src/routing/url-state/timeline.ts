import { eventSpan, lanesOf, touches } from '../../domain/claims/event-dates.ts';
import type { TimelineData, TimelineView } from '../../domain/claims/event-dates.ts';
import type { Notice } from '../../domain/series/view.ts';
import type { Choices } from './choices.ts';
import { nearest } from '../nearest-name.ts';
import { extentText, readExtent } from './chart/extent.ts';
import { mended, notice, quoted, valueless } from './chart/notice.ts';
import { readQuery, strangersIn } from './chart/query.ts';
import type { Given, Key, Query } from './chart/query.ts';
import { read, unread } from './chart/parsed.ts';
import type { Reading } from './chart/parsed.ts';
import { readRevision, readVersion, version } from './chart/revision.ts';
import { inOrder } from './chart/format.ts';

/** The parts of a view of the timeline, in the order of a link. */
const parts = ['view', 's', 't', 'at'] as const;
type Part = (typeof parts)[number];

/** What links may choose besides on a chart, and not on the timeline, in a reader's words. */
const strange: Readonly<Partial<Record<Key, string>>> = {
  hl: 'articles to bring forward',
  u: 'units',
  y: 'value axis',
  asof: 'day of knowledge',
  c: 'claims',
};

/** The revision of the timeline's defaults: everything, as a drawing. */
const revision = 1;

/** What a link shows, and what of it was mended or ignored. */
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
 * the default and is said in a notice; parameters that are not ours are left alone.
 */
export function readTimeline(query: string, data: TimelineData): TimelineRead {
  const taken = readQuery(query);
  const usual = defaultTimeline(data);
  const readings = parts.map((part) => [part, readPart(part, taken, data)] as const);
  const chosen = readings.filter(([, { value }]) => value !== undefined);
  const view = {
    ...usual,
    ...Object.fromEntries(chosen.map(([part, { value }]) => [part, value])),
  } as TimelineView;
  const shown = tidied(view, data);
  const lost = view.at !== shown.at ? [hidden(view.at!)] : [];
  const notices = [
    ...taken.notices,
    ...strangersIn(taken),
    ...readVersion(taken).notices,
    ...readRevision(taken, plainChart).notices,
    ...readings.flatMap(([, reading]) => reading.notices),
    ...strangers(taken),
    ...lost,
  ];
  return { view: shown, notices };
}

/**
 * Writes a view as the one query string it has: no `?`, canonical order, defaults left out; empty
 * for the default view. Reading it gives the same view.
 */
export function writeTimeline(view: TimelineView, data: TimelineData): string {
  const texts = textsOf(tidied(view, data));
  const usual = textsOf(defaultTimeline(data));
  const chosen = parts.filter((part) => texts[part] !== '' && texts[part] !== usual[part]);
  if (chosen.length === 0) return '';
  const pairs = chosen.map((part) => `${part}=${texts[part]}`);
  return [`v=${version}`, `r=${revision}`, ...pairs].join('&');
}

function textsOf({ view, s, t, at }: TimelineView): Readonly<Record<Part, string>> {
  return { view, s: s.join('.'), t: extentText(t), at: at ?? 'none' };
}

/** A view in canonical order, without an event that it does not show. */
function tidied(view: TimelineView, { lanes, events }: TimelineData): TimelineView {
  const s = inOrder(
    view.s,
    lanes.map(({ id }) => id),
  );
  const event = events.find(({ id }) => id === view.at);
  const seen = event && touches(view.t, event) && lanesOf(event).some((id) => s.includes(id));
  return { ...view, s, at: seen ? view.at : null };
}

/** Reads one part, saying also where it is empty or was damaged without harm. */
function readPart(part: Part, { given }: Query, data: TimelineData): Reading<unknown> {
  const one = given.get(part);
  if (!one) return unread();
  if (one.text === '') return unread(valueless(part, one.found));
  const reading = readers[part](one, data);
  if (!one.damaged || reading.value === undefined || reading.notices.length > 0) return reading;
  const text = textsOf({ ...defaultTimeline(data), [part]: reading.value })[part];
  return { value: reading.value, notices: [mended(part, one.found, text)] };
}

const readers: Readonly<Record<Part, (given: Given, data: TimelineData) => Reading<unknown>>> = {
  view: ({ text }) =>
    text === 'chart' || text === 'table'
      ? read(text)
      : unread(noSuch('view', text, 'way of showing', ['chart', 'table'])),
  s: readLanes,
  t: (given, data) => readExtent(given, asChart(data)),
  at: readEvent,
};

function readLanes({ text }: Given, { lanes }: TimelineData): Reading<readonly string[]> {
  const known = lanes.map(({ id }) => id);
  const found = [...new Set(text.split(/[^a-z0-9-]+/).filter((id) => id !== ''))];
  const notices = found
    .filter((id) => !known.includes(id))
    .map((id) => noSuch('s', id, 'article', known));
  const valid = inOrder(found, known);
  return valid.length === 0 ? unread(...notices) : read(valid, ...notices);
}

function readEvent({ text }: Given, { events }: TimelineData): Reading<string | null> {
  const id = text.toLowerCase();
  if (id === 'none') return read(null);
  const known = events.map((event) => event.id);
  return known.includes(id) ? read(id) : unread(noSuch('at', id, 'event', known));
}

function noSuch(key: string, found: string, noun: string, known: readonly string[]): Notice {
  const near = nearest(found, known);
  const hint = near === null ? '' : ` Did you mean ${quoted(near)}?`;
  const said = `${quoted(found)} is no ${noun} of the timeline and was left out.${hint}`;
  return notice(key, found, said);
}

/** What a link chooses that the timeline does not offer. */
function strangers({ given }: Query): Notice[] {
  return [...given.values()].flatMap(({ key, found }) => {
    const choice = strange[key];
    if (choice === undefined) return [];
    return notice(key, found, `The timeline offers no ${choice}; ${quoted(found)} was left out.`);
  });
}

function hidden(at: string): Notice {
  return notice('at', at, `The link brings ${quoted(at)} forward, which it does not show.`);
}

/** The timeline as a chart would offer it, for the readers of revisions and periods. */
const plainChart: Choices = {
  series: [],
  selection: 'many',
  units: [],
  axes: [],
  linear: [],
  aliases: {},
  defaults: ['view=chart'],
  articles: [],
  claims: [],
};

/** The same with the months that its events span. */
function asChart({ events }: TimelineData): Choices {
  const periods = events.map(eventSpan).flatMap(({ start, end }) => {
    return [monthOf(Math.floor(start)), monthOf(Math.ceil(end) - 1)];
  });
  return { ...plainChart, series: [{ id: 'events', periods }] };
}

function monthOf(month: number): string {
  const year = String(Math.floor(month / 12)).padStart(4, '0');
  return `${year}-${String((month % 12) + 1).padStart(2, '0')}`;
}
