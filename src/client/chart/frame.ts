import type { Frame } from '../../charts/scene/scene.ts';

/** The narrowest that drawings are made for, in CSS pixels. */
const narrowest = 320;

/** Frames differ by whole steps, so that a width in motion does not redraw at each pixel. */
const step = 20;

/**
 * The frame in which a drawing is drawn anew, so that its lettering is never shrunk: as narrow as
 * the room it has, never wider than the build drew it.
 *
 * @param room the width it is shown at, in CSS pixels; 0 while it is not shown
 */
export function fittedFrame(built: Frame, room: number): Frame {
  if (room <= 0) return built;
  const fitted = Math.max(narrowest, Math.floor(room / step) * step);
  return { ...built, width: Math.min(built.width, fitted) };
}

/** The frame in which the build drew what an element holds, remembered; `null` for no drawing. */
export function builtFrame(holder: HTMLElement): Frame | null {
  const drawn = holder.querySelector('svg')?.viewBox.baseVal;
  holder.dataset['frame'] ??= drawn ? `${drawn.width}x${drawn.height}` : '';
  const [width, height] = holder.dataset['frame'].split('x').map(Number);
  return width && height ? { width, height } : null;
}
