import { awaitedReader } from './awaited-reader.ts';

/** What a reader does that turns to a drawing. */
const turns = ['pointerover', 'pointerdown', 'click', 'focusin'] as const;

/**
 * Fetches what reads values off drawings, and defines `<chart-readout>`, when a reader first turns to
 * one; the last event before it came is then sent again. Until then the first value takes the focus.
 */
export function loadReadouts(): void {
  for (const svg of document.querySelectorAll('[data-part="drawing"]:has(chart-readout) svg'))
    svg.querySelector('[data-point]')?.setAttribute('tabindex', '0');
  let latest: Event | undefined;
  const turn = async (event: Event) => {
    const target = event.target as Element;
    // A press on a value gives it the focus, too; only keys go to it.
    const drawing = target.closest('[data-part="drawing"]:has(chart-readout)');
    if (!drawing) return;
    if (event.type === 'focusin' && !target.matches(':focus-visible')) return;
    const waiting = latest;
    latest = event;
    if (waiting) return;
    const done = await awaitedReader(drawing, define());
    if (done !== null) {
      for (const name of turns) removeEventListener(name, turn);
      resend(latest);
    } else latest = undefined;
  };
  for (const name of turns) addEventListener(name, turn);
}

async function define(): Promise<void> {
  const { ChartReadout } = await import('./chart-readout.ts');
  customElements.define('chart-readout', ChartReadout);
}

/** Sends an event again to what now listens. */
function resend(event: Event): void {
  const { constructor, type, target } = event;
  const again = new (constructor as typeof Event)(type, event);
  target?.dispatchEvent(again);
}
