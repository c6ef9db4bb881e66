import type { Notice } from '../../domain/series/view.ts';
import { speaksToView } from '../../routing/url-state/grammar.ts';
import type { Fields } from '../chart/form-view.ts';
import { fieldsOf } from '../chart/form.ts';
import { followPoints, tabTo } from '../chart/tooltip.ts';
import { missingContent, statusContent } from '../chart/status-line.ts';
import type { StatusLink } from '../chart/status-line.ts';
import { clearCopied, copyLink } from './clipboard.ts';
import { drawEmpty, drawFitted, misfitting } from '../chart/responsive-drawings.ts';
import type { Drawn } from '../chart/responsive-drawings.ts';
import { historyEntries } from './history-entries.ts';
import { barAddress, sharedLink } from './view-address.ts';
import { awaited } from './loading-notice.ts';

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

/** What every view has: how it is shown, and what of it is brought forward. */
type Viewed = Readonly<{ view: 'chart' | 'table'; at: string | null }>;

/** A view as it was read or chosen, and what of that was mended or ignored. */
export type Read<View> = Readonly<{ view: View; notices: readonly Notice[] }>;

/** A view with what it is drawn from. */
export type Shown<View, Source> = Readonly<{ view: View; source: Source }>;

/**
 * A drawing that shows the view in the address and lets the reader choose another.
 *
 * Enhances what the build drew: `data-view` is the canonical query of what is shown, `data-src`
 * the data, fetched on the first interaction or when the address names a view. With
 * `data-address="read"`, as in a frame, the address is read and never written. Each change is told
 * by a `viewchange` event. A table with `data-asked` is shown only in a view that asks for it. While
 * data load, and when they do not come, that is said. What is drawn, and how it is read and written, is for those that extend.
 */
export abstract class AddressedView<View extends Viewed, Source> extends HTMLElement {
  #listening = new AbortController();
  #source: Promise<Source> | undefined;
  /** What is shown, and from what; `null` while that is what the build drew. */
  #shown: Shown<View, Source> | null = null;
  #entries = historyEntries();
  /** What a reader does by asking again for data that did not come. */
  #again: () => void = () => {};

  /** What is drawn, in words that follow “the data of”. */
  protected abstract readonly subject: string;
  protected abstract fetched(address: string, signal: AbortSignal): Promise<Source>;
  protected abstract readFrom(query: string, source: Source): Read<View>;
  protected abstract written(view: View, source: Source): string;
  /** The view that a form chooses, laid over the one shown; it is tidied by being read back. */
  protected abstract chosen(fields: Fields, view: View, source: Source): Read<View>;
  /** The view with a point brought forward, or no more where it was. */
  protected abstract bringing(point: string, view: View): View;
  protected abstract fill(form: HTMLFormElement, view: View): void;
  protected abstract drawnBy(view: View, source: Source): Drawn;
  protected abstract tabulate(table: HTMLElement, view: View, source: Source): void;
  protected abstract worded(view: View, source: Source): string;
  /** Says what is pointed at, or else what is brought forward. */
  protected abstract tell(readout: HTMLElement, mark: Element | null, at: string | null): void;

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const [form, drawing] = [this.piece('form'), this.piece('drawing')];
    form?.addEventListener('change', () => void this.#choose(form), { signal });
    form?.addEventListener('submit', (event) => event.preventDefault(), { signal });
    this.addEventListener('click', (event) => this.#press(event), { signal });
    this.addEventListener('keydown', (event) => this.#leave(event), { signal });
    for (const first of ['pointerenter', 'focusin'] as const)
      this.addEventListener(first, () => this.#prepare(), { signal, once: true });
    window.addEventListener('popstate', () => void this.#restore(), { signal });
    if (drawing) {
      this.#follow(drawing, signal);
      window.addEventListener('beforeprint', () => this.#drawForPaper(drawing), { signal });
    }
    if (this.#shown === null) form?.reset();
    void this.#restore();
  }

  disconnectedCallback(): void {
    this.#listening.abort();
    this.#entries.cancel();
    this.#source = undefined;
  }

  /** What is shown and from what, fetched if need be; where that fails, says so and gives `null`. */
  shown(): Promise<Shown<View, Source> | null> {
    return this.#attempt(
      (source) => this.#current(source),
      () => void this.shown(),
    );
  }

  #current(source: Source): Shown<View, Source> {
    return { source, view: this.#shown?.view ?? this.readFrom(location.search, source).view };
  }

  protected piece<Name extends keyof Parts>(name: Name): Parts[Name] | null {
    return this.querySelector<Parts[Name]>(`[data-part="${name}"]`);
  }

  /** Says what was mended or ignored, with a corrected link and further ones; nothing clears it. */
  protected say(
    notices: readonly Notice[],
    corrected: string | null,
    more: readonly StatusLink[] = [],
  ): void {
    const content = notices.length > 0 ? statusContent(notices, corrected, more) : [];
    this.#tellStatus(content);
  }

  /** Says that data or code did not come, what is shown all the same, and offers to ask again. */
  protected sayMissing(what: 'have not come yet' | 'did not load'): void {
    const linked = this.#shown === null && speaksToView(location.search);
    const shows = linked ? 'shows its default view, not that of the link' : 'has not changed';
    this.#tellStatus(missingContent(`The data of ${this.subject} ${what}, so it ${shows}.`));
  }

  #tellStatus(content: readonly (Node | string)[], loading = false): void {
    const status = this.piece('status');
    status?.toggleAttribute('data-loading', loading);
    status?.replaceChildren(...content);
  }

  /** Says what a view read from the address asks to be said. */
  protected sayRead({ view, notices }: Read<View>, source: Source): void {
    this.say(notices, barAddress(location, this.written(view, source)));
  }

  /** Lets the words over the drawing speak of the view; those that have none leave it. */
  protected entitle(_view: View, _source: Source): void {}

  /** Copies a link of the kind that a button names. */
  protected copy(_kind: string): void {
    const copied = this.piece('copied');
    if (copied) void copyLink(sharedLink(location, this.dataset['view'] ?? ''), copied);
  }

  #follow(drawing: HTMLElement, signal: AbortSignal): void {
    const choose = (point: string) => void this.#change((view) => this.bringing(point, view));
    followPoints(drawing, { near: (mark) => this.#tell(mark), choose }, signal);
    for (const svg of drawing.querySelectorAll('svg')) tabTo(svg, null);
    const sizes = new ResizeObserver(() => this.#fit(drawing));
    sizes.observe(drawing);
    signal.addEventListener('abort', () => sizes.disconnect(), { once: true });
  }

  /** Fetches the data before they are needed; a failure is said when they are. */
  #prepare(): void {
    const loading = this.#load();
    loading.catch(() => this.#forget(loading));
  }

  /** Data that failed are asked for again when they are next needed. */
  #forget(failed: Promise<Source>): void {
    if (this.#source === failed) this.#source = undefined;
  }

  #load(): Promise<Source> {
    this.#source ??= this.fetched(this.dataset['src'] ?? '', this.#listening.signal);
    return this.#source;
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
    const { signal } = this.#listening;
    const [shown, written] = [this.#shown, this.dataset['view'] ?? ''];
    const loading = this.#load();
    try {
      const source = await this.#awaited(loading, again);
      return signal.aborted ? null : act(source);
    } catch (error) {
      const superseded = this.#source !== undefined && this.#source !== loading;
      if (signal.aborted || superseded) return null;
      console.error(error);
      this.#forget(loading);
      this.#shown = shown;
      this.dataset['view'] = written;
      this.#again = again;
      this.sayMissing('did not load');
      return null;
    }
  }

  /** Data that are on their way: meanwhile a reader is told, and may ask again. */
  async #awaited(loading: Promise<Source>, again: () => void): Promise<Source> {
    const { signal } = this.#listening;
    const drawing = this.piece('drawing');
    let told = false;
    const unlessLeft = (say: () => void) => () => {
      if (signal.aborted) return;
      told = true;
      say();
    };
    drawing?.setAttribute('aria-busy', 'true');
    try {
      const source = await awaited(loading, {
        loading: unlessLeft(() => this.#tellStatus(['Loading the view of this link…'], true)),
        late: unlessLeft(() => {
          this.#again = () => {
            this.#source = undefined;
            again();
          };
          this.sayMissing('have not come yet');
        }),
      });
      if (told) this.say([], null);
      return source;
    } finally {
      drawing?.removeAttribute('aria-busy');
    }
  }

  /** Shows the view in the address, and says what of it was mended or ignored. */
  async #restore(): Promise<void> {
    this.#entries.cancel();
    if (this.#shown === null && !speaksToView(location.search)) return;
    await this.#attempt(
      (source) => {
        const read = this.readFrom(location.search, source);
        this.#show(read.view, source, this.#shown !== null);
        this.sayRead(read, source);
      },
      () => void this.#restore(),
    );
  }

  /** Shows what the form says; where the data fail, the form says again what is shown. */
  async #choose(form: HTMLFormElement): Promise<void> {
    const fields = fieldsOf(form);
    const changed = await this.#change((view, source) => {
      const chosen = this.chosen(fields, view, source);
      this.say(chosen.notices, null);
      return chosen.view;
    });
    if (changed) return;
    if (this.#shown) this.fill(form, this.#shown.view);
    else form.reset();
  }

  /** @returns whether the change could be shown */
  async #change(to: (view: View, source: Source) => View): Promise<boolean> {
    const done = await this.#attempt(
      (source) => {
        const { view } = this.#current(source);
        this.say([], null);
        this.#show(to(view, source), source, true);
        if (this.dataset['address'] !== 'read')
          this.#entries.write(barAddress(location, this.dataset['view'] ?? ''));
        return true;
      },
      () => void this.#change(to),
    );
    return done ?? false;
  }

  #show(view: View, source: Source, gliding: boolean): void {
    this.#shown = { view, source };
    this.dataset['view'] = this.written(view, source);
    const [form, drawing, table] = [this.piece('form'), this.piece('drawing'), this.piece('table')];
    if (form) this.fill(form, view);
    if (drawing) this.#draw(drawing, this.#shown, gliding);
    if (table && 'asked' in table.dataset) table.hidden = view.view !== 'table';
    if (table && !table.hidden) this.tabulate(table, view, source);
    const sentence = this.piece('sentence');
    const words = this.worded(view, source);
    if (sentence && sentence.textContent !== words) sentence.textContent = words;
    this.entitle(view, source);
    this.#tell(null);
    const copied = this.piece('copied');
    if (copied) clearCopied(copied);
    this.dispatchEvent(new Event('viewchange'));
  }

  /** Draws the view anew where it is seen, keeping the focus on its value. */
  #draw(drawing: HTMLElement, { view, source }: Shown<View, Source>, gliding: boolean): void {
    drawing.hidden = view.view === 'table';
    drawFitted(drawing, this.drawnBy(view, source), gliding);
  }

  /** Draws anew what no longer fits its room; what the build drew stays until there is a reason. */
  #fit(drawing: HTMLElement): void {
    if (this.#shown && misfitting(drawing)) this.#draw(drawing, this.#shown, false);
  }

  #drawForPaper(drawing: HTMLElement): void {
    if (this.#shown) drawEmpty(drawing, this.drawnBy(this.#shown.view, this.#shown.source));
  }

  #tell(mark: Element | null): void {
    const readout = this.piece('readout');
    if (readout) this.tell(readout, mark, this.#shown?.view.at ?? null);
  }

  #press({ target }: Event): void {
    const button = target instanceof Element ? target.closest<HTMLElement>('button') : null;
    if (!button) return;
    if ('dismiss' in button.dataset) this.#dismiss();
    if ('retry' in button.dataset) this.#retry();
    if (button.dataset['copy'] !== undefined) this.copy(button.dataset['copy']);
  }

  /** The button goes, so the focus goes to the drawing it spoke of. */
  #dismiss(): void {
    this.say([], null);
    this.tabIndex = -1;
    this.focus();
  }

  #retry(): void {
    this.#dismiss();
    this.#again();
  }

  /** Escape brings nothing forward any more; in an open list it closes the list and no more. */
  #leave({ key, target }: KeyboardEvent): void {
    if (key !== 'Escape' || target instanceof HTMLSelectElement) return;
    if (this.#shown?.view.at) void this.#change((view) => ({ ...view, at: null }));
  }
}
