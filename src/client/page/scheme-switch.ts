import { storageKeys } from '../../domain/storage-keys.ts';
import { Enhancement } from '../base/enhancement.ts';
import { storeScheme, storedScheme, showScheme, shownScheme } from './colour-scheme.ts';
import type { Scheme } from './colour-scheme.ts';

/**
 * Three radio buttons for light, dark and automatic, perhaps in a `details` that closes on blur. All
 * switches on the page, in other tabs and on pages restored from the back/forward cache agree.
 */
export class SchemeSwitch extends Enhancement {
  protected start(signal: AbortSignal): void {
    this.addEventListener('change', (event) => this.#choose(event), { signal });
    document.addEventListener(changed, () => this.#mark(), { signal });
    addEventListener('storage', (event) => this.#onStorage(event), { signal });
    addEventListener('pageshow', (event) => event.persisted && follow(), { signal });
    this.addEventListener('keydown', (event) => event.key === 'Escape' && this.#close(), {
      signal,
    });
    document.addEventListener('pointerdown', (event) => this.#closeOutside(event.target), {
      signal,
    });
    this.addEventListener('focusout', (event) => this.#closeOutside(event.relatedTarget), {
      signal,
    });
    this.#mark();
  }

  #choose({ target }: Event): void {
    const scheme = (target as HTMLInputElement).value as Scheme;
    storeScheme(scheme);
    show(scheme);
  }

  /** A key of `null` means that the storage was cleared. */
  #onStorage({ key }: StorageEvent): void {
    if (key === storageKeys.scheme || key === null) follow();
  }

  /** Closes the open panel and returns the focus to its button. */
  #close(): void {
    const open = this.querySelector<HTMLDetailsElement>('details[open]');
    if (!open) return;
    open.open = false;
    open.querySelector('summary')!.focus();
  }

  /** Closes the open panel when the focus or a click goes elsewhere; `null` is ignored. */
  #closeOutside(target: EventTarget | null): void {
    const open = this.querySelector<HTMLDetailsElement>('details[open]');
    if (open && target instanceof Node && !this.contains(target)) open.open = false;
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
  show(storedScheme());
}
