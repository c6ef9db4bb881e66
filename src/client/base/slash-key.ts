import { Enhancement } from './enhancement.ts';
import { storeChoice, storedChoice } from './stored-choice.ts';

/** Whether `/` moves to the search field; it does until the reader turns it off. */
export function slashKeyEnabled(): boolean {
  return storedChoice('slash') !== 'off';
}

/**
 * `<slash-key>`: a checkbox that turns the `/` shortcut off and on, for speech input and motor
 * impairments (WCAG 2.1.4). The choice is stored in the browser. Hidden until scripts run.
 */
export class SlashKey extends Enhancement {
  protected start(signal: AbortSignal): void {
    const box = this.querySelector<HTMLInputElement>('input')!;
    box.checked = slashKeyEnabled();
    this.hidden = false;
    box.addEventListener('change', (event) => this.#store(event), {
      signal,
    });
  }

  /** The checkbox may stand in the form of a search, which must not react to it. */
  #store(event: Event): void {
    event.stopPropagation();
    const { checked } = event.target as HTMLInputElement;
    storeChoice('slash', checked ? null : 'off');
  }
}
