/** Opens the closed part of a page that its address leads into, and closes what lies over the page. */
export function openFolds(): void {
  open();
  window.addEventListener('hashchange', open);
}

function open(): void {
  const name = location.hash.slice(1);
  const part = name && document.getElementById(name);
  if (!part) return;
  document.querySelector<HTMLElement>(':popover-open')?.hidePopover();
  const fold = part.closest('details');
  if (!fold || fold.open) return;
  fold.open = true;
  part.scrollIntoView();
}
