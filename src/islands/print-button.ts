/**
 * A button that opens the browser's print dialogue. Contains the button and, for readers without
 * scripts, a hint in words; the button is hidden until scripts run.
 */
export class PrintButton extends HTMLElement {
  #listening = new AbortController();

  connectedCallback(): void {
    this.#listening = new AbortController();
    const button = this.querySelector('button')!;
    button.hidden = false;
    button.addEventListener('click', () => window.print(), { signal: this.#listening.signal });
  }

  disconnectedCallback(): void {
    this.#listening.abort();
  }
}
