/**
 * A switch that hides the marks and notes of an essay. It remembers nothing: an essay opens with
 * its notes. Contains a checkbox; hidden until scripts run.
 */
export class ReadingMode extends HTMLElement {
  #listening = new AbortController();

  connectedCallback(): void {
    this.#listening = new AbortController();
    this.hidden = false;
    this.addEventListener('change', () => this.#show(), { signal: this.#listening.signal });
    this.#show();
  }

  disconnectedCallback(): void {
    this.#listening.abort();
  }

  #show(): void {
    const box = this.querySelector<HTMLInputElement>('input')!;
    document.body.toggleAttribute('data-just-read', box.checked);
  }
}
