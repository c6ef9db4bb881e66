/** So many items of a list are shown at first. */
const first = 5;

/**
 * Shows items in a section, which hides itself when there are none: a heading with `[data-found-count]`,
 * a list, and a button that shows the items after the first five.
 */
export function showFound(section: HTMLElement, items: readonly HTMLElement[]): void {
  section.hidden = items.length === 0;
  section.querySelector('[data-found-count]')!.textContent = String(items.length);
  section.querySelector('ul')!.replaceChildren(...items.slice(0, first));
  const button = section.querySelector('button')!;
  button.hidden = items.length <= first;
  button.textContent = `Show all ${items.length}`;
  button.onclick = () => {
    button.hidden = true;
    section.querySelector('ul')!.append(...items.slice(first));
    items[first]!.querySelector('a')?.focus();
  };
}
