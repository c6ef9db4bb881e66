/** Shows the boxes that are ticked as buttons that untick them. */
export function showChips(list: HTMLElement, boxes: readonly HTMLInputElement[]): void {
  const chosen = boxes.filter((box) => box.checked);
  const focused = [...list.querySelectorAll('button')].findIndex(
    (button) => button === document.activeElement,
  );
  list.hidden = chosen.length === 0;
  list.replaceChildren(...chosen.map(chip));
  if (focused < 0) return;
  const buttons = list.querySelectorAll('button');
  buttons[Math.min(focused, buttons.length - 1)]?.focus();
}

function chip(box: HTMLInputElement): HTMLElement {
  const label = box.closest('label')?.querySelector('.search-option')?.textContent ?? box.value;
  const facet = box.closest('fieldset')?.querySelector('legend')?.textContent?.trim() ?? '';
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = label;
  button.ariaLabel = `Remove the filter ${facet}: ${label}`;
  button.addEventListener('click', () => box.click());
  const item = document.createElement('li');
  item.append(button);
  return item;
}
