import { namedPart } from '../base/named-part.ts';

/** Opens the closed part of a page that its address leads into, and closes what lies over the page. */
export function openFolds(): void {
  open();
  window.addEventListener('hashchange', open);
}

function open(): void {
  const part = document.getElementById(namedPart());
  if (!part) return;
  document.querySelector<HTMLElement>(':popover-open')?.hidePopover();
  const fold = part.closest('details');
  if (!fold) return;
  // The browser may have opened it by itself, and not have scrolled to what was not laid out yet.
  fold.open = true;
  part.scrollIntoView();
}
