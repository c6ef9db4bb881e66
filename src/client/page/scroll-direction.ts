/** A scroll of fewer pixels is no change of direction. */
const threshold = 8;

/**
 * Marks a bar with `data-away` while the reader scrolls down and unmarks it when they scroll up. A jump to
 * an anchor or a focus elsewhere leaves it away, since it would cover what they go to.
 */
export function hideOnScrollDown(bar: HTMLElement): void {
  let last = scrollY;
  let jumped = false;
  const jump = (): void => {
    jumped = true;
    bar.toggleAttribute('data-away', scrollY > bar.offsetHeight);
  };
  addEventListener('hashchange', jump);
  document.addEventListener('focusin', ({ target }) => bar.contains(target as Node) || jump());
  document.addEventListener(
    'scroll',
    () => {
      const change = scrollY - last;
      if (Math.abs(change) < threshold && scrollY > 0) return;
      last = scrollY;
      if (!jumped || scrollY <= 0)
        bar.toggleAttribute('data-away', change > 0 && scrollY > bar.offsetHeight);
      jumped = false;
    },
    { passive: true },
  );
}
