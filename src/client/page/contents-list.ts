import { Enhancement } from '../base/enhancement.ts';

/** Where readers look, as a share of the window's height from its top. */
const readingLine = 0.35;

/**
 * A list of links to the parts of a page that marks the part being read with `aria-current`, in
 * windows wide enough for the list to stay in view.
 */
export class ContentsList extends Enhancement {
  #observer: IntersectionObserver | undefined;

  protected start(signal: AbortSignal): void {
    const wide = matchMedia('(min-width: 80rem)');
    const update = () => {
      this.#unfollow();
      if (wide.matches) this.#follow();
    };
    wide.addEventListener('change', update, { signal });
    this.addEventListener('click', (event) => this.#follows(event.target), { signal });
    signal.addEventListener('abort', () => this.#unfollow());
    update();
  }

  /** A list that unfolds over the text makes way for what a link of it leads to. */
  #follows(target: EventTarget | null): void {
    const fold = this.closest('details');
    if (fold && (target as Element).closest('a')) fold.open = false;
  }

  #unfollow(): void {
    this.#observer?.disconnect();
    for (const link of this.#links()) link.removeAttribute('aria-current');
  }

  #follow(): void {
    // A part crosses the reading line when it enters or leaves the window above it.
    const rootMargin = `0px 0px -${100 - readingLine * 100}% 0px`;
    this.#observer = new IntersectionObserver(() => this.#mark(), { rootMargin });
    for (const link of this.#links()) this.#observer.observe(partOf(link));
  }

  #mark(): void {
    const links = this.#links();
    const at = innerHeight * readingLine;
    const current = links.findLast((link) => partOf(link).getBoundingClientRect().top <= at);
    for (const link of links)
      if (link === current) link.setAttribute('aria-current', 'location');
      else link.removeAttribute('aria-current');
  }

  #links(): HTMLAnchorElement[] {
    return [...this.querySelectorAll('a')];
  }
}

/** What a link leads to; the whole fold, where it is in one, since a closed one has no place. */
function partOf(link: HTMLAnchorElement): Element {
  const part = document.getElementById(decodeURIComponent(link.hash.slice(1)))!;
  return part.closest('details') ?? part;
}
