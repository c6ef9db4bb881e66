/** Where a mark stands, by the name of its element. */
const places: Readonly<Record<string, readonly string[]>> = {
  circle: ['cx', 'cy'],
  rect: ['x', 'y', 'width', 'height'],
  line: ['x1', 'y1', 'x2', 'y2'],
  path: ['d'],
  text: ['x', 'y'],
};

/**
 * Animates (tweens) what a drawing has in common with the one before it, from its old place to its
 * new one: each value, its label, and each line of as many points. What is new fades in, and so does
 * everything where the unit is another. It takes as long as `--calm` says: no time for readers who
 * ask for less motion.
 */
export function animateMarks(before: SVGElement, now: SVGElement): void {
  const style = getComputedStyle(now);
  const duration = milliseconds(style.getPropertyValue('--calm'));
  if (duration === 0) return;
  const easing = style.getPropertyValue('--ease').trim() || 'ease';
  const comparable = unitOf(before) === unitOf(now);
  for (const mark of now.querySelectorAll(Object.keys(places).join())) {
    const alike = marksLike(mark, before);
    if (alike.some((other) => placed(other) === placed(mark))) continue;
    const was = comparable ? matchingMark(mark, alike) : undefined;
    const start = was ? from(was, mark) : { opacity: 0 };
    mark.animate([{ ...start, offset: 0 }], { duration, easing });
  }
}

/** Which of the marks like it is the same: of one value, of words said once, through as many points. */
function matchingMark(mark: Element, alike: readonly Element[]): Element | undefined {
  if (mark.localName === 'path') return alike.find((one) => commands(one) === commands(mark));
  // Words that stand in several places, as under an axis, are no one's in particular.
  const known = mark.hasAttribute('data-point') || mark.localName === 'text';
  return known && alike.length === 1 ? alike[0] : undefined;
}

/** The marks of one value, or of one kind and the same words. */
function marksLike(mark: Element, before: SVGElement): Element[] {
  const point = mark.getAttribute('data-point');
  return [...before.querySelectorAll(mark.localName)].filter((other) =>
    point === null
      ? other.getAttribute('class') === mark.getAttribute('class') &&
        other.textContent === mark.textContent
      : other.getAttribute('data-point') === point,
  );
}

/** What a mark looked like at the place it had. */
function from(was: Element, mark: Element): Keyframe {
  const [x, y] = ['x', 'y'].map(
    (name) => Number(was.getAttribute(name)) - Number(mark.getAttribute(name)),
  );
  if (mark.localName === 'text') return { translate: `${x}px ${y}px` };
  if (mark.localName === 'path') return { d: `path("${was.getAttribute('d')}")` };
  return Object.fromEntries(
    places[mark.localName]!.map((name) => [name, `${was.getAttribute(name)}px`]),
  );
}

function placed(mark: Element): string {
  return places[mark.localName]!.map((name) => mark.getAttribute(name)).join();
}

function unitOf(drawing: SVGElement): string {
  return drawing.querySelector('.axis-title')?.textContent ?? '';
}

/** The commands of a path without their places: paths with the same can turn into each other. */
function commands(path: Element): string {
  return (path.getAttribute('d') ?? '').replaceAll(/[^a-z]/gi, '');
}

/** A time of a style sheet, `240ms` or `.24s`, in milliseconds; 0 where there is none. */
function milliseconds(time: string): number {
  const amount = Number.parseFloat(time) || 0;
  return time.trim().endsWith('ms') ? amount : amount * 1000;
}
