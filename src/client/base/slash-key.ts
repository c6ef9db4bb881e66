import { keepChoice, keptChoice } from './stored-choice.ts';

const kept = 'no-limits:slash';

/** Whether `/` goes to the search: it does until the reader turns it off. */
export function slashKeyWorks(): boolean {
  return keptChoice(kept) !== 'off';
}

/**
 * `<slash-key>`: a checkbox, within a label, by which a reader turns the key `/` off and on, as
 * those need who speak or whose hands slip. Kept in the browser. Hidden until scripts run.
 */
export class SlashKey extends HTMLElement {
  #listening = new AbortController();

  connectedCallback(): void {
    this.#listening = new AbortController();
    const box = this.querySelector<HTMLInputElement>('input')!;
    box.checked = slashKeyWorks();
    this.hidden = false;
    box.addEventListener('change', (event) => this.#keep(event, box.checked), {
      signal: this.#listening.signal,
    });
  }

  disconnectedCallback(): void {
    this.#listening.abort();
  }

  /** The choice is no part of the question whose form it may stand in. */
  #keep(event: Event, works: boolean): void {
    event.stopPropagation();
    keepChoice(kept, works ? null : 'off');
  }
}
