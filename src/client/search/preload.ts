import { awaited } from '../base/loading-notice.ts';
import { slashKeyEnabled } from '../base/slash-key.ts';

/**
 * The part of the search that every page carries: fetches the rest when a field is first touched,
 * and lets `/` go to the page's own question, or else to the field in its head, unless the reader
 * has turned the key off.
 *
 * @param field the field in the head of the page
 * @param load fetches the rest; when it fails the field stays a plain form, and the next touch
 *   tries again
 */
export function searchWhenTouched(field: HTMLElement, load: () => Promise<void>): void {
  let loading: Promise<unknown> | undefined;
  const say = (what: string) => sayMissing(field, `The suggestions ${what}.`);
  const touched = (): void => {
    loading ??= awaited(load(), { late: () => say('have not come yet') }).then(
      () => field.querySelector('[data-missing]')?.remove(),
      (error) => {
        console.error(error);
        loading = undefined;
        say('could not be loaded');
      },
    );
  };
  field.addEventListener('focusin', touched);
  if (field.contains(document.activeElement)) touched();
  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.defaultPrevented || writingIn(event.target) || !slashKeyEnabled()) return;
    const own = document.querySelector<HTMLInputElement>('search-page input[type="search"]');
    const input = own ?? field.querySelector('input');
    event.preventDefault();
    input?.focus();
    input?.select();
  });
}

/** Says under the field that what it lacks is no hindrance; styles show that while it has the focus. */
function sayMissing(field: HTMLElement, what: string): void {
  const note = field.querySelector('[data-missing]') ?? document.createElement('p');
  note.className = 'site-search-popup site-search-note';
  note.setAttribute('data-missing', '');
  note.setAttribute('role', 'status');
  field.querySelector('form')?.append(note);
  note.textContent = `${what} Enter opens the search page.`;
}

/** Whether keys pressed there write something. */
function writingIn(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('input:not([type="checkbox"]), textarea, select, [contenteditable]') !== null
  );
}
