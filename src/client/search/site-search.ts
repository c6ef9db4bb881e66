import type { Results } from '../../search/index/find.ts';
import { emptyQuery } from '../../domain/claims/query.ts';
import { awaited } from '../base/loading-notice.ts';
import { searcherAt } from './searcher.ts';
import type { LazySearcher } from './searcher.ts';
import { exampleGroup, groupsOf } from './site-search-list.ts';
import type { Addresses } from './site-search-list.ts';
import { messagesFor, statusText } from './suggestions.ts';

/** Claims that are listed; a claim takes two lines. */
const mostClaims = 6;
/** How long typing rests before the number of results is announced, in milliseconds. */
const restBeforeAnnouncing = 400;

/**
 * `<site-search src="/search.json" action="/search/">`: the search field in the head of every page,
 * an editable combobox with a list of suggestions.
 *
 * The markup, as `SiteSearch.astro` writes it: a `form` with one labelled `input`, a `datalist` of
 * questions to try, and where options lead, with `*` for the question or the id, in
 * `data-question`, `data-articles`, `data-topics` and `data-actors`. The element adds the roles, the popup and a live region, so that without it
 * the field is a plain one. Focus stays in the field; `aria-activedescendant` walks the options.
 * Options are links: choosing one puts its text into the field, closes the list and opens it.
 */
export class SiteSearch extends HTMLElement {
  #listening = new AbortController();
  /** Counts renderings asked for: only the last one is shown. */
  #turn = 0;
  #announceTimer: number | undefined;
  #popup = element('div', 'site-search-popup');
  #note = element('p', 'site-search-note');
  #list = element('div', 'site-search-list');
  #live = element('p', 'visually-hidden');

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const input = this.#input;
    this.#makeCombobox(input);
    input.addEventListener('input', () => void this.#show(), { signal });
    input.addEventListener('click', () => this.#click(), { signal });
    input.addEventListener('keydown', (event) => void this.#press(event), { signal });
    this.#popup.addEventListener('mousedown', (event) => event.preventDefault(), { signal });
    this.#popup.addEventListener('click', (event) => this.#choose(event), { signal });
    this.addEventListener('focusin', () => this.#warm(), { signal });
    input.addEventListener('blur', () => this.#close(), { signal });
    this.#form.addEventListener('submit', () => this.#close(), { signal });
    window.addEventListener('pageshow', ({ persisted }) => persisted && this.#close(), { signal });
    this.#warm();
    if (this.contains(document.activeElement) && this.#asked) void this.#show();
  }

  disconnectedCallback(): void {
    this.#listening.abort();
    this.#close();
    this.#popup.remove();
    this.#live.remove();
    for (const attribute of Object.keys(closedCombobox)) this.#input.removeAttribute(attribute);
  }

  get #form(): HTMLFormElement {
    return this.querySelector('form')!;
  }

  get #input(): HTMLInputElement {
    return this.querySelector('input')!;
  }

  /** What is asked, without the space around it. */
  get #asked(): string {
    return this.#input.value.trim();
  }

  get #searcher(): LazySearcher {
    return searcherAt(this.getAttribute('src') ?? '');
  }

  get #addresses(): Addresses {
    const { question = '', articles = '', topics = '', actors = '' } = this.dataset;
    return { question, articles, topics, actors };
  }

  get #options(): readonly HTMLElement[] {
    return [...this.#list.querySelectorAll<HTMLElement>('[role="option"]')];
  }

  get #open(): boolean {
    return !this.#popup.hidden;
  }

  /** Makes the field a combobox, and adds what it needs. */
  #makeCombobox(input: HTMLInputElement): void {
    this.#list.id = closedCombobox['aria-controls'];
    this.#list.setAttribute('role', 'listbox');
    this.#list.setAttribute('aria-label', 'Suggestions');
    this.#live.setAttribute('role', 'status');
    this.#popup.hidden = true;
    this.#popup.replaceChildren(this.#note, this.#list);
    this.#form.append(this.#popup, this.#live);
    for (const [attribute, value] of Object.entries(closedCombobox))
      input.setAttribute(attribute, value);
  }

  /** Fetches and indexes ahead of the first key; a failure is reported when something is asked. */
  #warm(): void {
    this.#searcher.ready().catch(() => undefined);
  }

  /** Shows what the field asks: results, or questions to try while it asks nothing. */
  async #show(): Promise<void> {
    const turn = (this.#turn += 1);
    const asked = this.#asked;
    this.#activate(null);
    if (asked === '') return this.#close();
    try {
      const finding = this.#searcher.find({ ...emptyQuery, text: asked }, mostClaims);
      const results = await awaited(finding, { late: () => this.#late(turn) });
      if (turn === this.#turn) this.#showResults(asked, results);
    } catch (error) {
      console.error(error);
      if (turn === this.#turn)
        this.#present([], 'The suggestions could not be loaded. Enter opens the search page.');
    }
  }

  /** What is asked next is asked anew. */
  #late(turn: number): void {
    this.#searcher.giveUp();
    if (turn === this.#turn)
      this.#present([], 'The suggestions have not come yet. Enter opens the search page.');
  }

  #showResults(asked: string, results: Results): void {
    const groups = groupsOf(asked, results, this.#addresses);
    this.#present(groups, messagesFor(asked, results).join(' '));
    this.#announce(statusText(results, this.#options.length));
  }

  #showExamples(): void {
    const examples = [...this.querySelectorAll('datalist option')].map(
      (option) => (option as HTMLOptionElement).value,
    );
    this.#present([exampleGroup(examples, this.#addresses)], '');
  }

  #present(groups: readonly Node[], note: string): void {
    this.#note.textContent = note;
    this.#note.hidden = note === '';
    this.#list.replaceChildren(...groups);
    this.#list.hidden = groups.length === 0;
    this.#options.forEach((option, i) => (option.id = `site-search-option-${i + 1}`));
    this.#popup.hidden = false;
    this.#popup.scrollTop = 0;
    this.#input.setAttribute('aria-expanded', String(groups.length > 0));
    if (groups.length === 0) this.#announce(note);
  }

  #close(): void {
    this.#turn += 1;
    clearTimeout(this.#announceTimer);
    this.#activate(null);
    this.#popup.hidden = true;
    this.#live.textContent = '';
    this.#input.setAttribute('aria-expanded', 'false');
  }

  /** Announces something to screen readers, once typing rests. */
  #announce(words: string): void {
    clearTimeout(this.#announceTimer);
    this.#announceTimer = window.setTimeout(
      () => (this.#live.textContent = words),
      restBeforeAnnouncing,
    );
  }

  get #active(): HTMLElement | null {
    return this.#list.querySelector('[aria-selected="true"]');
  }

  /** Moves the visual focus to an option, or back to the field. */
  #activate(option: HTMLElement | null): void {
    this.#active?.removeAttribute('aria-selected');
    option?.setAttribute('aria-selected', 'true');
    option?.scrollIntoView({ block: 'nearest' });
    if (option) this.#input.setAttribute('aria-activedescendant', option.id);
    else this.#input.removeAttribute('aria-activedescendant');
  }

  async #press(event: KeyboardEvent): Promise<void> {
    if (event.isComposing || event.ctrlKey || event.metaKey) return;
    const { key, altKey } = event;
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      event.preventDefault();
      if (altKey && key === 'ArrowUp') return this.#close();
      if (!this.#open) await this.#unfold();
      if (!altKey) this.#step(key === 'ArrowDown' ? 1 : -1);
    } else if (key === 'Escape') this.#escape(event);
    else if (key === 'Enter') this.#enter(event);
    else if (['ArrowLeft', 'ArrowRight', 'Home', 'End'].includes(key)) this.#activate(null);
  }

  /** Opens the list on request. */
  async #unfold(): Promise<void> {
    if (this.#asked === '') this.#showExamples();
    else await this.#show();
  }

  #step(by: 1 | -1): void {
    const options = this.#options;
    const at = options.findIndex((option) => option === this.#active);
    const from = at < 0 && by < 0 ? 0 : at;
    this.#activate(options[(from + by + options.length) % options.length] ?? null);
  }

  /** Closes the list; with the list closed, clears the field. */
  #escape(event: Event): void {
    event.preventDefault();
    if (!this.#open) this.#input.value = '';
    this.#close();
  }

  #enter(event: Event): void {
    const option = this.#active;
    if (!option) return this.#close();
    event.preventDefault();
    option.click();
  }

  /** Puts the text of the option into the field; its link then opens by itself. */
  #choose(event: MouseEvent): void {
    const option = (event.target as Element).closest<HTMLElement>('[role="option"]');
    if (!option || event.ctrlKey || event.metaKey || event.shiftKey) return;
    this.#input.value = option.querySelector('.site-search-text')?.textContent ?? '';
    this.#close();
  }

  #click(): void {
    if (!this.#open && this.#asked !== '') void this.#show();
  }
}

/** The ARIA attributes of the closed combobox. */
const closedCombobox = {
  role: 'combobox',
  'aria-autocomplete': 'list',
  'aria-expanded': 'false',
  'aria-controls': 'site-search-list',
} as const;

function element(name: string, className: string): HTMLElement {
  const made = document.createElement(name);
  made.className = className;
  return made;
}
