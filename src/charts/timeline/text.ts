import { mentionedIn, unmentioned } from '../../domain/claims/event-dates.ts';
import type { EventPlace } from '../../schema/event.ts';
import type { TimelineData, TimelineEvent, TimelineView } from '../../domain/claims/event-dates.ts';
import type { TableCell, TableOf } from '../scene/table.ts';
import { shownTimeline } from './shown-events.ts';
import type { ShownEvent, ShownTimeline } from './shown-events.ts';

/**
 * A view of the timeline in plain sentences: how many events from when to when, how many each
 * article mentions, how many more bear on it, which one most mention, and the event that the view brings forward.
 */
export function timelineSentence(data: TimelineData, view: TimelineView): string {
  const shown = shownTimeline(data, view);
  const { lanes, events } = shown;
  if (events.length === 0) return 'No dated event falls in this view.';
  const counts = lanes.map(({ id, label }) => {
    const own = events.filter((one) => one.lanes.includes(id));
    if (id === unmentioned) return `${own.length} for context`;
    const count = own.filter(({ event }) => mentionedIn(event, id)).length;
    return `${label} mentions ${count}${bearing(own.length - count, count)}`;
  });
  const [first, last] = [events[0]!.event, events.at(-1)!.event];
  const number = `${events.length} dated ${events.length === 1 ? 'event' : 'events'}`;
  const when = first === last ? `, ${first.when}` : `, ${first.when} to ${last.when}`;
  return [`${number}${when}: ${counts.join(', ')}.`, mostShared(shown), pinned(data, view)]
    .filter(Boolean)
    .join(' ');
}

/** The event in words, for those who go from event to event: what, when, who mentions it where,
 * on whom else it bears. */
export function eventWords(event: TimelineEvent, data: TimelineData): string {
  const text = /[.!?]$/.test(event.text) ? event.text : `${event.text}.`;
  return `${event.when}: ${text} ${placesOf(event, data)}`;
}

/** A view of the timeline as a table: a row for each event, a column for each article shown. */
export function timelineTable(data: TimelineData, view: TimelineView): TableOf {
  const { lanes, events } = shownTimeline(data, view);
  const articles = lanes.filter(({ id }) => id !== unmentioned);
  return {
    caption:
      'Dated events, and the paragraphs of each article that mention them or on which they bear',
    head: ['Date', 'Event', ...articles.map(({ label }) => label)],
    rows: events.map(({ event }) => ({
      period: event.id,
      label: event.when,
      cells: [cell(event.text), ...articles.map(({ id }) => cell(cellWords(event, id)))],
    })),
  };
}

function mostShared({ events }: ShownTimeline): string {
  const count = ({ event, lanes }: ShownEvent) =>
    lanes.filter((id) => mentionedIn(event, id)).length;
  const most = Math.max(...events.map(count));
  const shared = events.filter((one) => count(one) === most);
  if (most < 2 || shared.length > 1) return '';
  const { text, when } = shared[0]!.event;
  return `Mentioned most, by ${most}, is that of ${when}: ${text}`;
}

function pinned(data: TimelineData, { at }: TimelineView): string {
  const event = data.events.find(({ id }) => id === at);
  return event ? `Brought forward: ${eventWords(event, data)}` : '';
}

/** How many events bear on an article without being mentioned, after how many it mentions. */
function bearing(count: number, mentioned: number): string {
  if (count === 0) return '';
  const more = mentioned > 0 ? ' more' : '';
  return ` (${count}${more} ${count === 1 ? 'bears' : 'bear'} on it)`;
}

function placesOf(event: TimelineEvent, { lanes }: TimelineData): string {
  const { mentions, bearsOn } = event;
  const named = (anchors: readonly EventPlace[]) =>
    [...new Set(anchors.map(({ article }) => article))]
      .map(
        (id) => `${lanes.find((lane) => lane.id === id)?.label ?? id}, ${paragraphs(anchors, id)}`,
      )
      .join('; ');
  const said = [
    ...(mentions.length > 0 ? [`Mentioned by ${named(mentions)}.`] : []),
    ...(bearsOn.length > 0 ? [`Bears on ${named(bearsOn)}.`] : []),
  ];
  return said.length > 0 ? said.join(' ') : 'Mentioned by none of the articles.';
}

function cellWords({ mentions, bearsOn }: TimelineEvent, article: string): string {
  const [mentioned, borne] = [paragraphs(mentions, article), paragraphs(bearsOn, article)];
  const parts = [mentioned, borne && `bears on ${borne}`];
  return parts.filter(Boolean).join('; ') || '–';
}

function paragraphs(anchors: readonly EventPlace[], article: string): string {
  const own = anchors.filter((place) => place.article === article);
  return own.map(({ paragraph }) => `¶${paragraph}`).join(', ');
}

function cell(text: string): TableCell {
  return { text, status: null, note: null, source: null };
}
