import type { TimelineView } from '../../domain/claims/event-dates.ts';
import { UrlStateView } from '../base/url-state-view.ts';
import type { ParsedView, ViewBinding } from '../base/view-binding.ts';
import type { Fields } from '../base/form-fields.ts';
import { fillForm } from '../chart/form.ts';
import { followPoints } from '../readout/follow-points.ts';
import { downwards } from '../readout/keys.ts';
import { chosenTimeline, toggleEvent } from './form-view.ts';
import { timelineSource } from './source.ts';
import type { TimelineSource } from './source.ts';

const timelineBinding: ViewBinding<TimelineView, TimelineSource> = {
  subject: 'the timeline',
  load: timelineSource,
  parse: (query, { data, drawing }) => drawing.readTimeline(query, data),
  write: (view, { data, drawing }) => drawing.writeTimeline(view, data),
  fromForm,
  syncForm: fillForm,
  toggleHighlight: (point, view) => toggleEvent(eventOf(point), view),
  render: (view, { data, drawing: draw }) => ({
    make: (frame, built) => {
      const key = `${frame.width < draw.acrossFrom ? downwards : 'across'}-${built.width}`;
      return draw.elementOf(draw.svgTree(draw.timelineScene(data, view, frame), key)) as SVGElement;
    },
    first: (svg) => pointOf(svg, view.at),
  }),
  /** The list below is the table of the whole; one of its own is shown only when asked for. */
  renderTable: (view, { data, drawing: draw }) =>
    draw.elementOf(draw.tableTree(draw.timelineTable(data, view))),
  describe: (view, { data, drawing }) => drawing.timelineSentence(data, view),
  follow: followPoints,
  renderReadout,
};

/** The timeline, showing the view in the address and letting the reader choose another. */
export class TimelineElement extends UrlStateView<TimelineView, TimelineSource> {
  protected readonly binding = timelineBinding;
}

/** A period may run backwards in the form: parsed again, it is turned round, with a notice. */
function fromForm(
  fields: Fields,
  shown: TimelineView,
  { data, drawing }: TimelineSource,
): ParsedView<TimelineView> {
  const { view, notices } = chosenTimeline(fields, shown);
  const parsed = drawing.readTimeline(drawing.writeTimeline(view, data), data);
  return { view: parsed.view, notices: [...notices, ...parsed.notices] };
}

/** Says which event is pointed at, or leads from the highlighted one to its entry. */
function renderReadout(readout: HTMLElement, mark: Element | null, at: string | null): void {
  const point = mark?.getAttribute('data-point') ?? null;
  const highlighted = at !== null && (point === null || eventOf(point) === at);
  readout.setAttribute('aria-live', highlighted ? 'polite' : 'off');
  readout.replaceChildren(
    ...(highlighted
      ? ['Brought forward in the drawing. ', entryLink(at)]
      : [mark?.getAttribute('data-label') ?? '']),
  );
}

/** The event of a `<lane>.<event>`. */
function eventOf(point: string): string {
  return point.slice(point.indexOf('.') + 1);
}

/** The first place of an event in a drawing. */
function pointOf(svg: Element, event: string | null): string | null {
  return (
    event && (svg.querySelector(`[data-point$=".${event}"]`)?.getAttribute('data-point') ?? null)
  );
}

function entryLink(event: string): HTMLElement {
  const link = document.createElement('a');
  link.href = `#${event}`;
  link.textContent = 'To its entry in the list';
  return link;
}
