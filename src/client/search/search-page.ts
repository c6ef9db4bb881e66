import { emptyQuery, facets, isEmpty } from '../../domain/claims/query.ts';
import type { Facet, Query } from '../../domain/claims/query.ts';
import type { Results } from '../../search/index/find.ts';
import type { FacetName } from '../../search/query/names.ts';
import { readSearchQuery, writeSearchQuery } from '../../routing/url-state/search.ts';
import type { KnownIds } from '../../routing/url-state/search.ts';
import { cardLink, cardsIn, unmark } from './claim-cards.ts';
import { showChips } from './filter-chips.ts';
import { showFound } from './result-list.ts';
import { searcherAt } from './searcher.ts';
import type { LazySearcher } from './searcher.ts';
import { awaited } from '../base/loading-notice.ts';
import { askAgain, script } from '../base/source-loader.ts';

type Showing = typeof import('./render-results.ts');

/** What the page lists while no question is answered. */
const everyClaim = ': below is every claim';

/**
 * `<search-page src="/search.json" data-subjects="/search/subjects.json">`: search over the claims that are already on the page, and
 * also over the paragraphs of the essays, the charts, propositions, events and sources.
 *
 * The markup, as `SearchPanel.astro` writes it:
 * - `form` with one `input[type="search"]` and, for each choice, an
 *   `input[type="checkbox"][data-facet="topics"][value="energy"]` whose label has a `[data-count]`.
 *   They stand in a popover that `[popovertarget="claim-filters"]` opens; on wide screens styles put
 *   it beside the claims. `[data-show]` closes it and says how many claims there are; `[data-chips]`
 *   takes a button for each choice made, which takes it back.
 * - `[data-results]`: every claim in the order of the site, under headings. Each other child is, or
 *   has in it, one `[data-claim-id]`, with the claim's text in `.claim-text a`. Results are these children, in
 *   ranked order, the words that matched in `<mark>`, other reasons in an added `.claim-why`.
 *   Where there is a `template[data-card]`, they are the articles without their claims, and `madeCard` makes the cards.
 * - `section[data-found]` for paragraphs, charts, events and sources, as `showFound` fills them, and for each a link `[data-more="paragraphs"]` that says how many there are of its `data-noun`.
 * - `[role="status"]` with `[data-result-total]`, in it `[data-result-count]` (the number of claims
 *   alone), `[data-result-noun]` and `[data-result-all]`, shown where nothing narrows the claims; `[data-result-note]` (corrections, messages, what was ignored, what failed)
 *   and `[data-concepts]` with `[data-concepts-note]` and a link that switches concepts off or on.
 * - `[data-retry]` around a button, shown when the search does not come.
 * - `[data-questions]` with a list, and a template with an `li[data-proposition]` for each
 *   proposition; `[data-names]`, for the topics, actors and essays that are named; `[data-looked]`, for
 *   the names under which the articles were searched for what none of them mentions.
 * - `[data-suggestion]` around one link, and `[data-empty]`, shown when nothing is found.
 * - `a[data-clear]`, shown when something is asked.
 *
 * The address holds the question. A finished change makes one entry of the history; typing on
 * changes that entry. The search file is fetched when the question is first focused, a choice made,
 * or the address asks something. While it loads no number stands above the list as if it answered;
 * if it does not come, the list stays whole, and the page says so and offers to try again.
 */
export class SearchPage extends HTMLElement {
  #listening = new AbortController();
  /** Whether anything was ever asked: without, every claim is shown as the page has it. */
  #used = false;
  /** The children of the results by claim id, in the order of the site. */
  #cards: ReadonlyMap<string, Element> = new Map();
  /** How many claims there are. */
  #total = 0;
  /** The results as the page has them, under the names of their articles. */
  #whole: readonly Element[] = [];
  /** Whether the address holds a finished question, so that typing starts a new entry. */
  #settled = true;
  #searchTimer: number | undefined;
  #addressTimer: number | undefined;
  /** Counts renderings asked for: only the last one is shown. */
  #turn = 0;
  /** Whether only the words typed are searched. */
  #literal = false;
  /** What was said of the address last read. */
  #said = '';
  /** The query last shown or being looked up, as it stands in an address. */
  #asked: string | undefined;

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    if (this.#cards.size === 0) {
      this.#whole = [...this.#part('[data-results]').children];
      this.#cards = cardsIn(this.#part('[data-results]'));
      this.#total = Number(this.#part('[data-result-count]').textContent);
    }
    this.#standBeside(signal);
    this.#form.addEventListener('submit', (event) => this.#submit(event), { signal });
    this.#form.addEventListener('change', (event) => this.#choose(event), { signal });
    this.#input.addEventListener('input', () => this.#type(), { signal });
    this.#input.addEventListener('focus', () => this.#warm(), { signal });
    this.#part('[data-concepts] a').addEventListener('click', (event) => this.#switch(event), {
      signal,
    });
    this.#part('[data-clear]').addEventListener('click', (event) => this.#clear(event), { signal });
    this.#part('[data-retry] button').addEventListener('click', () => this.#retry(), { signal });
    this.addEventListener('keydown', (event) => this.#move(event), { signal });
    window.addEventListener('popstate', () => this.#restore(), { signal });
    this.#restore();
  }

  disconnectedCallback(): void {
    this.#listening.abort();
    clearTimeout(this.#searchTimer);
    clearTimeout(this.#addressTimer);
    this.#turn += 1;
  }

  /** Where styles put the filters beside the claims they are no dialog. */
  #standBeside(signal: AbortSignal): void {
    const wide = matchMedia('(min-width: 60rem)');
    const sheet = this.#part('#claim-filters');
    const stand = (): void => {
      sheet.role = wide.matches ? 'group' : 'dialog';
      sheet.hidePopover();
    };
    stand();
    wide.addEventListener('change', stand, { signal });
  }

  get #form(): HTMLFormElement {
    return this.#part<HTMLFormElement>('form');
  }

  get #input(): HTMLInputElement {
    return this.#part<HTMLInputElement>('input[type="search"]');
  }

  get #boxes(): readonly HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('input[data-facet]')];
  }

  /** What the form asks. */
  get #query(): Query {
    const chosen = idsByFacet(this.#boxes.filter((box) => box.checked));
    return { ...emptyQuery, ...chosen, text: this.#input.value, literal: this.#literal };
  }

  get #known(): KnownIds {
    return idsByFacet(this.#boxes);
  }

  /** What cards are made of where the page lists the articles and not their claims. */
  get #pattern(): HTMLTemplateElement | null {
    return this.querySelector('template[data-card]');
  }

  /** How many of a kind are asked for: all that answer, where the page has them. */
  get #most(): number {
    return this.#pattern ? 100 : Infinity;
  }

  /** What is listed while no question is answered. */
  get #everyClaim(): string {
    return this.#pattern ? '' : everyClaim;
  }

  #part<E extends HTMLElement>(selector: string): E {
    const part = this.querySelector<E>(selector);
    if (!part) throw new Error(`search-page has no ${selector}`);
    return part;
  }

  /** Puts the address into the form and shows what it asks. */
  #restore(): void {
    clearTimeout(this.#searchTimer);
    clearTimeout(this.#addressTimer);
    const { query, notices } = readSearchQuery(new URLSearchParams(location.search), this.#known);
    this.#input.value = query.text;
    this.#literal = query.literal;
    for (const box of this.#boxes)
      box.checked = query[box.dataset['facet'] as Facet].includes(box.value);
    this.#settled = true;
    const said = notices.map((notice) => notice.said).join(' ');
    // A jump within the page changes the address too.
    if (writeSearchQuery(query, this.#known) === this.#asked && said === this.#said) return;
    this.#said = said;
    void this.#show(said);
  }

  #type(): void {
    clearTimeout(this.#searchTimer);
    clearTimeout(this.#addressTimer);
    this.#searchTimer = window.setTimeout(() => void this.#show(), 80);
    this.#addressTimer = window.setTimeout(() => this.#address('typing'), 300);
  }

  #submit(event: Event): void {
    event.preventDefault();
    this.#finish();
  }

  #choose({ target }: Event): void {
    if (target instanceof HTMLInputElement && target.dataset['facet']) this.#address('finished');
    this.#finish();
  }

  #finish(): void {
    clearTimeout(this.#searchTimer);
    clearTimeout(this.#addressTimer);
    this.#address('typing');
    this.#settled = true;
    if (writeSearchQuery(this.#query, this.#known) !== this.#asked) void this.#show();
  }

  /** Switches synonyms off or on. */
  #switch(event: Event): void {
    event.preventDefault();
    this.#literal = !this.#literal;
    this.#address('finished');
    this.#finish();
  }

  #clear(event: Event): void {
    event.preventDefault();
    this.#input.value = '';
    this.#literal = false;
    for (const box of this.#boxes) box.checked = false;
    this.#address('finished');
    this.#finish();
    this.#input.focus();
  }

  /** Writes the question into the address: a new entry for a finished change, or the first key. */
  #address(change: 'typing' | 'finished'): void {
    const written = writeSearchQuery(
      this.#query,
      this.#known,
      new URLSearchParams(location.search),
    );
    const address = location.pathname + (written && `?${written}`);
    if (address === location.pathname + location.search) return;
    const fresh = change === 'finished' || this.#settled;
    this.#settled = change === 'finished';
    try {
      if (fresh) history.pushState(null, '', address);
      else history.replaceState(null, '', address);
    } catch (error) {
      // Browsers refuse when asked too often; the next change writes the whole question again.
      console.error(error);
    }
  }

  get #searcher(): LazySearcher {
    return searcherAt(this.getAttribute('src') ?? '', this.dataset['subjects']);
  }

  /** Fetches and indexes ahead of the first question; a failure is reported when something is asked. */
  #warm(): void {
    this.#searcher.ready().catch(() => undefined);
  }

  async #show(notice = ''): Promise<void> {
    const turn = (this.#turn += 1);
    const query = this.#query;
    this.#asked = writeSearchQuery(query, this.#known);
    this.#part('[data-clear]').hidden = isEmpty(query);
    this.#showChosen();
    if (isEmpty(query) && !this.#used) return this.#showAll(notice);
    this.#wait();
    const found = Promise.all([
      this.#searcher.find(query, this.#most),
      script(import('./render-results.ts')),
    ]);
    const unlessPast = (say: () => void) => () => {
      if (turn === this.#turn) say();
    };
    try {
      const [results, showing] = await awaited(found, {
        loading: unlessPast(() => this.#note('Loading the search…')),
        late: unlessPast(() =>
          this.#offerRetry(
            'The search has not come yet',
            query,
            this.#used ? '' : this.#everyClaim,
          ),
        ),
      });
      this.#used = true;
      if (turn === this.#turn) this.#showResults(results, query, notice, showing);
    } catch (error) {
      console.error(error);
      if (turn !== this.#turn) return;
      this.#asked = undefined;
      this.#showAll('');
      this.#offerRetry('The search could not be loaded', query, this.#everyClaim);
    }
  }

  /** While the first answer is awaited, the number of all claims does not stand as if it answered. */
  #wait(): void {
    this.#part('[data-results]').setAttribute('aria-busy', 'true');
    this.#part('[data-retry]').hidden = true;
    if (this.#used) return;
    this.#part('[data-result-total]').dataset['pending'] = '';
  }

  /** Says that a question is not answered, and that every claim is listed, where that is so. */
  #offerRetry(what: string, { text }: Query, below: string): void {
    const asked = text.trim() === '' ? 'these choices are' : `“${text.trim()}” is`;
    this.#note(`${what}, so ${asked} not answered${below}.`);
    this.#part('[data-retry]').hidden = false;
  }

  /** The button goes, so the focus goes to the question. */
  #retry(): void {
    askAgain(() => {
      this.#searcher.giveUp();
      this.#input.focus();
      void this.#show();
    });
  }

  #note(note: string): void {
    this.#part('[data-result-note]').textContent = note;
  }

  /** The choices made as chips, and their number on the button that opens them. */
  #showChosen(): void {
    const boxes = this.#boxes;
    const chosen = boxes.filter((box) => box.checked).length;
    showChips(this.#part('[data-chips]'), boxes);
    const button = this.#part('[popovertarget="claim-filters"]').dataset;
    if (chosen > 0) button['chosen'] = String(chosen);
    else delete button['chosen'];
  }

  #showAll(note: string): void {
    const cards = [...this.#cards.values()];
    for (const card of cards) unmark(card);
    this.#place(this.#whole);
    for (const section of this.querySelectorAll<HTMLElement>('section[data-found]'))
      this.#showTexts(section.dataset['found']!, []);
    for (const beside of this.querySelectorAll<HTMLElement>(besideClaims)) beside.hidden = true;
    this.#part('[data-empty]').hidden = true;
    this.#suggest(null, emptyQuery);
    this.#showConcepts('', emptyQuery);
    this.#say(this.#total, note);
  }

  #showResults(results: Results, query: Query, notice: string, showing: Showing): void {
    const { cardsOf, cutNote, showBeside, textItems, noteOf, conceptsNote } = showing;
    const cards = [...cardsOf(results.hits, this.#cards, this.#pattern), ...cutNote(results)];
    this.#place(isEmpty(query) ? this.#whole : cards);
    const texts = textItems(results);
    for (const [found, items] of Object.entries(texts)) this.#showTexts(found, items);
    showBeside(this, results, (name) => this.#addressNaming(name));
    const beside = Object.values(texts).flat().length + results.subjects.proposition.length;
    this.#part('[data-empty]').hidden = results.unmentioned !== '' || results.count + beside > 0;
    this.#suggest(results.suggestion, query);
    this.#showConcepts(conceptsNote(query, results), query);
    this.#countFacets(results);
    this.#say(results.count, [notice, noteOf(query, results)].join(' ').trim());
  }

  /** Shows these cards; a link in one of them keeps the focus, which moving would take. */
  #place(cards: readonly Element[]): void {
    const focused = document.activeElement;
    this.#part('[data-results]').replaceChildren(...cards);
    const moved = focused instanceof HTMLElement && focused !== document.activeElement;
    if (moved && this.contains(focused)) focused.focus();
  }

  #say(count: number, note: string): void {
    delete this.#part('[data-result-total]').dataset['pending'];
    this.#part('[data-results]').removeAttribute('aria-busy');
    this.#part('[data-retry]').hidden = true;
    this.#part('[data-result-all]').hidden = count < this.#total;
    this.#part('[data-result-count]').textContent = String(count);
    this.#part('[data-result-noun]').textContent = count === 1 ? 'claim' : 'claims';
    this.#part('[data-show]').textContent = `Show ${count} ${count === 1 ? 'claim' : 'claims'}`;
    this.#note(note);
  }

  /** Shows what was found besides claims, and how much of it there is. */
  #showTexts(found: string, items: readonly HTMLElement[]): void {
    showFound(this.#part(`[data-found="${found}"]`), items, this.#most);
    const more = this.#part(`[data-more="${found}"]`);
    more.hidden = items.length === 0;
    const orMore = items.length >= this.#most ? ' or more' : '';
    more.textContent = `${items.length}${orMore} ${more.dataset['noun']}${items.length === 1 ? '' : 's'}`;
  }

  /** Offers another question; with its choices, unless those may be why nothing was found. */
  #suggest(suggestion: string | null, query: Query): void {
    const place = this.#part('[data-suggestion]');
    place.hidden = suggestion === null;
    if (suggestion === null) return;
    const bare = !this.#part('[data-empty]').hidden;
    const link = this.#part<HTMLAnchorElement>('[data-suggestion] a');
    link.href = this.#addressOf({ ...(bare ? emptyQuery : query), text: suggestion });
    link.textContent = suggestion;
  }

  /** Says what other words were searched, with a link to the same question without or with them. */
  #showConcepts(note: string, query: Query): void {
    this.#part('[data-concepts]').hidden = note === '';
    this.#part('[data-concepts-note]').textContent = note;
    const link = this.#part<HTMLAnchorElement>('[data-concepts] a');
    link.href = this.#addressOf({ ...query, literal: !query.literal });
    link.textContent = query.literal ? 'Search other words for them too' : 'Only these words';
  }

  #addressOf(query: Query): string {
    return `${location.pathname}?${writeSearchQuery(query, this.#known)}`;
  }

  /** Where a name that was found leads: the claims about it, or the essay. */
  #addressNaming({ facet, id }: FacetName): string {
    return this.#addressOf({ ...emptyQuery, [facet]: [id] });
  }

  #countFacets({ facets: counts }: Results): void {
    for (const box of this.#boxes) {
      const count = counts[box.dataset['facet'] as Facet][box.value] ?? 0;
      const label = box.closest('label');
      const place = label?.querySelector('[data-count]');
      if (place) place.textContent = String(count);
      label?.classList.toggle('is-empty', count === 0 && !box.checked);
    }
  }

  /** Arrows go through the results, Escape goes back to the question. */
  #move(event: KeyboardEvent): void {
    const links = [...this.querySelectorAll<HTMLElement>(resultLinks)];
    const at = links.findIndex((link) => link.closest(result)?.contains(document.activeElement));
    const asking = document.activeElement === this.#input;
    if (event.key === 'Escape' && at >= 0) this.#input.focus();
    else if (event.key === 'ArrowDown' && (asking || at >= 0)) links[at + 1]?.focus();
    else if (event.key === 'ArrowUp' && at >= 0) (links[at - 1] ?? this.#input).focus();
    else return;
    event.preventDefault();
  }
}

/** What stands above the claims when something is asked. */
const besideClaims = '[data-questions], [data-names], [data-looked]';

const result = '[data-claim-id], [data-found] li';
const resultLinks = `[data-results] ${cardLink}, [data-found] li a`;

function idsByFacet(boxes: readonly HTMLInputElement[]): KnownIds {
  const ids = (facet: Facet): readonly string[] =>
    boxes.filter((box) => box.dataset['facet'] === facet).map((box) => box.value);
  return Object.fromEntries(facets.map((facet) => [facet, ids(facet)])) as KnownIds;
}
