import type { Frame } from '../../charts/scene/scene.ts';
import { focusedPoint, markAt, tabTo } from '../readout/marks.ts';
import { builtFrame, fittedFrame } from './frame.ts';
import { animateMarks } from './tween-marks.ts';

/** How a new drawing takes the place of the one before. */
export type Transition = 'tween' | 'none';

/** How one drawing is made: in a frame, and the value that the tab key comes to first. */
export type Drawn = Readonly<{
  make: (frame: Frame, built: Frame) => SVGElement;
  first: (svg: SVGElement) => string | null;
}>;

/**
 * Draws anew, each in the room it has, the drawings that are seen, and keeps the focus on its
 * value. Those that the style sheet hides are emptied: they are drawn when they come to be seen.
 *
 * @param transition `tween`: what both drawings have moves from where it was
 */
export function drawFitted(
  drawing: HTMLElement,
  { make, first }: Drawn,
  transition: Transition,
): void {
  const focused = focusedPoint();
  for (const { holder, built } of holdersIn(drawing)) {
    const had = holder.contains(document.activeElement);
    if (holder.clientWidth === 0) holder.replaceChildren();
    else {
      const before = holder.querySelector('svg');
      const svg = make(fittedFrame(built, holder.clientWidth), built);
      holder.replaceChildren(svg);
      if (before && transition === 'tween') animateMarks(before, svg);
      tabTo(svg, focused ?? first(svg));
      if (had && focused) markAt(svg, focused)?.focus();
    }
  }
}

/** Draws those that are empty in the frames of the build: paper shows others than the screen. */
export function drawEmpty(drawing: HTMLElement, { make }: Drawn): void {
  for (const { holder, built } of holdersIn(drawing))
    if (!holder.hasChildNodes()) holder.append(make(built, built));
}

/** Whether a drawing that is seen does not fit its room, or is yet to be drawn. */
export function misfitting(drawing: HTMLElement): boolean {
  return holdersIn(drawing).some(({ holder, built }) => {
    const drawn = holder.querySelector('svg')?.viewBox.baseVal.width;
    return holder.clientWidth > 0 && fittedFrame(built, holder.clientWidth).width !== drawn;
  });
}

/** What holds a drawing each, with the frame in which the build drew it. */
function holdersIn(drawing: HTMLElement): { holder: HTMLElement; built: Frame }[] {
  return [...drawing.children]
    .filter((child) => child instanceof HTMLElement)
    .flatMap((holder) => {
      const built = builtFrame(holder);
      return built ? [{ holder, built }] : [];
    });
}
