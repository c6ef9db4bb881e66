/**
 * Opens the drawing where there is room, and where the address asks for a view of it. Styles show it
 * on wide screens before that, in browsers that can.
 */
export function openWhereAsked(drawing: HTMLDetailsElement): void {
  const wide = matchMedia('(min-width: 48rem)');
  const open = (): void => {
    if (wide.matches || location.search !== '') drawing.open = true;
  };
  open();
  wide.addEventListener('change', open);
}
