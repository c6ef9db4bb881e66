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
    if (!target.closest('[data-part="drawing"]:has(chart-readout)')) return;
    if (event.type === 'focusin' && !target.matches(':focus-visible')) return;
    const waiting = latest;
    latest = event;
    if (waiting) return;
    try {
      const { ChartReadout } = await import('./chart-readout.ts');
      for (const name of turns) removeEventListener(name, turn);
      customElements.define('chart-readout', ChartReadout);
      resend(latest);
    } catch (error) {
      latest = undefined;
      console.error(error);
    }
  };
  for (const name of turns) addEventListener(name, turn);
}

/** Sends an event again to what now listens. */
function resend(event: Event): void {
  const { constructor, type, target } = event;
  const again = new (constructor as typeof Event)(type, event);
  target?.dispatchEvent(again);
}
