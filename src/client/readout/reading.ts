import { cardWords } from '../../charts/readout/card-tree.ts';
import { placeAt, readoutPlaces, targetIn } from '../../charts/readout/places.ts';
import type { ReadoutPlace } from '../../charts/readout/places.ts';
import { press } from './keys.ts';
import { markAt, markOf, marksIn } from './marks.ts';
import { overlayIn } from './overlay.ts';
import type { OverlayContent } from './overlay.ts';
import { drawingPoint, targetOf } from './point-navigation.ts';
import { cardsOf } from './shown-cards.ts';

/** What a reader is at: a period of a drawing, and the value nearest to where he points. */
type Reading = Readonly<{
  svg: SVGSVGElement;
  place: ReadoutPlace;
  /** `<series>.<period>`; `null` in a gap. */
  point: string | null;
  /** The height he points at, in units of the drawing. */
  y: number;
  by: OverlayContent['by'];
}>;

/** Sent by a readout when a reader goes to a value, or to none, and when he chooses one. */
export type ReadoutEvent = CustomEvent<string | null>;

/**
 * Shows a tooltip, guide and card, where a reader points, touches or goes with the keyboard, anywhere in a
 * drawing. A touch leaves them until another outside; Escape takes them away.
 */
export function startReading(
  readout: HTMLElement,
  drawing: HTMLElement,
  signal: AbortSignal,
): void {
  const { show, hide, blur, refresh } = readingIn(readout, drawing);
  const point = (event: Event) =>
    show(event instanceof MouseEvent ? pointed(drawing, event) : focused(event));
  const leave = ({ pointerType }: PointerEvent) => pointerType !== 'touch' && hide();
  const choose = (chosen: string | null) => chosen && send(readout, 'readoutchoose', chosen);
  const handlers = { near: () => {}, choose };
  const on = <Name extends keyof HTMLElementEventMap>(
    name: Name,
    listen: (event: HTMLElementEventMap[Name]) => void,
    target: HTMLElement | Document = drawing,
  ) => target.addEventListener(name, listen as EventListener, { signal });
  for (const name of ['pointerover', 'pointermove', 'pointerdown', 'focusin'] as const)
    on(name, point);
  on('pointerleave', leave);
  on('pointercancel', hide);
  on('focusout', blur);
  on('click', (event) => {
    point(event);
    choose(pointed(drawing, event)?.point ?? null);
  });
  on('keydown', (event) => press(event, handlers));
  on('keydown', ({ key }) => key === 'Escape' && hide(), document);
  on('pointerdown', ({ target }) => !drawing.contains(target as Node) && hide(), document);
  const redrawn = new MutationObserver(refresh);
  for (const holder of drawing.children)
    if (holder !== readout) redrawn.observe(holder, { childList: true });
  signal.addEventListener('abort', () => redrawn.disconnect(), { once: true });
}

/** Shows one reading after another in a drawing, and again where it is drawn anew. */
function readingIn(readout: HTMLElement, drawing: HTMLElement) {
  const overlay = overlayIn(readout, drawing);
  const spoken = spokenIn(readout);
  let shown: Reading | null = null;
  const hide = () => {
    shown = null;
    overlay.hide();
    mark(drawing, null);
    send(readout, 'readoutnear', null);
  };
  const show = (reading: Reading | null) => {
    const card = cardsOf(drawing).find(({ period }) => period === reading?.place.period);
    if (!reading || !card) return;
    const moved = shown?.point !== reading.point || shown?.svg !== reading.svg;
    shown = reading;
    overlay.show({ card, ...placed(reading, drawing) });
    if (!moved) return;
    mark(drawing, reading);
    send(readout, 'readoutnear', reading.point);
    if (reading.by === 'keyboard') spoken.textContent = cardWords(card, reading.point ?? '');
  };
  const refresh = () => {
    const again = shown && sameReading(shown, drawing);
    if (again) show(again);
    else if (shown) hide();
  };
  /** A pointer reads on where a drawing made anew takes the focus away. */
  const blur = () => shown?.by === 'keyboard' && hide();
  return { show, hide, blur, refresh };
}

/** The reading where a pointer is; `null` where the drawing has nothing to read. */
function pointed(drawing: HTMLElement, event: MouseEvent): Reading | null {
  const svg = seenDrawing(drawing);
  if (!svg) return null;
  const { x, y } = drawingPoint(svg, event.clientX, event.clientY);
  const place = placeAt(placesIn(svg, drawing), x);
  const touched = event instanceof PointerEvent && event.pointerType === 'touch';
  const point = place && (targetIn(place, { x, y })?.point ?? null);
  return place && { svg, place, point, y, by: touched ? 'touch' : 'mouse' };
}

/** The reading of a value that the keyboard has come to. */
function focused({ target }: Event): Reading | null {
  const mark = markOf(target);
  const drawing = mark?.closest<HTMLElement>('[data-part="drawing"]');
  if (!mark?.matches(':focus-visible') || !drawing) return null;
  const { point, y } = targetOf(mark);
  const svg = mark.ownerSVGElement!;
  const place = placesIn(svg, drawing).find(({ targets }) =>
    targets.some((target) => target.point === point),
  );
  return place ? { svg, place, point, y, by: 'keyboard' } : null;
}

/** The same reading in a drawing that was made anew; `null` where its period is not shown. */
function sameReading({ place, point, y, by }: Reading, drawing: HTMLElement): Reading | null {
  const svg = seenDrawing(drawing);
  const now = svg && placesIn(svg, drawing).find(({ period }) => period === place.period);
  return svg && now ? { svg, place: now, point, y, by } : null;
}

/** The one of several sizes that the style sheet shows. */
function seenDrawing(drawing: HTMLElement): SVGSVGElement | null {
  const all = drawing.querySelectorAll<SVGSVGElement>('svg');
  return [...all].find((svg) => svg.getClientRects().length > 0) ?? null;
}

const places = new WeakMap<SVGSVGElement, ReadoutPlace[]>();

function placesIn(svg: SVGSVGElement, drawing: HTMLElement): ReadoutPlace[] {
  if (!places.has(svg)) {
    const periods = cardsOf(drawing).map(({ period }) => period);
    places.set(svg, readoutPlaces(marksIn(svg).map(targetOf), periods));
  }
  return places.get(svg)!;
}

/** A reading in CSS pixels from the upper left corner of the drawing. */
function placed({ svg, place, point, y, by }: Reading, drawing: HTMLElement) {
  const corner = drawing.getBoundingClientRect();
  const toWindow = svg.getScreenCTM()!;
  const at = (x: number, y: number) => {
    const { x: left, y: top } = new DOMPoint(x, y).matrixTransform(toWindow);
    return { x: left - corner.left, y: top - corner.top };
  };
  const rules = [...svg.querySelectorAll('.grid')].map((rule) => Number(rule.getAttribute('y1')));
  const [top, bottom] = [Math.min(...rules), Math.max(...rules)];
  const guide = { x: at(place.x, 0).x, top: at(0, top).y, bottom: at(0, bottom).y };
  const lefts = place.targets.map((target) => target.x);
  const rights = place.targets.map((target) => target.x + target.width);
  const read = {
    left: at(Math.min(place.x, ...lefts), 0).x,
    right: at(Math.max(place.x, ...rights), 0).x,
  };
  return { point, by, guide, read, level: at(0, y).y };
}

/** Marks the value that is read. */
function mark(drawing: HTMLElement, reading: Reading | null): void {
  for (const one of drawing.querySelectorAll('[data-hover]')) one.removeAttribute('data-hover');
  if (reading?.point) markAt(reading.svg, reading.point)?.setAttribute('data-hover', '');
}

/** Where is said, to those who do not see the card, what a value's own name does not say. */
function spokenIn(readout: HTMLElement): HTMLElement {
  const spoken = document.createElement('p');
  spoken.className = 'visually-hidden';
  spoken.setAttribute('aria-live', 'polite');
  readout.append(spoken);
  return spoken;
}

function send(readout: HTMLElement, name: string, detail: string | null): void {
  readout.dispatchEvent(new CustomEvent(name, { detail, bubbles: true }));
}
