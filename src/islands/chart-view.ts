import type { Notice, View } from '../model/view.ts';
import { readView, writeView } from '../urls/view.ts';
import { readQuery } from '../urls/view-query.ts';
import { chosenView, pinning } from './chart-choice.ts';
import { fieldsOf, fillForm } from './chart-form.ts';
import { followPoints, tabTo } from './chart-points.ts';
import { chartSource } from './chart-source.ts';
import type { ChartSource } from './chart-source.ts';
import { statusContent } from './chart-status.ts';
import type { StatusLink } from './chart-status.ts';
import { clearCopied, copyLink } from './copying.ts';
import { drawFitted, misfitting } from './fitted-drawings.ts';
import { historyEntries } from './history-entries.ts';
import { barAddress, sharedLink } from './view-address.ts';

/** The parts a chart is made of; each is marked with `data-part`. */
type Parts = {
  status: HTMLElement;
  form: HTMLFormElement;
  figure: HTMLElement;
  drawing: HTMLElement;
  table: HTMLElement;
  sentence: HTMLElement;
  readout: HTMLElement;
  share: HTMLElement;
  copied: HTMLOutputElement;
};

/** A view with what it is drawn from. */
export type ShownView = Readonly<{ view: View; source: ChartSource }>;

/**
 * A chart that shows the view in the address and lets the reader choose another.
 *
 * Enhances what the build drew: `data-view` is the canonical query of what is shown, `data-src`
 * the chart's data, fetched on the first interaction or when the address names a view. A part that
 * the page leaves out is left out. With `data-address="read"`, as in a frame, the address is read
 * and never written. Each change is told by a `viewchange` event.
 */
export class ChartView extends HTMLElement {
  #listening = new AbortController();
  #source: Promise<ChartSource> | undefined;
  /** What is shown, and from what; `null` while that is what the build drew. */
  #shown: ShownView | null = null;
  #entries = historyEntries();

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const [form, share, drawing] = [this.#part('form'), this.#part('share'), this.#part('drawing')];
    if (form) form.hidden = false;
    if (share) share.hidden = false;
    form?.addEventListener('change', () => void this.#choose(form), { signal });
    form?.addEventListener('submit', (event) => event.preventDefault(), { signal });
    this.addEventListener('click', (event) => this.#press(event), { signal });
    this.addEventListener('keydown', (event) => this.#unpin(event), { signal });
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

  /** What is shown and from what, fetched if need be; where that fails, says so and gives `null`. */
  async shown(): Promise<ShownView | null> {
    const source = await this.#ready();
    if (!source) return null;
    return { source, view: this.#shown?.view ?? readView(location.search, source.choices).view };
  }

  #part<Name extends keyof Parts>(name: Name): Parts[Name] | null {
    return this.querySelector<Parts[Name]>(`[data-part="${name}"]`);
  }

  #follow(drawing: HTMLElement, signal: AbortSignal): void {
    const choose = (point: string) => void this.#change((view) => pinning(point, view));
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

  #load(): Promise<ChartSource> {
    this.#source ??= chartSource(this.dataset['src'] ?? '', this.#listening.signal);
    return this.#source;
  }

  /** The data; where they fail, says so and gives `null`. */
  async #ready(): Promise<ChartSource | null> {
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
    const { view, notices } = readView(location.search, source.choices);
    this.#show(view, source);
    const addressed = (shown: View) => barAddress(location, writeView(shown, source.choices));
    const later = laterNotice(source, view);
    const now = { address: addressed({ ...view, asof: null }), words: 'Show what is known now' };
    const corrected = notices.length > 0 ? addressed(view) : null;
    if (later) this.#say([...notices, later], corrected, [now]);
    else this.#say(notices, corrected);
  }

  /** Shows what the form says; where the data fail, the form says again what is shown. */
  async #choose(form: HTMLFormElement): Promise<void> {
    const fields = fieldsOf(form);
    const changed = await this.#change((view, { choices }) => {
      const chosen = chosenView(fields, view, choices);
      this.#say(chosen.notices, null);
      return chosen.view;
    });
    if (changed) return;
    if (this.#shown) fillForm(form, this.#shown.view);
    else form.reset();
  }

  /** @returns whether the change could be shown */
  async #change(to: (view: View, source: ChartSource) => View): Promise<boolean> {
    const source = await this.#ready();
    if (!source) return false;
    const before = this.#shown?.view ?? readView(location.search, source.choices).view;
    this.#say([], null);
    this.#show(to(before, source), source);
    if (this.dataset['address'] !== 'read')
      this.#entries.write(barAddress(location, this.dataset['view'] ?? ''));
    return true;
  }

  #show(view: View, source: ChartSource): void {
    const { data, choices, drawing: draw } = source;
    this.#shown = { view, source };
    this.dataset['view'] = writeView(view, choices);
    const form = this.#part('form');
    if (form) fillForm(form, view);
    const drawing = this.#part('drawing');
    if (drawing) this.#draw(drawing, source, view);
    this.#part('table')?.replaceChildren(draw.tableElement(draw.viewTable(data, view)));
    const sentence = this.#part('sentence');
    const words = draw.viewSentence(data, view);
    if (sentence && sentence.textContent !== words) sentence.textContent = words;
    this.#read(null);
    const copied = this.#part('copied');
    if (copied) clearCopied(copied);
    this.dispatchEvent(new Event('viewchange'));
  }

  /** Draws the view anew where it is seen, keeping the focus on its value. */
  #draw(drawing: HTMLElement, { data, drawing: draw }: ChartSource, view: View): void {
    drawing.hidden = view.view === 'table';
    drawFitted(drawing, {
      make: (frame, built) =>
        draw.svgElement(draw.svgTree(draw.chartScene(data, view, frame), String(built.width))),
      first: () => view.at,
    });
  }

  /** Draws anew what no longer fits its room; what the build drew stays until there is a reason. */
  #fit(drawing: HTMLElement): void {
    if (this.#shown && misfitting(drawing))
      this.#draw(drawing, this.#shown.source, this.#shown.view);
  }

  /** Says which value is pointed at, or else which is pinned; a pin is announced. */
  #read(mark: Element | null): void {
    const readout = this.#part('readout');
    const at = this.#shown?.view.at ?? null;
    const meant = mark ?? (at === null ? null : this.querySelector(`svg [data-point="${at}"]`));
    const pin = at !== null && meant?.getAttribute('data-point') === at;
    const label = meant?.getAttribute('data-label') ?? '';
    readout?.setAttribute('aria-live', pin ? 'polite' : 'off');
    readout?.replaceChildren(pin ? `Pinned: ${label}` : label);
  }

  #say(
    notices: readonly Notice[],
    corrected: string | null,
    more: readonly StatusLink[] = [],
  ): void {
    const content = notices.length > 0 ? statusContent(notices, corrected, more) : [];
    this.#part('status')?.replaceChildren(...content);
  }

  #press({ target }: Event): void {
    const button = target instanceof Element ? target.closest<HTMLElement>('button') : null;
    if (!button) return;
    if ('dismiss' in button.dataset) this.#dismiss();
    if (button.dataset['copy'] === 'live') this.#copy(this.dataset['view'] ?? '');
    if (button.dataset['copy'] === 'exact') void this.#copyExact();
  }

  /** The button goes, so the focus goes to the chart it spoke of. */
  #dismiss(): void {
    this.#say([], null);
    this.tabIndex = -1;
    this.focus();
  }

  #copy(query: string): void {
    const copied = this.#part('copied');
    if (copied) void copyLink(sharedLink(location, query), copied);
  }

  async #copyExact(): Promise<void> {
    const [shown, links] = await Promise.all([
      this.shown(),
      import('./exact-link.ts').catch((error) => (console.error(error), null)),
    ]);
    const copied = this.#part('copied');
    if (!links) this.#say([unloaded], null);
    else if (shown && copied) void copyLink(links.exactLink(location, shown), copied);
  }

  /** Escape in an open list closes the list and nothing else. */
  #unpin({ key, target }: KeyboardEvent): void {
    if (key !== 'Escape' || target instanceof HTMLSelectElement) return;
    if (this.#shown?.view.at) void this.#change((view) => ({ ...view, at: null }));
  }
}

/** Says how many values a link that is held at a day leaves out; `null` where it leaves out none. */
function laterNotice({ data, drawing }: ChartSource, view: View): Notice | null {
  const { given } = readQuery(location.search);
  const whole = (['view', 's', 't', 'u', 'y'] as const).every((key) => given.has(key));
  const said = drawing.laterSentence(data, view, { whole });
  return said === null ? null : { key: 'asof', found: view.asof ?? '', said };
}

/** Said when the data fail. */
const unloaded: Notice = {
  key: '',
  found: '',
  said: 'The data of this chart did not load, so the chart has not changed. Try again.',
};
