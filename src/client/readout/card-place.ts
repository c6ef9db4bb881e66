/** What a card is placed in, in CSS pixels from the upper left corner of the drawing. */
export type CardRoom = Readonly<{
  height: number;
  /** What the window shows: may reach beyond the drawing on all sides. */
  seen: Readonly<{ left: number; right: number; top: number; bottom: number }>;
}>;

type Size = Readonly<{ width: number; height: number }>;
type Corner = Readonly<{ left: number; top: number }>;

/** Room between a card and the guide, the drawing or a finger, in CSS pixels. */
const gap = 12;

/** How far around its middle a fingertip hides what is under it, in CSS pixels. */
const fingertip = 28;

/**
 * Beside what is read, to its right if there is room, else to its left, level with the pointer.
 *
 * @param read from the left edge of what is read, such as a bar, to its right edge; with the guide in it
 * @returns `null` where neither side has room
 */
export function cardBeside(
  card: Size,
  read: Readonly<{ left: number; right: number }>,
  level: number,
  { height, seen }: CardRoom,
): Corner | null {
  const sides = [read.right + gap, read.left - gap - card.width];
  const left = sides.find((side) => side >= seen.left && side + card.width <= seen.right);
  if (left === undefined) return null;
  const lowest = Math.min(height, seen.bottom) - card.height;
  return {
    left,
    top: Math.max(Math.max(0, seen.top), Math.min(level - card.height / 2, lowest)),
  };
}

/** How wide a card beside what is read may be, on the wider side, in CSS pixels. */
export function roomBeside(
  read: Readonly<{ left: number; right: number }>,
  { seen }: CardRoom,
): number {
  return Math.max(seen.right - read.right - gap, read.left - gap - seen.left);
}

/**
 * Above the drawing, so that all of it stays in sight; where the window has no room there, at the
 * top of what is seen; and at its foot where a finger is there.
 */
export function cardAbove(card: Size, finger: number | null, { height, seen }: CardRoom): Corner {
  const top = Math.max(-card.height - gap / 2, seen.top);
  const hidden =
    finger !== null && finger - fingertip < top + card.height && finger + fingertip > top;
  if (!hidden) return { left: 0, top };
  return {
    left: 0,
    top: Math.max(finger + fingertip, Math.min(height, seen.bottom) - card.height),
  };
}
