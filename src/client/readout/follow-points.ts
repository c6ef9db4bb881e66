import { markAt, markOf, marksIn, tabTo } from './marks.ts';

/** What a chart does when a reader goes to a value. */
export type PointHandlers = Readonly<{
  /** The mark of a value is pointed at or has the focus; `null`: none any more. */
  near: (mark: Element | null) => void;
  /** A value is chosen, to be pinned or unpinned. */
  choose: (point: string) => void;
}>;

/** How the `data-drawing` of a drawing begins whose series run downwards. */
export const downwards = 'down';

/** The keys that lead from value to value. */
const navigationKeys = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'];

/** Finds values with d3; fetched when a reader first goes to a drawing, so never before first paint. */
const navigation = () => import('./point-navigation.ts');

/** Lets pointer and keyboard go to the values of whatever drawings an element holds. */
export function followPoints(
  drawings: HTMLElement,
  handlers: PointHandlers,
  signal: AbortSignal,
): void {
  const go = (mark: Element | null) => hover(drawings, mark, handlers);
  const { point, leave } = pointerFollower(go);
  const focus = ({ target }: Event) => {
    go(markOf(target));
    navigation().catch(console.error);
  };
  const click = async (event: MouseEvent) => choose(await markUnder(event), handlers);
  drawings.addEventListener('pointermove', point, { signal });
  drawings.addEventListener('pointerdown', point, { signal });
  drawings.addEventListener('pointerleave', leave, { signal });
  drawings.addEventListener('click', click, { signal });
  drawings.addEventListener('focusin', focus, { signal });
  drawings.addEventListener('focusout', () => go(null), { signal });
  drawings.addEventListener('keydown', (event) => press(event, handlers), { signal });
}

/** Shows the tooltip of a value, or of none. */
function hover(drawings: HTMLElement, mark: Element | null, handlers: PointHandlers): void {
  const before = drawings.querySelector('[data-hover]');
  if (before === mark) return;
  before?.removeAttribute('data-hover');
  mark?.setAttribute('data-hover', '');
  handlers.near(mark);
}

/** Follows a pointer; the value nearest to it is found after a fetch, so a later event wins. */
function pointerFollower(go: (mark: Element | null) => void) {
  let latest: Event | null = null;
  const point = async (event: PointerEvent) => {
    latest = event;
    const mark = await markUnder(event);
    if (latest === event) go(mark);
  };
  const leave = () => {
    latest = null;
    go(null);
  };
  return { point, leave };
}

function choose(mark: Element | null, handlers: PointHandlers): void {
  const chosen = mark?.getAttribute('data-point');
  if (chosen) handlers.choose(chosen);
}

/** What a key does in the drawing of a value: it leads to another, or chooses it. */
export function press(event: KeyboardEvent, handlers: PointHandlers): void {
  const mark = markOf(event.target);
  if (!mark || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === 'Enter' || event.key === ' ') choose(mark, handlers);
  else if (navigationKeys.includes(event.key)) void moveFocus(event.key);
  else return;
  event.preventDefault();
}

async function moveFocus(key: string): Promise<void> {
  const { nextTarget, nextTargetDown, targetOf } = await navigation();
  const mark = markOf(document.activeElement);
  const svg = mark?.ownerSVGElement;
  if (!svg) return;
  const next = svg.dataset['drawing']?.startsWith(downwards) ? nextTargetDown : nextTarget;
  const target = next(marksIn(svg).map(targetOf), targetOf(mark), key);
  if (!target) return;
  tabTo(svg, target.point);
  markAt(svg, target.point)?.focus();
}

async function markUnder(event: MouseEvent): Promise<SVGElement | null> {
  const svg = event.target instanceof Element ? event.target.closest('svg') : null;
  if (!svg) return null;
  const { targetAt, targetOf } = await navigation();
  const target = targetAt(marksIn(svg).map(targetOf), event, svg);
  return target && markAt(svg, target.point);
}
