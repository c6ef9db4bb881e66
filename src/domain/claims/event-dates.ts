import type { Corpus } from '../corpus.ts';
import { edtfStart, edtfWords } from '../text/edtf.ts';
import type { EventPlace } from '../../schema/event.ts';
import type { Span } from '../series/period.ts';
import type { Extent, View } from '../series/view.ts';
import { spanOf } from '../series/period.ts';

/** The lane of events that have to do with no paragraph of an article; its id in links. */
export const unmentioned = 'unmentioned';

/** A lane of the timeline: an article, or context of our own. */
export type TimelineLane = Readonly<{ id: string; label: string; tone: string }>;

/** An event as the timeline draws it. */
export type TimelineEvent = Readonly<{
  id: string;
  /** EDTF, with a known year. */
  date: string;
  /** The date in words. */
  when: string;
  /** A few words for a drawing; `null` where there are none. */
  label: string | null;
  text: string;
  mentions: readonly EventPlace[];
  /** Paragraphs on which it bears without being mentioned. */
  bearsOn: readonly EventPlace[];
}>;

/** All that the timeline draws from; plain data, so that it can be sent as JSON. */
export type TimelineData = Readonly<{
  /** The articles in the order of the site, then context of our own. */
  lanes: readonly TimelineLane[];
  /** By date. */
  events: readonly TimelineEvent[];
}>;

/** What a reader has chosen: lanes `s`, period `t`, the event brought forward `at`. */
export type TimelineView = Pick<View, 'view' | 's' | 't' | 'at'>;

/**
 * The timeline of a corpus. An event whose very year is unknown has no place in it, nor has one that has to do with
 * articles of which none is given.
 */
export function timelineData({
  articles,
  events,
}: Pick<Corpus, 'articles' | 'events'>): TimelineData {
  const slugs = new Set(articles.map(({ slug }) => slug));
  const given = (places: readonly EventPlace[]) =>
    places.filter(({ article }) => slugs.has(article));
  return {
    lanes: [
      ...articles.map(({ slug, label, theme }) => ({ id: slug, label, tone: theme })),
      { id: unmentioned, label: 'Context', tone: 's3' },
    ],
    events: events
      .filter(({ date, mentions, bearsOn }) => {
        const places = [...mentions, ...bearsOn];
        return edtfStart(date) !== null && (places.length === 0 || given(places).length > 0);
      })
      .map(({ id, date, label, text, ...places }) => {
        const [mentions, bearsOn] = [given(places.mentions), given(places.bearsOn)];
        return { id, date, when: edtfWords(date), label: label ?? null, text, mentions, bearsOn };
      }),
  };
}

/**
 * The ids of the lanes an event stands in: each article that mentions it or on which it bears once,
 * or the last.
 */
export function lanesOf({
  mentions,
  bearsOn,
}: Pick<TimelineEvent, 'mentions' | 'bearsOn'>): readonly string[] {
  const slugs = [...new Set([...mentions, ...bearsOn].map(({ article }) => article))];
  return slugs.length > 0 ? slugs : [unmentioned];
}

/** Whether an article mentions an event. */
export function mentionedIn({ mentions }: Pick<TimelineEvent, 'mentions'>, lane: string): boolean {
  return mentions.some(({ article }) => article === lane);
}

/**
 * When an event was.
 *
 * - Unit: months since the year 0, days as parts of their month; the end is the first moment after.
 * - Shape: a year or month counts as a whole; of an interval with an open end, the end it has.
 * - Errors: `RangeError` if the year is unknown.
 */
export function eventSpan({ date }: Pick<TimelineEvent, 'date'>): Span {
  const ends = date.split('/').filter((end) => end !== '..');
  const spans = ends.map((end) => momentSpan(end.replace(/[~?%]$/, '')));
  if (spans.length === 0) throw new RangeError(`"${date}" has no known year`);
  return { start: spans[0]!.start, end: spans.at(-1)!.end };
}

/** Whether any part of an event falls in an extent, which is when the timeline shows it. */
export function touches({ from, to }: Extent, event: Pick<TimelineEvent, 'date'>): boolean {
  const { start, end } = eventSpan(event);
  const begun = from === 'earliest' || spanOf(from).start < end;
  return begun && (to === 'latest' || start < spanOf(to).end);
}

function momentSpan(moment: string): Span {
  const [year, month, day] = moment.split('-');
  const whole = spanOf([year, month].filter(Boolean).join('-'));
  if (day === undefined) return whole;
  const days = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return {
    start: whole.start + (Number(day) - 1) / days,
    end: whole.start + Number(day) / days,
  };
}
