import type { ChartView } from '../chart/chart-view.ts';
import { awaited } from '../base/loading-notice.ts';
import { askAgain, script } from '../base/source-loader.ts';
import { Enhancement } from '../base/enhancement.ts';

/**
 * The sheet in which a chart is shared. What it does is fetched when it is first opened; until
 * then, and without scripts, it holds what the build wrote.
 */
export class ShareDetails extends Enhancement {
  /** Ends what makes the panel work, before that is tried again. */
  #attempt = new AbortController();

  protected start(signal: AbortSignal): void {
    delete this.dataset['ready'];
    const sheet = this.querySelector<HTMLElement>('[popover]');
    const open = () => {
      if (!sheet?.matches(':popover-open')) return;
      if (this.#attempt.signal.aborted) askAgain(() => void this.#open(signal));
      else void this.#open(signal);
    };
    sheet?.addEventListener('toggle', open, { signal });
    open();
  }

  async #open(signal: AbortSignal): Promise<void> {
    const chart = this.closest<ChartView>('chart-view');
    if (!chart || 'ready' in this.dataset) return;
    this.dataset['ready'] = '';
    this.#attempt = new AbortController();
    try {
      const attempt = AbortSignal.any([signal, this.#attempt.signal]);
      await awaited(this.#fill(chart, attempt), { late: () => this.#giveUp('has not come yet') });
    } catch (error) {
      console.error(error);
      this.#giveUp('did not load');
    }
  }

  async #fill(chart: ChartView, signal: AbortSignal): Promise<void> {
    const { sharePanel } = await script(import('./share-panel.ts'));
    if (!signal.aborted) await sharePanel(this, chart, signal);
  }

  /** What was tried ends; opening the sheet tries again. */
  #giveUp(what: string): void {
    this.#attempt.abort();
    delete this.dataset['ready'];
    const status = this.querySelector('output');
    if (status) status.value = `This part ${what}. Close it and open it to try again.`;
  }
}
