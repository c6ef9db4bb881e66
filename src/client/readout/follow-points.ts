import { script } from '../base/source-loader.ts';
import { awaitedReader } from './awaited-reader.ts';
import { choose, press } from './keys.ts';
import type { PointHandlers } from './keys.ts';
import { markAt, markOf, marksIn } from './marks.ts';

/** Finds values with d3; fetched when a reader first goes to a drawing, so never before first paint. */
type Navigation = typeof import('./point-navigation.ts');

/** Lets pointer and keyboard go to the values of whatever drawings an element holds. */
export function followPoints(
  drawings: HTMLElement,
  handlers: PointHandlers,
  signal: AbortSignal,
): void {
  const go = (mark: Element | null) => hover(drawings, mark, handlers);
  const { reader, forget } = readerOf(drawings);
  const { point, leave } = pointerFollower(go, reader);
  const focus = ({ target }: Event) => {
    go(markOf(target));
    void reader();
  };
  const click = async (event: MouseEvent) => choose(await markUnder(event, reader), handlers);
  drawings.addEventListener('pointerenter', forget, { signal });
  drawings.addEventListener('pointermove', point, { signal });
  drawings.addEventListener('pointerdown', point, { signal });
  drawings.addEventListener('pointerleave', leave, { signal });
  drawings.addEventListener('click', click, { signal });
  drawings.addEventListener('focusin', focus, { signal });
  drawings.addEventListener('focusout', () => go(null), { signal });
  drawings.addEventListener('keydown', (event) => press(event, handlers), { signal });
}

/** What finds values: fetched once, and again when a reader comes back after it failed. */
function readerOf(drawings: HTMLElement) {
  let coming: Promise<Navigation | null> | undefined;
  const reader = () =>
    (coming ??= awaitedReader(drawings, script(import('./point-navigation.ts'))));
  const forget = async () => {
    if (coming && (await coming) === null) coming = undefined;
  };
  return { reader, forget };
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
function pointerFollower(
  go: (mark: Element | null) => void,
  reader: () => Promise<Navigation | null>,
) {
  let latest: Event | null = null;
  const point = async (event: PointerEvent) => {
    latest = event;
    const mark = await markUnder(event, reader);
    if (latest === event) go(mark);
  };
  const leave = () => {
    latest = null;
    go(null);
  };
  return { point, leave };
}

async function markUnder(
  event: MouseEvent,
  reader: () => Promise<Navigation | null>,
): Promise<SVGElement | null> {
  const svg = event.target instanceof Element ? event.target.closest('svg') : null;
  const navigation = svg && (await reader());
  if (!navigation) return null;
  const { targetAt, targetOf } = navigation;
  const target = targetAt(marksIn(svg).map(targetOf), event, svg);
  return target && markAt(svg, target.point);
}
