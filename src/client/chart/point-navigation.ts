/** A value in a drawing that a reader can go to: where it is, in units of the drawing. */
export type Spot = Readonly<{
  /** `<series>.<period>` */
  point: string;
  /** The left and upper edge; a dot has no extent. */
  x: number;
  y: number;
  width: number;
  height: number;
}>;

/** The farthest a pointer may be from the value it means, in units of the drawing. */
const reach = 48;

/** The spot of a circle or rectangle with a `data-point`. */
export function spotOf(mark: Element): Spot {
  const number = (name: string) => Number(mark.getAttribute(name) ?? 0);
  const [x, y] = mark.tagName === 'circle' ? ['cx', 'cy'] : ['x', 'y'];
  return {
    point: mark.getAttribute('data-point') ?? '',
    x: number(x!),
    y: number(y!),
    width: number('width'),
    height: number('height'),
  };
}

/** The spot that a pointer means; `null` where it is too far from all. */
export function nearestSpot(spots: readonly Spot[], x: number, y: number): Spot | null {
  const ranked = spots
    .map((spot) => ({ spot, distance: distance(spot, x, y) }))
    .filter((one) => one.distance <= reach)
    .sort((a, b) => a.distance - b.distance);
  return ranked[0]?.spot ?? null;
}

/** The keys of a drawing whose series run downwards, as those of one whose series run across. */
const turned: Readonly<Record<string, string>> = {
  ArrowUp: 'ArrowLeft',
  ArrowDown: 'ArrowRight',
  ArrowLeft: 'ArrowUp',
  ArrowRight: 'ArrowDown',
};

/**
 * The spot that a key leads to in a drawing whose series run downwards: up and down along the
 * series, left and right to its neighbours; otherwise as `nextSpot`.
 */
export function nextSpotDown(spots: readonly Spot[], from: Spot, key: string): Spot | null {
  return nextSpot(spots.map(transposed), transposed(from), turned[key] ?? key);
}

function transposed({ point, x, y, width, height }: Spot): Spot {
  return { point, x: y, y: x, width: height, height: width };
}

/**
 * The spot that a key leads to: left and right along the series, up and down to the series before
 * and after at the nearest place, Home and End to its ends.
 *
 * @returns `null` for a key that leads nowhere, or where there is nothing farther
 */
export function nextSpot(spots: readonly Spot[], from: Spot, key: string): Spot | null {
  const lines = [...Map.groupBy(spots, series).values()].map((line) => line.toSorted(byX));
  const at = lines.findIndex((line) => series(line[0]!) === series(from));
  const line = lines[at] ?? [];
  const place = line.findIndex(({ point }) => point === from.point);
  if (key === 'ArrowLeft') return line[place - 1] ?? null;
  if (key === 'ArrowRight') return line[place + 1] ?? null;
  if (key === 'Home') return line[0] ?? null;
  if (key === 'End') return line.at(-1) ?? null;
  if (key === 'ArrowUp') return closest(lines[at - 1], from);
  if (key === 'ArrowDown') return closest(lines[at + 1], from);
  return null;
}

function series({ point }: Spot): string {
  return point.split('.')[0]!;
}

function byX(a: Spot, b: Spot): number {
  return a.x - b.x;
}

function closest(line: readonly Spot[] = [], { x }: Spot): Spot | null {
  return line.toSorted((a, b) => Math.abs(a.x - x) - Math.abs(b.x - x))[0] ?? null;
}

function distance(spot: Spot, x: number, y: number): number {
  const beside = Math.max(spot.x - x, 0, x - spot.x - spot.width);
  const above = Math.max(spot.y - y, 0, y - spot.y - spot.height);
  return Math.hypot(beside, above);
}
