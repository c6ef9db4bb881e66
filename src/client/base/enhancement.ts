/** A custom element that enhances what the build wrote: it starts when connected and stops when removed. */
export abstract class Enhancement extends HTMLElement {
  #lifetime: AbortController | undefined;

  /** Starts the element; every listener takes `signal`, which aborts when the element is removed. */
  protected abstract start(signal: AbortSignal): void;

  connectedCallback(): void {
    this.#lifetime = new AbortController();
    this.start(this.#lifetime.signal);
  }

  disconnectedCallback(): void {
    this.#lifetime?.abort();
  }
}
