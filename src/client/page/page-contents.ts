import { Enhancement } from '../base/enhancement.ts';

/** `<page-contents>`: links to the sections of the page, listed each time the menu around it opens. */
export class PageContents extends Enhancement {
  protected start(signal: AbortSignal): void {
    this.closest('[popover]')!.addEventListener('beforetoggle', () => this.#list(), { signal });
    this.addEventListener('click', (event) => this.#closeMenu(event), { signal });
  }

  #list(): void {
    const sections = document.querySelectorAll('main :is(h2, .claim-group-title)[id]');
    this.querySelector('ul')!.replaceChildren(...[...sections].filter(isShown).map(item));
    this.hidden = sections.length < 2;
  }

  #closeMenu({ target }: Event): void {
    if ((target as Element).closest('a')) this.closest<HTMLElement>('[popover]')!.hidePopover();
  }
}

function isShown(heading: Element): boolean {
  return heading.checkVisibility();
}

function item(heading: Element): HTMLLIElement {
  const link = document.createElement('a');
  link.href = `#${heading.id}`;
  link.textContent = heading.textContent.trim();
  const entry = document.createElement('li');
  entry.append(link);
  return entry;
}
