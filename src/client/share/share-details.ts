import type { ChartView } from '../chart/chart-view.ts';
import { Enhancement } from '../base/enhancement.ts';

/**
 * The sheet in which a chart is shared. What it does is fetched when it is first opened; until
 * then, and without scripts, it holds what the build wrote.
 */
export class ShareDetails extends Enhancement {
  protected start(signal: AbortSignal): void {
    delete this.dataset['ready'];
    const sheet = this.querySelector<HTMLElement>('[popover]');
    const open = () => void (sheet?.matches(':popover-open') && this.#open(signal));
    sheet?.addEventListener('toggle', open, { signal });
    open();
  }

  async #open(signal: AbortSignal): Promise<void> {
    const chart = this.closest<ChartView>('chart-view');
    if (!chart || 'ready' in this.dataset) return;
    this.dataset['ready'] = '';
    try {
      const { sharePanel } = await import('./share-panel.ts');
      if (!signal.aborted) await sharePanel(this, chart, signal);
    } catch (error) {
      console.error(error);
      delete this.dataset['ready'];
      const status = this.querySelector('output');
      if (status) status.value = 'This part did not load. Close it and open it to try again.';
    }
  }
}
