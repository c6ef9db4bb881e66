import { script } from '../base/source-loader.ts';
import { awaitedReader } from './awaited-reader.ts';
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

/** Chooses the value of a mark. */
export function choose(mark: Element | null, handlers: PointHandlers): void {
  const chosen = mark?.getAttribute('data-point');
  if (chosen) handlers.choose(chosen);
}

/** What a key does in the drawing of a value: it leads to another, or chooses it. */
export function press(event: KeyboardEvent, handlers: PointHandlers): void {
  const mark = markOf(event.target);
  if (!mark || event.ctrlKey || event.metaKey || event.altKey) return;
  const chooses = event.key === 'Enter' || event.key === ' ';
  if (!chooses && !navigationKeys.includes(event.key)) return;
  event.preventDefault();
  const act = () =>
    chooses ? choose(markOf(document.activeElement), handlers) : moveFocus(event.key);
  done = done.then(act).catch(console.error);
}

/** Keys act one after the other, since finding the next value takes a moment. */
let done: Promise<void> = Promise.resolve();

async function moveFocus(key: string): Promise<void> {
  const drawing = document.activeElement?.closest('[data-part="drawing"]');
  const reader = drawing && (await awaitedReader(drawing, script(import('./point-navigation.ts'))));
  const mark = markOf(document.activeElement);
  const svg = mark?.ownerSVGElement;
  if (!svg || !reader) return;
  const { nextTarget, nextTargetDown, targetOf } = reader;
  const next = svg.dataset['drawing']?.startsWith(downwards) ? nextTargetDown : nextTarget;
  const target = next(marksIn(svg).map(targetOf), targetOf(mark), key);
  if (!target) return;
  tabTo(svg, target.point);
  markAt(svg, target.point)?.focus();
}
