import { Enhancement } from '../base/enhancement.ts';
import { claimAt, lightClaim, noteOf, phraseOf } from './lit-claim.ts';

/** Less than this across, in pixels, is no swipe. */
const swipe = 60;

/** Room around the sheet, in pixels. */
const gap = 16;

/**
 * A sheet that shows the note on a claim when its words in the essay are pressed, so that the essay
 * is not left, and leads to the claims before and after. Words and note light each other up.
 * Contains a popover with `[data-part]` and `[data-step]`; without scripts the words are links.
 */
export class ClaimSheet extends Enhancement {
  #claim: string | null = null;
  #touched: Touch | undefined;

  protected start(signal: AbortSignal): void {
    const on = { signal };
    document.addEventListener('click', (event) => this.#press(event), on);
    for (const kind of ['pointerover', 'focusin'])
      document.addEventListener(kind, (event) => this.#light(event.target), on);
    this.addEventListener('click', ({ target }) => this.#step(stepOf(target)), on);
    this.addEventListener('keydown', ({ key }) => this.#step(arrows[key] ?? 0), on);
    this.#sheet().addEventListener('toggle', (event) => this.#toggled(event), on);
    this.#swipes(on);
    for (const phrase of phrases()) phrase.setAttribute('aria-haspopup', 'dialog');
    this.#light(document.querySelector(':is(a.claim, .notes .note):is(:hover, :focus-within)'));
  }

  #press(event: MouseEvent): void {
    const link = (event.target as Element).closest<HTMLElement>('a.claim, .notes .note-open');
    const claim = claimAt(link);
    const elsewhere = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
    if (!claim || elsewhere || this.contains(link) || !this.#sheet().showPopover) return;
    event.preventDefault();
    this.#show(claim);
  }

  #show(claim: string): void {
    this.#claim = claim;
    this.#fill(claim);
    const sheet = this.#sheet();
    if (!sheet.matches(':popover-open')) sheet.showPopover();
    sheet.scrollTop = 0;
    this.#align();
    this.#place(claim);
    lightClaim(claim);
    this.#part('note').focus({ preventScroll: true });
  }

  #fill(claim: string): void {
    const all = phrases();
    const at = all.findIndex((phrase) => phrase.dataset['claim'] === claim);
    this.querySelector('h2')!.textContent = `Claim ${at + 1} of ${all.length}`;
    const parts = [...noteOf(claim)!.children].map((part) => part.cloneNode(true));
    this.#part('note').replaceChildren(...parts);
    this.#part('open').replaceChildren(...this.#part('note').querySelectorAll('.note-more a'));
    for (const button of this.querySelectorAll<HTMLButtonElement>('[data-step]'))
      button.disabled = !all[at + Number(button.dataset['step'])];
  }

  /** Beside the words on a wide screen; at the foot of a phone's, with the words in view above. */
  #place(claim: string): void {
    const phrase = phraseOf(claim)!;
    phrase.scrollIntoView({ block: 'nearest' });
    const { style, offsetHeight } = this.#sheet();
    const { top } = phrase.getBoundingClientRect();
    const lowest = innerHeight - offsetHeight - gap;
    style.setProperty('--card-top', `${Math.max(gap, Math.min(top - gap, lowest))}px`);
  }

  /** Where the margin begins; without one, as far right as the sheet has its full width. */
  #align(): void {
    const { left } = document.querySelector('.notes')!.getBoundingClientRect();
    this.#sheet().style.setProperty('--card-left', `${left || innerWidth - 26 * gap}px`);
  }

  #step(by: number): void {
    const all = phrases();
    const at = all.findIndex((phrase) => phrase.dataset['claim'] === this.#claim);
    const next = by === 0 ? undefined : all[at + by]?.dataset['claim'];
    if (next) this.#show(next);
  }

  #toggled(event: ToggleEvent): void {
    if (event.newState === 'open') return;
    lightClaim(null);
    if (this.#claim && document.activeElement === document.body)
      phraseOf(this.#claim)?.focus({ preventScroll: true });
    this.#claim = null;
  }

  /** While the sheet is open its claim stays lit. */
  #light(target: EventTarget | null): void {
    lightClaim(this.#claim ?? claimAt(target));
  }

  #swipes(on: AddEventListenerOptions): void {
    const passive = { ...on, passive: true };
    this.addEventListener('touchstart', ({ touches }) => (this.#touched = touches[0]), passive);
    this.addEventListener(
      'touchend',
      ({ changedTouches }) => this.#swiped(changedTouches),
      passive,
    );
  }

  #swiped([end]: TouchList): void {
    if (!this.#touched || !end) return;
    const across = end.clientX - this.#touched.clientX;
    const along = Math.abs(end.clientY - this.#touched.clientY);
    if (Math.abs(across) > swipe && Math.abs(across) > 2 * along) this.#step(-Math.sign(across));
  }

  #sheet(): HTMLElement {
    return this.querySelector<HTMLElement>('[popover]')!;
  }

  #part(name: string): HTMLElement {
    return this.querySelector<HTMLElement>(`[data-part="${name}"]`)!;
  }
}

const arrows: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };

function stepOf(target: EventTarget | null): number {
  const button = (target as Element).closest<HTMLElement>('[data-step]');
  return Number(button?.dataset['step'] ?? 0);
}

function phrases(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('.essay-text a.claim')];
}
