import { speaksToView } from '../../routing/url-state/grammar.ts';
import type { Frame } from '../../charts/scene/scene.ts';
import { fieldsOf } from '../chart/form.ts';
import { tabTo, withPins } from '../readout/marks.ts';
import { statusLine } from '../chart/status-line.ts';
import { clearCopied, copyLink } from './clipboard.ts';
import { drawEmpty, drawFitted, misfitting } from '../chart/responsive-drawings.ts';
import type { Transition } from '../chart/responsive-drawings.ts';
import { Enhancement } from './enhancement.ts';
import { historyEntries } from './history-entries.ts';
import { showView } from '../chart/linked-view.ts';
import { barAddress, sharedLink } from './view-address.ts';
import { awaited } from './loading-notice.ts';
import { askAgain, sourceLoader } from './source-loader.ts';
import type { ParsedView, Shown, ViewBinding, Viewed } from './view-binding.ts';

/** The parts a drawing's page is made of; each is marked with `data-part`, and may be absent. */
type Parts = {
  status: HTMLElement;
  form: HTMLFormElement;
  drawing: HTMLElement;
  table: HTMLElement;
  title: HTMLElement;
  intro: HTMLElement;
  sentence: HTMLElement;
  readout: HTMLElement;
  share: HTMLElement;
  copied: HTMLOutputElement;
};

/**
 * A drawing that shows the view in the address and lets the reader choose another.
 *
 * Enhances what the build drew: `data-view` is the canonical query of what is shown, `data-src`
 * the data, fetched on the first interaction or when the address names a view. With
 * `data-address="read"`, as in a frame, the address is read and never written. Each change sends a
 * `viewchange` event. A table with `data-asked` is shown only in a view that asks for it. The status
 * line says when data load, are late or did not come. A `ViewBinding` says how one kind of view is
 * loaded, parsed and rendered.
 */
export abstract class UrlStateView<View extends Viewed, Source> extends Enhancement {
  /** Aborts when the element is removed. */
  #signal!: AbortSignal;
  /** What is shown, and from what; `null` while that is what the build drew. */
  #shown: Shown<View, Source> | null = null;
  #entries = historyEntries();
  #status = statusLine(this);
  #source = sourceLoader(() => this.binding.load(this.dataset['src'] ?? '', this.#signal));
  /** What a reader does by asking again for data that did not come. */
  #again: () => void = () => {};

  protected abstract readonly binding: ViewBinding<View, Source>;

  protected start(signal: AbortSignal): void {
    this.#signal = signal;
    signal.addEventListener('abort', () => this.#stop(), { once: true });
    const [form, drawing] = [this.#part('form'), this.#part('drawing')];
    // Fields of the form may stand anywhere in the element.
    const chosen = ({ target }: Event) => {
      if (form && formOf(target) === form) void this.#choose(form);
    };
    this.addEventListener('change', chosen, { signal });
    form?.addEventListener('submit', (event) => event.preventDefault(), { signal });
    this.addEventListener('click', (event) => this.#press(event), { signal });
    this.addEventListener('keydown', (event) => this.#leave(event), { signal });
    for (const first of ['pointerenter', 'focusin'] as const)
      this.addEventListener(first, () => this.#source.prefetch(), { signal, once: true });
    window.addEventListener('popstate', () => void this.#restore(), { signal });
    if (drawing) {
      this.#follow(drawing, signal);
      window.addEventListener('beforeprint', () => this.#drawForPaper(drawing), { signal });
    }
    if (this.#shown === null) form?.reset();
    void this.#restore();
  }

  #stop(): void {
    this.#entries.cancel();
    this.#source.reset();
  }

  /** What is shown and from what, fetched if need be; where that fails, says so and gives `null`. */
  shown(): Promise<Shown<View, Source> | null> {
    return this.#attempt(
      (source) => this.#current(source),
      () => void this.shown(),
    );
  }

  #current(source: Source): Shown<View, Source> {
    return { source, view: this.#shown?.view ?? this.binding.parse(location.search, source).view };
  }

  #part<Name extends keyof Parts>(name: Name): Parts[Name] | null {
    return this.querySelector<Parts[Name]>(`[data-part="${name}"]`);
  }

  /** Says that data or code did not come, and what is shown all the same. */
  #announceMissing(what: 'have not come yet' | 'did not load'): void {
    const linked = this.#shown === null && speaksToView(location.search);
    const shows = linked ? 'shows its default view, not that of the link' : 'has not changed';
    const { subject } = this.binding;
    showView();
    this.#status.announceMissing(`The data of ${subject} ${what}, so it ${shows}.`);
  }

  /** Says what of a view from the address was corrected or ignored. */
  #announceParsed(parsed: ParsedView<View>, source: Source): void {
    const { notices, corrected, more } = this.binding.announcement?.(parsed, source) ?? {
      notices: parsed.notices,
      corrected: barAddress(location, this.binding.write(parsed.view, source)),
    };
    this.#status.announce(notices, corrected, more);
  }

  /** Copies the link to the view shown. */
  #copy(): void {
    const copied = this.#part('copied');
    if (copied) void copyLink(sharedLink(location, this.dataset['view'] ?? ''), copied);
  }

  #follow(drawing: HTMLElement, signal: AbortSignal): void {
    const choose = (point: string) =>
      void this.#change((view) => this.binding.toggleHighlight(point, view));
    this.binding.follow(drawing, { near: (mark) => this.#updateReadout(mark), choose }, signal);
    for (const svg of drawing.querySelectorAll('svg')) tabTo(svg, null);
    withPins(drawing, null);
    const sizes = new ResizeObserver(() => this.#fit(drawing));
    sizes.observe(drawing);
    signal.addEventListener('abort', () => sizes.disconnect(), { once: true });
  }

  /**
   * What comes of the data, once they are there. Where they do not come, or are not what they should
   * be, nothing that is shown has changed, a reader is told, and this gives `null`.
   *
   * @param again what asking again does
   */
  async #attempt<Outcome>(
    act: (source: Source) => Outcome,
    again: () => void,
  ): Promise<Outcome | null> {
    const signal = this.#signal;
    const [shown, written] = [this.#shown, this.dataset['view'] ?? ''];
    const loading = this.#source.load();
    try {
      const source = await this.#awaited(loading, again);
      return signal.aborted ? null : act(source);
    } catch (error) {
      if (signal.aborted || this.#source.isSuperseded(loading)) return null;
      console.error(error);
      this.#source.forget(loading);
      this.#shown = shown;
      this.dataset['view'] = written;
      this.#again = again;
      this.#announceMissing('did not load');
      return null;
    }
  }

  /** Data that are on their way: meanwhile a reader is told, and may ask again. */
  async #awaited(loading: Promise<Source>, again: () => void): Promise<Source> {
    const signal = this.#signal;
    const drawing = this.#part('drawing');
    let announced = false;
    const unlessLeft = (announce: () => void) => () => {
      if (signal.aborted) return;
      announced = true;
      announce();
    };
    drawing?.setAttribute('aria-busy', 'true');
    try {
      const source = await awaited(loading, {
        loading: unlessLeft(() => this.#status.announceLoading('Loading the view of this link…')),
        late: unlessLeft(() => {
          this.#again = () => {
            this.#source.reset();
            again();
          };
          this.#announceMissing('have not come yet');
        }),
      });
      if (announced) this.#status.announce([], null);
      return source;
    } finally {
      drawing?.removeAttribute('aria-busy');
    }
  }

  /** Shows the view in the address, and says what of it was mended or ignored. */
  async #restore(): Promise<void> {
    this.#entries.cancel();
    if (this.#shown === null && !speaksToView(location.search)) return showView();
    await this.#attempt(
      (source) => {
        const parsed = this.binding.parse(location.search, source);
        this.#show(parsed.view, source, this.#shown === null ? 'none' : 'tween');
        this.#announceParsed(parsed, source);
      },
      () => void this.#restore(),
    );
    showView();
  }

  /** Shows what the form says; where the data fail, the form says again what is shown. */
  async #choose(form: HTMLFormElement): Promise<void> {
    const fields = fieldsOf(form);
    const changed = await this.#change((view, source) => {
      const chosen = this.binding.fromForm(fields, view, source);
      this.#status.announce(chosen.notices, null);
      return chosen.view;
    });
    if (changed) return;
    if (this.#shown) this.binding.syncForm(form, this.#shown.view);
    else form.reset();
  }

  /** @returns whether the change could be shown */
  async #change(to: (view: View, source: Source) => View): Promise<boolean> {
    const done = await this.#attempt(
      (source) => {
        const { view } = this.#current(source);
        this.#status.announce([], null);
        this.#show(to(view, source), source, 'tween');
        if (this.dataset['address'] !== 'read')
          this.#entries.write(barAddress(location, this.dataset['view'] ?? ''));
        return true;
      },
      () => void this.#change(to),
    );
    return done ?? false;
  }

  #show(view: View, source: Source, transition: Transition): void {
    this.#shown = { view, source };
    this.dataset['view'] = this.binding.write(view, source);
    const [form, drawing, table] = [this.#part('form'), this.#part('drawing'), this.#part('table')];
    if (form) this.binding.syncForm(form, view);
    if (drawing) this.#draw(drawing, this.#shown, transition);
    const unasked = table !== null && 'asked' in table.dataset && view.view !== 'table';
    if (table && 'asked' in table.dataset) table.hidden = unasked;
    if (table && !unasked) table.replaceChildren(this.binding.renderTable(view, source));
    const sentence = this.#part('sentence');
    const words = this.binding.describe(view, source);
    if (sentence && sentence.textContent !== words) sentence.textContent = words;
    this.#renderHeadings(this.#shown);
    this.#updateReadout(null);
    const copied = this.#part('copied');
    if (copied) clearCopied(copied);
    this.dispatchEvent(new Event('viewchange'));
  }

  #renderHeadings({ view, source }: Shown<View, Source>): void {
    const headings = this.binding.headings?.(view, source);
    const [title, intro] = [this.#part('title'), this.#part('intro')];
    if (headings && title) title.textContent = headings.title;
    if (headings && intro) intro.textContent = headings.intro;
  }

  /** Draws the view anew where it is seen, keeping the focus on its value. */
  #draw(drawing: HTMLElement, { view, source }: Shown<View, Source>, transition: Transition): void {
    drawing.hidden = view.view === 'table';
    this.binding.syncReadout?.(drawing, view, source);
    const { make, first } = this.binding.render(view, source);
    const pinned = (frame: Frame, built: Frame) => withPins(make(frame, built), view.at);
    drawFitted(drawing, { make: pinned, first }, transition);
  }

  /** Draws anew what no longer fits its room; what the build drew stays until there is a reason. */
  #fit(drawing: HTMLElement): void {
    if (this.#shown && misfitting(drawing)) this.#draw(drawing, this.#shown, 'none');
  }

  #drawForPaper(drawing: HTMLElement): void {
    if (this.#shown) drawEmpty(drawing, this.binding.render(this.#shown.view, this.#shown.source));
  }

  #updateReadout(mark: Element | null): void {
    const readout = this.#part('readout');
    if (readout) this.binding.renderReadout(readout, mark, this.#shown?.view.at ?? null);
  }

  #press({ target }: Event): void {
    const button = target instanceof Element ? target.closest<HTMLElement>('button') : null;
    if (!button) return;
    if ('dismiss' in button.dataset) this.#dismiss();
    if ('retry' in button.dataset) this.#retry();
    if (button.dataset['copy'] !== undefined) this.#copy();
  }

  /** The button goes, so the focus goes to the drawing it spoke of. */
  #dismiss(): void {
    this.#status.announce([], null);
    this.tabIndex = -1;
    this.focus();
  }

  #retry(): void {
    this.#dismiss();
    askAgain(this.#again);
  }

  /** Escape brings nothing forward any more; in an open list it closes the list and no more. */
  #leave({ key, target }: KeyboardEvent): void {
    if (key !== 'Escape' || target instanceof HTMLSelectElement) return;
    if (this.#shown?.view.at) void this.#change((view) => ({ ...view, at: null }));
  }
}

/** The form that a field belongs to. */
function formOf(target: EventTarget | null): HTMLFormElement | null {
  return target instanceof HTMLInputElement || target instanceof HTMLSelectElement
    ? target.form
    : null;
}
