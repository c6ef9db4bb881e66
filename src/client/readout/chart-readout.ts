import { tabTo } from './marks.ts';
import { startReading } from './reading.ts';
import { Enhancement } from '../base/enhancement.ts';

/** Reads values off the drawing it stands in: guide and card, by mouse, touch and keyboard. */
export class ChartReadout extends Enhancement {
  protected start(signal: AbortSignal): void {
    const drawing = this.parentElement;
    if (!drawing) return;
    for (const svg of drawing.querySelectorAll('svg')) tabTo(svg, focusedIn(svg));
    startReading(this, drawing, signal);
  }
}

function focusedIn(svg: SVGElement): string | null {
  return svg.querySelector<SVGElement>('[tabindex="0"]')?.dataset['point'] ?? null;
}
