/** Two ends of a stretch, in order. */
type Ends = readonly [number, number];

/**
 * The straight map that takes the ends of one stretch to those of another.
 *
 * What a linear scale of d3 does with numbers, without the colours, dates and formats that come
 * with it: half of what a reader's browser would have to load for a chart.
 */
export function affine([from, to]: Ends, [start, end]: Ends): (value: number) => number {
  return (value) => {
    const part = (value - from) / (to - from);
    return start * (1 - part) + end * part;
  };
}
