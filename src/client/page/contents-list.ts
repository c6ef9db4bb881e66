/** How far down the window, as a share of its height, the line lies that a reader reads at. */
const line = 0.35;

/**
 * A list of links to the parts of a page, which marks the part being read with `aria-current`. It
 * does so only where the window is wide enough for the list to stay in view.
 */
export class ContentsList extends HTMLElement {
  #listening = new AbortController();
  #watching: IntersectionObserver | undefined;

  connectedCallback(): void {
    this.#listening = new AbortController();
    const wide = matchMedia('(min-width: 80rem)');
    wide.addEventListener('change', () => this.#follow(wide.matches), {
      signal: this.#listening.signal,
    });
    this.#follow(wide.matches);
  }

  disconnectedCallback(): void {
    this.#listening.abort();
    this.#follow(false);
  }

  #follow(wide: boolean): void {
    this.#watching?.disconnect();
    this.#watching = undefined;
    for (const link of this.#links()) link.removeAttribute('aria-current');
    if (!wide) return;
    // A part passes the line of reading when it enters or leaves the window above it.
    const rootMargin = `0px 0px -${100 - line * 100}% 0px`;
    this.#watching = new IntersectionObserver(() => this.#mark(), { rootMargin });
    for (const link of this.#links()) this.#watching.observe(partOf(link));
  }

  #mark(): void {
    const links = this.#links();
    const at = innerHeight * line;
    const current = links.findLast((link) => partOf(link).getBoundingClientRect().top <= at);
    for (const link of links)
      if (link === current) link.setAttribute('aria-current', 'location');
      else link.removeAttribute('aria-current');
  }

  #links(): HTMLAnchorElement[] {
    return [...this.querySelectorAll('a')];
  }
}

function partOf(link: HTMLAnchorElement): Element {
  return document.getElementById(decodeURIComponent(link.hash.slice(1)))!;
}
