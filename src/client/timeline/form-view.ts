import type { TimelineView } from '../../domain/claims/event-dates.ts';
import type { Notice } from '../../domain/series/view.ts';
import { fieldValues } from '../base/form-fields.ts';
import type { Fields } from '../base/form-fields.ts';

/**
 * The view that a form's fields choose, laid over the view shown. Taking the last lane away keeps
 * it, and is said. The view may still need tidying: a period may run backwards.
 */
export function chosenTimeline(
  fields: Fields,
  shown: TimelineView,
): Readonly<{ view: TimelineView; notices: readonly Notice[] }> {
  const { all, one } = fieldValues(fields);
  const lanes = all('s');
  const view = {
    view: one('view', shown.view),
    s: lanes.length > 0 ? lanes : shown.s,
    t: { from: one('from', shown.t.from), to: one('to', shown.t.to) },
    at: shown.at,
  } as TimelineView;
  return { view, notices: lanes.length > 0 ? [] : [keepsOne] };
}

/** Said when a reader takes the last lane away. */
const keepsOne: Notice = { key: 's', found: '', said: 'At least one lane stays shown.' };

/** The view with an event brought forward, or no more where it was. */
export function toggleEvent(event: string, shown: TimelineView): TimelineView {
  return { ...shown, at: shown.at === event ? null : event };
}
