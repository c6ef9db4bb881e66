import type { LedgerQuery, LedgerRow, Stand } from '../../domain/positions/position-matrix.ts';
import type { Notice } from '../../domain/series/view.ts';
import {
  ledgerRows,
  ledgerWords,
  readLedgerQuery,
  wholeLedger,
  writeLedgerQuery,
} from '../../routing/url-state/position-matrix.ts';
import type { LedgerIds } from '../../routing/url-state/position-matrix.ts';
import { statusContent } from '../chart/status-line.ts';
import { Enhancement } from '../base/enhancement.ts';
import { historyEntries } from '../base/history-entries.ts';

/** The parts the ledger is made of; each is marked with `data-part`. */
type Parts = {
  status: HTMLElement;
  form: HTMLFormElement;
  count: HTMLElement;
  whole: HTMLElement;
  rows: HTMLTableSectionElement;
  open: HTMLElement;
  asked: HTMLElement;
  show: HTMLElement;
};

/**
 * The table of positions, narrowed and sorted as the address asks.
 *
 * Enhances the table that the build wrote: rows have `data-id`, their `data-place` in the order of the
 * site and `data-topics`, joined by spaces, their cells `data-article` and `data-stance`.
 */
export class LedgerElement extends Enhancement {
  #entries = historyEntries();
  /** Rows in the order of the site, each with its element. */
  #rows: ReadonlyMap<string, Readonly<{ row: LedgerRow; element: HTMLTableRowElement }>> =
    new Map();
  /** What is shown. */
  #query: LedgerQuery = wholeLedger;

  protected start(signal: AbortSignal): void {
    const [form, rows] = [this.#part('form'), this.#part('rows')];
    if (!form || !rows) return;
    if (this.#rows.size === 0) this.#rows = rowsIn(rows);
    form.addEventListener('change', () => this.#choose(new FormData(form)), { signal });
    form.addEventListener('submit', (event) => event.preventDefault(), { signal });
    this.addEventListener('click', (event) => this.#press(event), { signal });
    window.addEventListener('popstate', () => this.#restore(), { signal });
    signal.addEventListener('abort', () => this.#entries.cancel(), { once: true });
    this.#restore();
  }

  #part<Name extends keyof Parts>(name: Name): Parts[Name] | null {
    return this.querySelector<Parts[Name]>(`[data-part="${name}"]`);
  }

  /** Shows what the address asks for, and says what of it was mended or ignored. */
  #restore(): void {
    this.#entries.cancel();
    const { query, notices } = readLedgerQuery(new URLSearchParams(location.search), this.#known());
    this.#show(query);
    this.#say(notices, notices.length > 0 ? this.#address() : null);
  }

  #choose(fields: FormData): void {
    const asked = [...fields].map(([key, value]) => [key, String(value)]);
    this.#show(readLedgerQuery(new URLSearchParams(asked), this.#known()).query);
    this.#say([], null);
    this.#entries.write(this.#address());
  }

  #show(query: LedgerQuery): void {
    this.#query = query;
    const all = [...this.#rows.values()];
    const shown = ledgerRows(
      all.map(({ row }) => row),
      query,
    );
    const elements = shown.map(({ id }) => this.#rows.get(id)!.element);
    for (const { element } of all) element.hidden = !elements.includes(element);
    const rest = all.map(({ element }) => element).filter((element) => element.hidden);
    this.#arrange([...elements, ...rest]);
    this.#fill(query);
    this.#tell(shown.length, query);
  }

  /** Says how many rows are shown, in which order, and how much was asked for. */
  #tell(shown: number, query: LedgerQuery): void {
    const asked = askedOf(query);
    this.#write('count', `${ledgerWords(shown, this.#rows.size, query.order)}.`);
    this.#write('asked', asked > 0 ? ` (${asked})` : '');
    this.#write('show', `Show ${shown === 1 ? '1 proposition' : `${shown} propositions`}`);
    const whole = this.#part('whole');
    if (whole) whole.hidden = writeLedgerQuery(query, this.#known()) === '';
  }

  #write(name: 'count' | 'asked' | 'show', words: string): void {
    const part = this.#part(name);
    if (part && part.textContent !== words) part.textContent = words;
  }

  /** Puts the rows in order; rows that are there already stay, and so does the focus in them. */
  #arrange(elements: readonly HTMLTableRowElement[]): void {
    const rows = this.#part('rows');
    const there = rows && elements.every((element, i) => rows.rows[i] === element);
    if (rows && !there) rows.append(...elements);
  }

  #fill(query: LedgerQuery): void {
    const chosen: Readonly<Record<string, string>> = {
      ...query.stands,
      topic: query.topic ?? '',
      where: query.pattern ?? '',
      sort: query.order,
    };
    for (const select of this.querySelectorAll('select')) select.value = chosen[select.name] ?? '';
  }

  /** What the form offers is what addresses may name. */
  #known(): LedgerIds {
    const articles = [...this.querySelectorAll<HTMLSelectElement>('select[data-article]')];
    const topics = this.querySelector<HTMLSelectElement>('select[name="topic"]')?.options ?? [];
    return {
      articles: articles.map(({ name }) => name),
      topics: [...topics].map(({ value }) => value).filter((value) => value !== ''),
    };
  }

  #address(): string {
    const others = new URLSearchParams(location.search);
    const written = writeLedgerQuery(this.#query, this.#known(), others);
    return location.pathname + (written && `?${written}`) + location.hash;
  }

  #say(notices: readonly Notice[], corrected: string | null): void {
    const content = notices.length > 0 ? statusContent(notices, corrected) : [];
    this.#part('status')?.replaceChildren(...content);
  }

  #press({ target }: Event): void {
    const button = target instanceof Element ? target.closest<HTMLElement>('button') : null;
    if (button?.dataset['part'] === 'whole') this.#widen();
    if (button && 'dismiss' in button.dataset) {
      this.#say([], null);
      this.#part('open')?.focus();
    }
  }

  /** The button goes, so the focus goes to the one that opens the choices. */
  #widen(): void {
    this.#show(wholeLedger);
    this.#say([], null);
    this.#entries.write(this.#address());
    this.#part('open')?.focus();
  }
}

function rowsIn(section: HTMLTableSectionElement) {
  const place = ({ dataset }: HTMLElement) => Number(dataset['place']);
  return new Map(
    [...section.rows]
      .sort((a, b) => place(a) - place(b))
      .map((element) => {
        const row = rowOf(element);
        return [row.id, { row, element }] as const;
      }),
  );
}

/** How many choices narrow what is shown. */
function askedOf({ stands, topic, pattern }: LedgerQuery): number {
  return Object.keys(stands).length + Number(topic !== null) + Number(pattern !== null);
}

function rowOf({ dataset, cells }: HTMLTableRowElement): LedgerRow {
  const stances = [...cells].flatMap((cell) => {
    const slug = cell.dataset['article'];
    return slug ? [[slug, (cell.dataset['stance'] ?? 'silent') as Stand] as const] : [];
  });
  return {
    id: dataset['id'] ?? '',
    topics: listed(dataset['topics']),
    stances: Object.fromEntries(stances),
  };
}

function listed(text = ''): string[] {
  return text.split(' ').filter((item) => item !== '');
}
