/** Keeps the link inside it on the view that the chart around it shows; `data-page` is its page. */
export class ViewLink extends HTMLElement {
  #listening = new AbortController();

  connectedCallback(): void {
    this.#listening = new AbortController();
    const chart = this.closest<HTMLElement>('chart-view');
    const link = this.querySelector('a');
    if (!chart || !link) return;
    const follow = () => {
      const query = chart.dataset['view'] ?? '';
      link.href = (this.dataset['page'] ?? '') + (query && `?${query}`);
    };
    chart.addEventListener('viewchange', follow, { signal: this.#listening.signal });
    follow();
  }

  disconnectedCallback(): void {
    this.#listening.abort();
  }
}
