import type { PointHandlers } from './keys.ts';
import type { ReadoutEvent } from './reading.ts';
import { markAt } from './marks.ts';

/** Tells a chart what a reader is at in the readout of its drawing, and what is chosen there. */
export function followReadout(
  drawing: HTMLElement,
  { near, choose }: PointHandlers,
  signal: AbortSignal,
): void {
  const listen = (name: string, tell: (point: string | null) => void) =>
    drawing.addEventListener(name, (event) => tell((event as ReadoutEvent).detail), { signal });
  listen('readoutnear', (point) => near(point === null ? null : markAt(drawing, point)));
  listen('readoutchoose', (point) => point !== null && choose(point));
}
