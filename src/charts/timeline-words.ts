import { lanesOf, unmentioned } from '../model/timeline.ts';
import type { TimelineData, TimelineEvent, TimelineView } from '../model/timeline.ts';
import type { Cell, TableOf } from './table.ts';
import { shownTimeline } from './timeline-shown.ts';
import type { ShownTimeline } from './timeline-shown.ts';

/**
 * A view of the timeline in plain sentences: how many events from when to when, how many each
 * article mentions, which one most do, and the event that the view brings forward.
 */
export function timelineSentence(data: TimelineData, view: TimelineView): string {
  const shown = shownTimeline(data, view);
  const { lanes, events } = shown;
  if (events.length === 0) return 'No dated event falls in this view.';
  const counts = lanes.map(({ id, label }) => {
    const count = events.filter((one) => one.lanes.includes(id)).length;
    return id === unmentioned ? `none of the five mentions ${count}` : `${label} mentions ${count}`;
  });
  const [first, last] = [events[0]!.event, events.at(-1)!.event];
  const number = `${events.length} dated ${events.length === 1 ? 'event' : 'events'}`;
  const when = first === last ? `, ${first.when}` : `, ${first.when} to ${last.when}`;
  return [`${number}${when}: ${counts.join(', ')}.`, mostShared(shown), pinned(data, view)]
    .filter(Boolean)
    .join(' ');
}

/** The event in words, for those who go from event to event: what, when, who mentions it where. */
export function eventWords(event: TimelineEvent, data: TimelineData): string {
  const text = /[.!?]$/.test(event.text) ? event.text : `${event.text}.`;
  return `${event.when}: ${text} ${mentionedBy(event, data)}.`;
}

/** A view of the timeline as a table: a row for each event, a column for each article shown. */
export function timelineTable(data: TimelineData, view: TimelineView): TableOf {
  const { lanes, events } = shownTimeline(data, view);
  const articles = lanes.filter(({ id }) => id !== unmentioned);
  return {
    caption: 'Dated events, and the paragraphs of each article that mention them',
    head: ['Date', 'Event', ...articles.map(({ label }) => label)],
    rows: events.map(({ event }) => ({
      period: event.id,
      label: event.when,
      cells: [cell(event.text), ...articles.map(({ id }) => cell(paragraphs(event, id) || '–'))],
    })),
  };
}

function mostShared({ events }: ShownTimeline): string {
  const most = Math.max(...events.map(({ lanes }) => lanes.length));
  const shared = events.filter(({ lanes }) => lanes.length === most);
  if (most < 2 || shared.length > 1) return '';
  const { text, when } = shared[0]!.event;
  return `Mentioned most, by ${most}, is that of ${when}: ${text}`;
}

function pinned(data: TimelineData, { at }: TimelineView): string {
  const event = data.events.find(({ id }) => id === at);
  return event ? `Brought forward: ${eventWords(event, data)}` : '';
}

function mentionedBy(event: TimelineEvent, { lanes }: TimelineData): string {
  const articles = lanesOf(event).filter((id) => id !== unmentioned);
  if (articles.length === 0) return 'Mentioned by none of the five';
  const named = articles.map((id) => {
    const label = lanes.find((lane) => lane.id === id)?.label ?? id;
    return `${label}, ${paragraphs(event, id)}`;
  });
  return `Mentioned by ${named.join('; ')}`;
}

function paragraphs({ mentions }: TimelineEvent, article: string): string {
  const own = mentions.filter((mention) => mention.article === article);
  return own.map(({ paragraph }) => `¶${paragraph}`).join(', ');
}

function cell(text: string): Cell {
  return { text, status: null, note: null, source: null };
}
