import { Enhancement } from '../base/enhancement.ts';
import { storeChoice } from '../base/stored-choice.ts';

/**
 * A switch that hides the marks and notes of essays, on this page and on later ones. Contains a
 * checkbox; the style sheet hides it until scripts run.
 */
export class ReadingMode extends Enhancement {
  protected start(signal: AbortSignal): void {
    this.#box().checked = 'justRead' in document.documentElement.dataset;
    this.addEventListener('change', () => this.#choose(), { signal });
  }

  #choose(): void {
    const { checked } = this.#box();
    document.documentElement.toggleAttribute('data-just-read', checked);
    storeChoice('justRead', checked ? '1' : null);
  }

  #box(): HTMLInputElement {
    return this.querySelector('input')!;
  }
}
