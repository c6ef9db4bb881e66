/** Numbers from 0 to below 1, the same ones for the same seed on every machine. */
export type Random = () => number;

/** A generator of numbers (mulberry32) seeded by a text (FNV-1a of its UTF-16 units). */
export function seeded(seed: string): Random {
  let state = hash(seed);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * A whole number from 0 to below a bound.
 *
 * @param below at least 1
 */
export function drawn(random: Random, below: number): number {
  return Math.floor(random() * below);
}

/** The same things in an order drawn by chance. */
export function shuffled<T>(things: readonly T[], random: Random): readonly T[] {
  const order = [...things];
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = drawn(random, last + 1);
    [order[last], order[other]] = [order[other]!, order[last]!];
  }
  return order;
}

function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1)
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value;
}
