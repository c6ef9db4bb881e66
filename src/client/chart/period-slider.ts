import { periodName } from '../../domain/text/edtf.ts';
import type { Extent } from '../../domain/series/view.ts';
import { Enhancement } from '../base/enhancement.ts';
import { extentOf, moved, periodsAmong, stepsOf } from './period-steps.ts';
import type { Steps } from './period-steps.ts';

type End = 'from' | 'to';

const ends: readonly End[] = ['from', 'to'];

/**
 * Two range inputs over one track that choose a period. They read and write the lists `from` and `to`
 * of the form around them; the chart around them tells when another period is shown.
 */
export class PeriodSlider extends Enhancement {
  protected start(signal: AbortSignal): void {
    const form = this.closest('form');
    if (!form || ends.some((end) => !this.#list(end)) || this.#periods().length < 2) return;
    this.hidden = false;
    this.addEventListener('input', (event) => this.#move(event), { signal });
    // The form hears of the lists, not of the thumbs.
    this.addEventListener('change', (event) => event.stopPropagation(), { signal });
    form.addEventListener('change', () => this.#sync(), { signal });
    form.addEventListener('reset', () => requestAnimationFrame(() => this.#sync()), { signal });
    this.closest('chart-view')?.addEventListener('viewchange', () => this.#sync(), { signal });
    this.#sync();
  }

  #move(event: Event): void {
    event.stopPropagation();
    const thumb = event.target as HTMLInputElement;
    const end = thumb.dataset['end'] as End;
    const [before, periods] = [this.#extent(), this.#periods()];
    const steps = moved(end, thumb.valueAsNumber, stepsOf(before, periods));
    thumb.valueAsNumber = steps[end];
    const after = extentOf(steps, periods);
    if (after[end] === before[end]) return;
    const list = this.#list(end)!;
    list.value = after[end];
    list.dispatchEvent(new Event('change', { bubbles: true }));
  }

  /** Sets the thumbs to what the lists say. */
  #sync(): void {
    const [extent, periods] = [this.#extent(), this.#periods()];
    const steps = stepsOf(extent, periods);
    const last = periods.length - 1;
    for (const end of ends) {
      const thumb = this.querySelector<HTMLInputElement>(`[data-end=${end}]`)!;
      thumb.max = String(last);
      thumb.valueAsNumber = steps[end];
      thumb.ariaValueText = valueText(extent[end], periodName(periods[steps[end]]!));
      this.style.setProperty(`--${end}`, String(steps[end] / last));
      thumb.toggleAttribute('data-front', end === 'from' && isAtEnd(steps, last));
    }
  }

  #periods(): string[] {
    const options = ends.flatMap((end) => [...(this.#list(end)?.options ?? [])]);
    return periodsAmong(options.map(({ value }) => value));
  }

  #extent(): Extent {
    return { from: this.#list('from')!.value, to: this.#list('to')!.value };
  }

  #list(end: End): HTMLSelectElement | null {
    return this.closest('form')?.querySelector(`select[name=${end}]`) ?? null;
  }
}

/** Whether both thumbs are at the right, where only the first can be moved. */
function isAtEnd({ from, to }: Steps, last: number): boolean {
  return from === to && to === last;
}

/** What is spoken of a thumb: its period, and whether that end is open. */
function valueText(end: string, period: string): string {
  if (end === 'earliest') return `${period}, the first`;
  return end === 'latest' ? `${period}, the latest` : period;
}
