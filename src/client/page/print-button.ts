/**
 * A button that opens the browser's print dialogue. Contains the button and, for readers without
 * scripts, a hint in words; the style sheet hides the button until scripts run.
 */
export class PrintButton extends HTMLElement {
  #listening = new AbortController();

  connectedCallback(): void {
    this.#listening = new AbortController();
    const button = this.querySelector('button')!;
    button.addEventListener('click', () => window.print(), { signal: this.#listening.signal });
  }

  disconnectedCallback(): void {
    this.#listening.abort();
  }
}
