import type { ChartView } from '../chart/chart-view.ts';

/**
 * The panel in which a chart is shared. What it does is fetched when it is first opened; until
 * then, and without scripts, it holds what the build wrote.
 */
export class ShareDetails extends HTMLElement {
  #listening = new AbortController();

  connectedCallback(): void {
    this.#listening = new AbortController();
    const details = this.querySelector('details');
    const open = () => void (details?.open && this.#open());
    details?.addEventListener('toggle', open, { signal: this.#listening.signal });
    open();
  }

  disconnectedCallback(): void {
    this.#listening.abort();
    delete this.dataset['ready'];
  }

  async #open(): Promise<void> {
    const chart = this.closest<ChartView>('chart-view');
    if (!chart || 'ready' in this.dataset) return;
    this.dataset['ready'] = '';
    try {
      const { sharePanel } = await import('./share-panel.ts');
      if (!this.#listening.signal.aborted) await sharePanel(this, chart, this.#listening.signal);
    } catch (error) {
      console.error(error);
      delete this.dataset['ready'];
      const status = this.querySelector('output');
      if (status) status.value = 'This part did not load. Close it and open it to try again.';
    }
  }
}
