import { clearCopied, copyLink } from '../base/clipboard.ts';

/**
 * Lets the reader copy citations and a link to quote by: its buttons, hidden until scripts run, have
 * `data-copy`, the id of an element whose text is copied, or of a link whose address is.
 */
export class CiteBox extends HTMLElement {
  #listening = new AbortController();

  connectedCallback(): void {
    this.#listening = new AbortController();
    for (const button of this.querySelectorAll<HTMLElement>('[data-copy]')) button.hidden = false;
    this.addEventListener('click', (event) => void this.#copy(event), {
      signal: this.#listening.signal,
    });
  }

  disconnectedCallback(): void {
    this.#listening.abort();
  }

  async #copy(event: Event): Promise<void> {
    const button = (event.target as Element).closest<HTMLElement>('[data-copy]');
    const source = button && this.querySelector<HTMLElement>(`#${button.dataset['copy']}`);
    if (!source) return;
    const status = this.querySelector('output')!;
    if (source instanceof HTMLAnchorElement) return copyLink(source.href, status);
    clearCopied(status);
    status.value = await copied(source);
  }
}

/** Copies a text and gives what to say of it; where the clipboard refuses, the text is selected. */
async function copied(source: HTMLElement): Promise<string> {
  try {
    await navigator.clipboard.writeText(source.textContent.trim());
    return 'Citation copied.';
  } catch (error) {
    console.error(error);
    getSelection()?.selectAllChildren(source);
    return 'The citation could not be copied; it is selected.';
  }
}
