import { nearestSpot, nextSpot, nextSpotDown, spotOf } from './point-navigation.ts';
import type { Spot } from './point-navigation.ts';

/** What a chart does when a reader goes to a value. */
export type Pointing = Readonly<{
  /** The mark of a value is pointed at or has the focus; `null`: none any more. */
  near: (mark: Element | null) => void;
  /** A value is chosen, to be pinned or unpinned. */
  choose: (point: string) => void;
}>;

/** How the `data-drawing` of a drawing begins whose series run downwards. */
export const downwards = 'down';

/** Lets pointer and keyboard go to the values of whatever drawings an element holds. */
export function followPoints(drawings: HTMLElement, told: Pointing, signal: AbortSignal): void {
  const go = (mark: Element | null) => {
    const before = drawings.querySelector('[data-hover]');
    if (before === mark) return;
    before?.removeAttribute('data-hover');
    mark?.setAttribute('data-hover', '');
    told.near(mark);
  };
  const point = (event: PointerEvent) => go(markUnder(event));
  const choose = (mark: Element | null) => {
    const chosen = mark?.getAttribute('data-point');
    if (chosen) told.choose(chosen);
  };
  const press = (event: KeyboardEvent) => {
    const mark = markOf(event.target);
    if (!mark || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Enter' || event.key === ' ') choose(mark);
    else if (!moveFocus(mark, event.key)) return;
    event.preventDefault();
  };
  drawings.addEventListener('pointermove', point, { signal });
  drawings.addEventListener('pointerdown', point, { signal });
  drawings.addEventListener('pointerleave', () => go(null), { signal });
  drawings.addEventListener('click', (event) => choose(markUnder(event)), { signal });
  drawings.addEventListener('focusin', (event) => go(markOf(event.target)), { signal });
  drawings.addEventListener('focusout', () => go(null), { signal });
  drawings.addEventListener('keydown', press, { signal });
}

/** Puts one value of a drawing in the order of the tab key: the one named, or the first. */
export function tabTo(svg: SVGElement, point: string | null): void {
  const marks = marksIn(svg);
  const chosen = marks.find((mark) => mark.dataset['point'] === point) ?? marks[0];
  for (const mark of marks) mark.setAttribute('tabindex', mark === chosen ? '0' : '-1');
}

/** The mark of a value in a drawing. */
export function markAt(svg: Element, point: string): SVGElement | null {
  return marksIn(svg).find((mark) => mark.dataset['point'] === point) ?? null;
}

/** The value whose mark has the focus; `null` where none has. */
export function focusedPoint(): string | null {
  return markOf(document.activeElement)?.dataset['point'] ?? null;
}

function marksIn(svg: Element): SVGElement[] {
  return [...svg.querySelectorAll<SVGElement>('[data-point]')];
}

function markOf(target: EventTarget | null): SVGElement | null {
  return target instanceof SVGElement ? target.closest<SVGElement>('[data-point]') : null;
}

/** @returns whether the key led anywhere */
function moveFocus(mark: SVGElement, key: string): boolean {
  const svg = mark.ownerSVGElement;
  const next = svg?.dataset['drawing']?.startsWith(downwards) ? nextSpotDown : nextSpot;
  const spot = svg && next(spotsIn(svg), spotOf(mark), key);
  if (!svg || !spot) return false;
  tabTo(svg, spot.point);
  markAt(svg, spot.point)?.focus();
  return true;
}

function markUnder(event: MouseEvent): SVGElement | null {
  const target = event.target instanceof Element ? event.target : null;
  const svg = target?.closest('svg');
  if (!svg) return null;
  const { left, top, width, height } = svg.getBoundingClientRect();
  const size = svg.viewBox.baseVal;
  const x = ((event.clientX - left) / width) * size.width;
  const y = ((event.clientY - top) / height) * size.height;
  const spot = nearestSpot(spotsIn(svg), x, y);
  return spot && markAt(svg, spot.point);
}

function spotsIn(svg: Element): Spot[] {
  return marksIn(svg).map(spotOf);
}
