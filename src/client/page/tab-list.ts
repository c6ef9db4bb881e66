import { namedPart } from '../base/named-part.ts';
import { Enhancement } from '../base/enhancement.ts';

/** What a tab list says when a reader, or an address, has chosen a panel: `detail` is its id. */
export const tabChange = 'tabchange';

/**
 * Shows one of the panels that its buttons control. Arrow keys, Home and End go from tab to tab. A
 * link to a part of a hidden panel opens the panel. `data-chosen` is the id of the panel shown.
 */
export class TabList extends Enhancement {
  protected start(signal: AbortSignal): void {
    this.choose(this.dataset['chosen'] ?? '');
    this.addEventListener('click', (event) => this.#press(event), { signal });
    this.addEventListener('keydown', (event) => this.#move(event), { signal });
    const reveal = () => this.#reveal();
    window.addEventListener('hashchange', reveal, { signal });
    document.addEventListener('click', (event) => followAgain(event, reveal), { signal });
    reveal();
  }

  /** Shows a panel, without saying so. */
  choose(id: string): void {
    this.dataset['chosen'] = id;
    for (const tab of this.#tabs()) {
      const chosen = tab.getAttribute('aria-controls') === id;
      tab.ariaSelected = String(chosen);
      tab.tabIndex = chosen ? 0 : -1;
      const panel = panelOf(tab);
      if (panel) panel.hidden = !chosen;
    }
  }

  #tabs(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('[role="tab"]')];
  }

  #open(id: string): void {
    this.choose(id);
    this.dispatchEvent(new CustomEvent(tabChange, { bubbles: true, detail: id }));
  }

  #press({ target }: Event): void {
    const tab = target instanceof Element ? target.closest('[role="tab"]') : null;
    if (tab) this.#open(tab.getAttribute('aria-controls') ?? '');
  }

  #move(event: KeyboardEvent): void {
    const tabs = this.#tabs().filter((tab) => tab.checkVisibility());
    const at = tabs.findIndex((tab) => tab === event.target);
    const to = placeAfter(event.key, at, tabs.length);
    const tab = to === null || at < 0 ? null : tabs[to];
    if (!tab) return;
    event.preventDefault();
    tab.focus();
    this.#open(tab.getAttribute('aria-controls') ?? '');
  }

  /** Opens the panel that the part named by the address lies in, and what is folded about it. */
  #reveal(): void {
    const part = document.getElementById(namedPart());
    const tab = this.#tabs().find((one) => part && panelOf(one)?.contains(part));
    if (!part || !tab) return;
    const hidden = !part.checkVisibility();
    if (panelOf(tab)?.checkVisibility() === false) this.#open(tab.getAttribute('aria-controls')!);
    for (let fold = part.closest('details'); fold; fold = fold.parentElement!.closest('details'))
      fold.open = true;
    if (hidden) scrollTo(part);
  }
}

/** The place that a key leads to in a row of tabs; `null` for other keys. */
export function placeAfter(key: string, at: number, count: number): number | null {
  if (key === 'ArrowRight') return (at + 1) % count;
  if (key === 'ArrowLeft') return (at - 1 + count) % count;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : null;
}

/** Following a link to the part that the address names already changes no address, but is meant. */
function followAgain(event: MouseEvent, reveal: () => void): void {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (link?.hash && link.href === location.href) reveal();
}

/** A page that is still loading goes back to where it was, so it is scrolled again once it has. */
function scrollTo(part: HTMLElement): void {
  const scroll = () => part.scrollIntoView({ behavior: 'instant' });
  scroll();
  if (document.readyState !== 'complete') window.addEventListener('load', scroll, { once: true });
}

function panelOf(tab: Element): HTMLElement | null {
  return document.getElementById(tab.getAttribute('aria-controls') ?? '');
}
