import { inTime } from '../base/loading-notice.ts';

/**
 * Fetches the sheet of claims when a reader comes near marked words or a note; a press before it is
 * there waits for it. Where it cannot be fetched, or
 * not in time, the words are the links that they were.
 */
export function loadClaimSheet(): void {
  const waiting = new AbortController();
  const on = { signal: waiting.signal };
  const load = async (link?: HTMLAnchorElement): Promise<void> => {
    const defined = await define();
    if (defined) waiting.abort();
    if (defined) link?.click();
    else if (link) location.assign(link.href);
  };
  for (const kind of ['pointerover', 'focusin'])
    document.addEventListener(kind, ({ target }) => isNear(target) && void load(), on);
  document.addEventListener('click', (event) => press(event, load), on);
}

/** Defines the element; `false` where its script cannot be fetched. */
async function define(): Promise<boolean> {
  try {
    const { ClaimSheet } = await inTime(import('./claim-sheet.ts'));
    if (!customElements.get('claim-sheet')) customElements.define('claim-sheet', ClaimSheet);
    return true;
  } catch (error) {
    console.error('The sheet of claims could not be fetched.', error);
    return false;
  }
}

function press(event: MouseEvent, load: (link: HTMLAnchorElement) => Promise<void>): void {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  const link = (event.target as Element).closest<HTMLAnchorElement>(marked);
  if (!link) return;
  event.preventDefault();
  void load(link);
}

const marked = '.essay-text :is(a.claim, .note-open)';

function isNear(target: EventTarget | null): boolean {
  return (target as Element).closest('.essay-text :is(a.claim, .note)') !== null;
}
