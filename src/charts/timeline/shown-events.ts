import { eventSpan, lanesOf, touches } from '../../domain/claims/event-dates.ts';
import type {
  TimelineData,
  TimelineEvent,
  TimelineLane,
  TimelineView,
} from '../../domain/claims/event-dates.ts';
import type { Span } from '../../domain/series/period.ts';

/** An event in view, when it was, and the lanes in view that it stands in. */
export type ShownEvent = Readonly<{ event: TimelineEvent; span: Span; lanes: readonly string[] }>;

/** What a view of the timeline shows: its lanes in order, its events by date. */
export type ShownTimeline = Readonly<{
  lanes: readonly TimelineLane[];
  events: readonly ShownEvent[];
}>;

/** The lanes and the events of a view. */
export function shownTimeline(data: TimelineData, view: TimelineView): ShownTimeline {
  const lanes = data.lanes.filter(({ id }) => view.s.includes(id));
  const events = data.events
    .filter((event) => touches(view.t, event))
    .map((event) => ({
      event,
      span: eventSpan(event),
      lanes: lanesOf(event).filter((id) => view.s.includes(id)),
    }))
    .filter((shown) => shown.lanes.length > 0)
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  return { lanes, events };
}
