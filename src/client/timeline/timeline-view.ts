import type { TimelineView } from '../../domain/claims/event-dates.ts';
import { UrlStateView } from '../base/url-state-view.ts';
import type { Parsed } from '../base/url-state-view.ts';
import type { Fields } from '../chart/form-view.ts';
import { fillForm } from '../chart/form.ts';
import { downwards } from '../chart/tooltip.ts';
import type { Drawn } from '../chart/responsive-drawings.ts';
import { chosenTimeline, toggleEvent } from './form-view.ts';
import { timelineSource } from './source.ts';
import type { TimelineSource } from './source.ts';

/** The timeline, showing the view in the address and letting the reader choose another. */
export class TimelineElement extends UrlStateView<TimelineView, TimelineSource> {
  protected readonly subject = 'the timeline';

  protected fetchSource(address: string, signal: AbortSignal): Promise<TimelineSource> {
    return timelineSource(address, signal);
  }

  protected parse(query: string, { data, drawing }: TimelineSource): Parsed<TimelineView> {
    return drawing.readTimeline(query, data);
  }

  protected write(view: TimelineView, { data, drawing }: TimelineSource): string {
    return drawing.writeTimeline(view, data);
  }

  /** A period may run backwards in the form: read back, it is turned round, and said. */
  protected fromForm(
    fields: Fields,
    shown: TimelineView,
    source: TimelineSource,
  ): Parsed<TimelineView> {
    const { view, notices } = chosenTimeline(fields, shown);
    const tidied = this.parse(this.write(view, source), source);
    return { view: tidied.view, notices: [...notices, ...tidied.notices] };
  }

  protected toggleHighlight(point: string, view: TimelineView): TimelineView {
    return toggleEvent(eventOf(point), view);
  }

  protected syncForm(form: HTMLFormElement, view: TimelineView): void {
    fillForm(form, { ...view, hl: [], u: '', y: 'lin', asof: null, c: null });
  }

  protected render(view: TimelineView, { data, drawing: draw }: TimelineSource): Drawn {
    return {
      make: (frame, built) => {
        const key = `${frame.width < draw.acrossFrom ? downwards : 'across'}-${built.width}`;
        return draw.elementOf(
          draw.svgTree(draw.timelineScene(data, view, frame), key),
        ) as SVGElement;
      },
      first: (svg) => pointOf(svg, view.at),
    };
  }

  /** The list below is the table of the whole; one of its own is shown only when asked for. */
  protected renderTable(
    table: HTMLElement,
    view: TimelineView,
    { data, drawing: draw }: TimelineSource,
  ): void {
    table.replaceChildren(draw.elementOf(draw.tableTree(draw.timelineTable(data, view))));
  }

  protected describe(view: TimelineView, { data, drawing }: TimelineSource): string {
    return drawing.timelineSentence(data, view);
  }

  /** Says which event is pointed at, or leads from the one brought forward to its entry. */
  protected renderReadout(readout: HTMLElement, mark: Element | null, at: string | null): void {
    const point = mark?.getAttribute('data-point') ?? null;
    const forward = at !== null && (point === null || eventOf(point) === at);
    readout.setAttribute('aria-live', forward ? 'polite' : 'off');
    readout.replaceChildren(
      ...(forward
        ? ['Brought forward in the drawing. ', entryLink(at)]
        : [mark?.getAttribute('data-label') ?? '']),
    );
  }
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
