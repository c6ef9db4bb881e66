import type { TimelineData, TimelineView } from '../../domain/claims/event-dates.ts';
import { emptyMarks } from '../scene/empty.ts';
import type { Frame, Scene } from '../scene/scene.ts';
import { horizontalTimeline } from './horizontal.ts';
import { verticalTimeline } from './vertical.ts';
import { shownTimeline } from './shown-events.ts';
import { timelineSentence } from './text.ts';

export { eventWords, timelineSentence, timelineTable } from './text.ts';

/** The width from which time runs across; under it, downwards. In CSS pixels. */
export const acrossFrom = 640;

/**
 * Lays out the dated events: a lane for each article in its color, and one for context.
 *
 * A day is a dot, several days or a month a short bar. An event stands in the lane of every article
 * that mentions it, filled, or on which it only bears, hollow, and a fine line joins them. Time is drawn
 * to one scale; where nothing happens for over five years the axis breaks, and says how many years
 * it leaves out. Names stand where there is room. A value to go to is `<lane>.<event>`.
 *
 * @param frame outer size in CSS pixels; made for widths from 320
 * @returns geometry rounded to 0.01 px; a view without events is drawn as its sentence
 */
export function timelineScene(data: TimelineData, view: TimelineView, frame: Frame): Scene {
  const shown = shownTimeline(data, view);
  const description = timelineSentence(data, view);
  const names = { ...frame, title: 'Timeline', description };
  if (shown.events.length === 0) return { ...names, marks: emptyMarks(description, frame) };
  const lay = frame.width < acrossFrom ? verticalTimeline : horizontalTimeline;
  return { ...names, marks: lay({ data, view, shown, frame }) };
}
