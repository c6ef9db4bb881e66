import { keepScheme, keptScheme, schemeKey, showScheme, shownScheme } from './colour-scheme.ts';
import type { Scheme } from './colour-scheme.ts';

/**
 * A choice between light, dark and automatic: three radio buttons whose values are schemes, perhaps
 * in a `details` that folds when left. Several on a page, in other tabs, and on pages that the
 * browser brings back, say and show the same.
 */
export class SchemeSwitch extends HTMLElement {
  #listening = new AbortController();

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.addEventListener('change', (event) => this.#choose(event), { signal });
    document.addEventListener(changed, () => this.#mark(), { signal });
    addEventListener('storage', (event) => this.#hear(event), { signal });
    addEventListener('pageshow', (event) => event.persisted && follow(), { signal });
    this.addEventListener('keydown', (event) => event.key === 'Escape' && this.#fold(), { signal });
    document.addEventListener('pointerdown', (event) => this.#leave(event.target), { signal });
    this.addEventListener('focusout', (event) => this.#leave(event.relatedTarget), { signal });
    this.#mark();
  }

  disconnectedCallback(): void {
    this.#listening.abort();
  }

  #choose({ target }: Event): void {
    const scheme = (target as HTMLInputElement).value as Scheme;
    keepScheme(scheme);
    show(scheme);
  }

  /** A key of `null` says that everything kept is gone. */
  #hear({ key }: StorageEvent): void {
    if (key === schemeKey || key === null) follow();
  }

  /** Shuts what is open, and gives the focus back to what opened it. */
  #fold(): void {
    const open = this.querySelector<HTMLDetailsElement>('details[open]');
    if (!open) return;
    open.open = false;
    open.querySelector('summary')!.focus();
  }

  /** Shuts what is open when the reader goes elsewhere; `null` is no place. */
  #leave(place: EventTarget | null): void {
    const open = this.querySelector<HTMLDetailsElement>('details[open]');
    if (open && place instanceof Node && !this.contains(place)) open.open = false;
  }

  #mark(): void {
    const scheme = shownScheme();
    for (const radio of this.querySelectorAll('input')) radio.checked = radio.value === scheme;
  }
}

const changed = 'scheme-change';

function show(scheme: Scheme): void {
  showScheme(scheme);
  document.dispatchEvent(new Event(changed));
}

function follow(): void {
  show(keptScheme());
}
