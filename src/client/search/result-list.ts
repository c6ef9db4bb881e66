/** So many items of a list are shown at first. */
const first = 5;

/**
 * Shows items in a section, which hides itself when there are none: a heading with `[data-found-count]`,
 * a list, and a button that shows the items after the first five.
 *
 * @param most how many were asked for: so many may not be all
 */
export function showFound(
  section: HTMLElement,
  items: readonly HTMLElement[],
  most = Infinity,
): void {
  const cut = items.length >= most;
  section.hidden = items.length === 0;
  section.querySelector('[data-found-count]')!.textContent =
    `${items.length}${cut ? ' or more' : ''}`;
  section.querySelector('ul')!.replaceChildren(...items.slice(0, first));
  const button = section.querySelector('button')!;
  button.hidden = items.length <= first;
  button.textContent = cut ? `Show ${items.length}` : `Show all ${items.length}`;
  button.onclick = () => {
    button.hidden = true;
    section.querySelector('ul')!.append(...items.slice(first));
    items[first]!.querySelector('a')?.focus();
  };
}
