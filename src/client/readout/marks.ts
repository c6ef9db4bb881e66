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

/** Makes the values of a drawing buttons, of which the pinned one is pressed. @returns the drawing */
export function withPins<Drawing extends Element>(drawing: Drawing, at: string | null): Drawing {
  for (const mark of marksIn(drawing)) {
    mark.setAttribute('role', 'button');
    mark.setAttribute('aria-pressed', String(mark.dataset['point'] === at));
  }
  return drawing;
}

/** The value whose mark has the focus; `null` where none has. */
export function focusedPoint(): string | null {
  return markOf(document.activeElement)?.dataset['point'] ?? null;
}

/** The marks of the values in a drawing, in paint order. */
export function marksIn(svg: Element): SVGElement[] {
  return [...svg.querySelectorAll<SVGElement>('[data-point]')];
}

/** The mark of a value that something is or lies in; `null` elsewhere. */
export function markOf(target: EventTarget | null): SVGElement | null {
  return target instanceof SVGElement ? target.closest<SVGElement>('[data-point]') : null;
}
