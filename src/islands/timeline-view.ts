import type { TimelineView } from '../model/timeline.ts';
import type { Notice } from '../model/view.ts';
import { readQuery } from '../urls/view-query.ts';
import { fieldsOf, fillForm } from './chart-form.ts';
import { downwards, followPoints, tabTo } from './chart-points.ts';
import { statusContent } from './chart-status.ts';
import { clearCopied, copyLink } from './copying.ts';
import { drawFitted, misfitting } from './fitted-drawings.ts';
import { historyEntries } from './history-entries.ts';
import { bringing, chosenTimeline } from './timeline-choice.ts';
import { timelineSource } from './timeline-source.ts';
import type { TimelineSource } from './timeline-source.ts';
import { barAddress, sharedLink } from './view-address.ts';

/** The parts the timeline is made of; each is marked with `data-part`. */
type Parts = {
  status: HTMLElement;
  form: HTMLFormElement;
  drawing: HTMLElement;
  table: HTMLElement;
  sentence: HTMLElement;
  readout: HTMLElement;
  share: HTMLElement;
  copied: HTMLOutputElement;
};

/**
 * The timeline, showing the view in the address and letting the reader choose another.
 *
 * Enhances what the build drew: `data-view` is the canonical query of what is shown, `data-src` its
 * data, fetched on the first interaction or when the address names a view.
 */
export class TimelineElement extends HTMLElement {
  #listening = new AbortController();
  #source: Promise<TimelineSource> | undefined;
  /** What is shown, and from what; `null` while that is what the build drew. */
  #shown: Readonly<{ view: TimelineView; source: TimelineSource }> | null = null;
  #entries = historyEntries();

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const [form, drawing] = [this.#part('form'), this.#part('drawing')];
    for (const part of [form, this.#part('share')]) if (part) part.hidden = false;
    form?.addEventListener('change', () => void this.#choose(form), { signal });
    form?.addEventListener('submit', (event) => event.preventDefault(), { signal });
    this.addEventListener('click', (event) => this.#press(event), { signal });
    this.addEventListener('keydown', (event) => this.#leave(event), { signal });
    for (const first of ['pointerenter', 'focusin'] as const)
      this.addEventListener(first, () => this.#prepare(), { signal, once: true });
    window.addEventListener('popstate', () => void this.#restore(), { signal });
    if (drawing) this.#follow(drawing, signal);
    if (this.#shown === null) form?.reset();
    void this.#restore();
  }

  disconnectedCallback(): void {
    this.#listening.abort();
    this.#entries.cancel();
    this.#source = undefined;
  }

  #part<Name extends keyof Parts>(name: Name): Parts[Name] | null {
    return this.querySelector<Parts[Name]>(`[data-part="${name}"]`);
  }

  #follow(drawing: HTMLElement, signal: AbortSignal): void {
    const choose = (point: string) => void this.#change((view) => bringing(eventOf(point), view));
    followPoints(drawing, { near: (mark) => this.#read(mark), choose }, signal);
    for (const svg of drawing.querySelectorAll('svg')) tabTo(svg, null);
    const sizes = new ResizeObserver(() => this.#fit(drawing));
    sizes.observe(drawing);
    signal.addEventListener('abort', () => sizes.disconnect(), { once: true });
  }

  /** Fetches the data before they are needed; a failure is said when they are. */
  #prepare(): void {
    this.#load().catch(() => (this.#source = undefined));
  }

  #load(): Promise<TimelineSource> {
    this.#source ??= timelineSource(this.dataset['src'] ?? '', this.#listening.signal);
    return this.#source;
  }

  /** The data; where they fail, says so and gives `null`. */
  async #ready(): Promise<TimelineSource | null> {
    const { signal } = this.#listening;
    try {
      const source = await this.#load();
      return signal.aborted ? null : source;
    } catch (error) {
      if (signal.aborted) return null;
      console.error(error);
      this.#source = undefined;
      this.#say([unloaded], null);
      return null;
    }
  }

  /** Shows the view in the address, and says what of it was mended or ignored. */
  async #restore(): Promise<void> {
    this.#entries.cancel();
    if (this.#shown === null && readQuery(location.search).given.size === 0) return;
    const source = await this.#ready();
    if (!source) return;
    const { data, drawing } = source;
    const { view, notices } = drawing.readTimeline(location.search, data);
    this.#show(view, source);
    this.#say(notices, barAddress(location, drawing.writeTimeline(view, data)));
  }

  /** Shows what the form says; where the data fail, the form says again what is shown. */
  async #choose(form: HTMLFormElement): Promise<void> {
    const fields = fieldsOf(form);
    const changed = await this.#change((view) => {
      const chosen = chosenTimeline(fields, view);
      this.#say(chosen.notices, null);
      return chosen.view;
    });
    if (changed) return;
    if (this.#shown) fillForm(form, formView(this.#shown.view));
    else form.reset();
  }

  /** @returns whether the change could be shown */
  async #change(to: (view: TimelineView) => TimelineView): Promise<boolean> {
    const source = await this.#ready();
    if (!source) return false;
    const { data, drawing } = source;
    const before = this.#shown?.view ?? drawing.readTimeline(location.search, data).view;
    this.#say([], null);
    const chosen = drawing.writeTimeline(to(before), data);
    const { view, notices } = drawing.readTimeline(chosen, data);
    this.#show(view, source);
    if (notices.length > 0) this.#say(notices, null);
    this.#entries.write(barAddress(location, this.dataset['view'] ?? ''));
    return true;
  }

  #show(view: TimelineView, source: TimelineSource): void {
    const { data, drawing: draw } = source;
    this.#shown = { view, source };
    this.dataset['view'] = draw.writeTimeline(view, data);
    const [form, drawing, table] = [this.#part('form'), this.#part('drawing'), this.#part('table')];
    if (form) fillForm(form, formView(view));
    if (drawing) this.#draw(drawing, source, view);
    if (table) {
      table.hidden = view.view !== 'table';
      table.replaceChildren(
        ...(table.hidden ? [] : [draw.tableElement(draw.timelineTable(data, view))]),
      );
    }
    const sentence = this.#part('sentence');
    const words = draw.timelineSentence(data, view);
    if (sentence && sentence.textContent !== words) sentence.textContent = words;
    this.#read(null);
    const copied = this.#part('copied');
    if (copied) clearCopied(copied);
  }

  /** Draws the view anew where it is seen, keeping the focus on its event. */
  #draw(drawing: HTMLElement, { data, drawing: draw }: TimelineSource, view: TimelineView): void {
    drawing.hidden = view.view === 'table';
    drawFitted(drawing, {
      make: (frame, built) => {
        const key = `${frame.width < draw.acrossFrom ? downwards : 'across'}-${built.width}`;
        return draw.svgElement(draw.svgTree(draw.timelineScene(data, view, frame), key));
      },
      first: (svg) => pointOf(svg, view.at),
    });
  }

  /** Draws anew what no longer fits its room; what the build drew stays until there is a reason. */
  #fit(drawing: HTMLElement): void {
    if (this.#shown && misfitting(drawing))
      this.#draw(drawing, this.#shown.source, this.#shown.view);
  }

  /** Says which event is pointed at, or leads from the one brought forward to its entry. */
  #read(mark: Element | null): void {
    const readout = this.#part('readout');
    const at = this.#shown?.view.at ?? null;
    const point = mark?.getAttribute('data-point') ?? null;
    const forward = at !== null && (point === null || eventOf(point) === at);
    readout?.setAttribute('aria-live', forward ? 'polite' : 'off');
    readout?.replaceChildren(
      ...(forward
        ? ['Brought forward in the drawing. ', entryLink(at)]
        : [mark?.getAttribute('data-label') ?? '']),
    );
  }

  #say(notices: readonly Notice[], corrected: string | null): void {
    const content = notices.length > 0 ? statusContent(notices, corrected) : [];
    this.#part('status')?.replaceChildren(...content);
  }

  #press({ target }: Event): void {
    const button = target instanceof Element ? target.closest<HTMLElement>('button') : null;
    if (!button) return;
    if ('dismiss' in button.dataset) this.#dismiss();
    const copied = this.#part('copied');
    if (button.dataset['copy'] !== undefined && copied)
      void copyLink(sharedLink(location, this.dataset['view'] ?? ''), copied);
  }

  /** The button goes, so the focus goes to the timeline it spoke of. */
  #dismiss(): void {
    this.#say([], null);
    this.tabIndex = -1;
    this.focus();
  }

  /** Escape in an open list closes the list and nothing else. */
  #leave({ key, target }: KeyboardEvent): void {
    if (key !== 'Escape' || target instanceof HTMLSelectElement) return;
    if (this.#shown?.view.at) void this.#change((view) => ({ ...view, at: null }));
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

/** The parts of a view that the form has, as the form of a chart would have them. */
function formView(view: TimelineView): Parameters<typeof fillForm>[1] {
  return { ...view, hl: [], u: '', y: 'lin', asof: null, c: null };
}

function entryLink(event: string): HTMLElement {
  const link = document.createElement('a');
  link.href = `#${event}`;
  link.textContent = 'To its entry in the list';
  return link;
}

/** Said when the data fail. */
const unloaded: Notice = {
  key: '',
  found: '',
  said: 'The data of the timeline did not load, so it has not changed. Try again.',
};
