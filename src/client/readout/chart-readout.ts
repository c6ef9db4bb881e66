import { Enhancement } from '../base/enhancement.ts';
import { tabTo } from './marks.ts';

/**
 * Reads values off the drawing it stands in: guide and card, by mouse, touch and keyboard. What does
 * it is fetched when a reader first turns to the drawing.
 */
export class ChartReadout extends Enhancement {
  protected start(signal: AbortSignal): void {
    const drawing = this.parentElement;
    if (!drawing) return;
    for (const svg of drawing.querySelectorAll('svg')) tabTo(svg, null);
    const turned = new AbortController();
    const until = AbortSignal.any([signal, turned.signal]);
    let latest: Event | null = null;
    const turn = async (event: Event) => {
      // A press on a value gives it the focus, too; only keys go to it.
      if (event.type === 'focusin' && !isByKeys(event)) return;
      const waiting = latest !== null;
      latest = event;
      if (waiting) return;
      try {
        const { startReading } = await import('./reading.ts');
        turned.abort();
        if (!signal.aborted) startReading(this, drawing, latest, signal);
      } catch (error) {
        latest = null;
        console.error(error);
      }
    };
    for (const name of ['pointerenter', 'pointermove', 'pointerdown', 'click', 'focusin'])
      drawing.addEventListener(name, (event) => void turn(event), { signal: until });
  }
}

function isByKeys({ target }: Event): boolean {
  return target instanceof Element && target.matches(':focus-visible');
}
