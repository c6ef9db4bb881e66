import { interpolateNumber, piecewise } from 'd3';
import { rounded } from '../scene/scene.ts';

/** The emblem in a box: cubic curves from left to right that run together and then part. */
export type EmblemShape = Readonly<{
  width: number;
  height: number;
  /** Along the lines: the start, two control points, the meeting, two control points, the end. */
  xs: readonly number[];
  /** Across them, from the first line to the last: where they start, meet and end. */
  starts: readonly number[];
  meets: readonly number[];
  ends: readonly number[];
}>;

/** One line of an emblem as SVG path data, in the part before the meeting and the part after it. */
export type EmblemLine = Readonly<{ before: string; after: string; meet: number }>;

/** The emblem of mastheads and share images, of icons, and of the page for a missing address. */
export const emblemShapes = {
  wide: {
    width: 44,
    height: 24,
    xs: [1, 12, 10, 20, 30, 32, 43],
    starts: [3, 21],
    meets: [9.6, 14.4],
    ends: [2, 5, 12, 17.5, 22],
  },
  square: {
    width: 32,
    height: 32,
    xs: [2, 10, 8, 14.5, 21, 22, 30],
    starts: [4.5, 27.5],
    meets: [11.8, 20.2],
    ends: [3, 8.5, 16, 23, 29.5],
  },
  broad: {
    width: 640,
    height: 150,
    xs: [4, 130, 120, 240, 420, 440, 636],
    starts: [15, 135],
    meets: [59, 91],
    ends: [6, 34, 75, 116, 144],
  },
} as const satisfies Readonly<Record<string, EmblemShape>>;

/** An emblem of any number of lines, spread over the places of its shape. */
export function emblemLines(shape: EmblemShape, count: number): readonly EmblemLine[] {
  const [x0, x1, x2, x3, x4, x5, x6] = shape.xs.map(rounded);
  return Array.from({ length: count }, (_, i) => {
    const share = count > 1 ? i / (count - 1) : 0.5;
    const [start, meet, end] = [shape.starts, shape.meets, shape.ends].map((places) =>
      rounded(piecewise(interpolateNumber, [...places])(share)),
    ) as [number, number, number];
    return {
      before: `M${x0} ${start}C${x1} ${start} ${x2} ${meet} ${x3} ${meet}`,
      after: `C${x4} ${meet} ${x5} ${end} ${x6} ${end}`,
      meet,
    };
  });
}

/** The same emblem stretched to a place in a drawing, in CSS pixels. */
export function emblemAt(
  { width, height, xs, starts, meets, ends }: EmblemShape,
  place: Readonly<{ x: number; y: number; width: number; height: number }>,
): EmblemShape {
  const across = (ys: readonly number[]) => ys.map((y) => place.y + (y / height) * place.height);
  return {
    width: place.width,
    height: place.height,
    xs: xs.map((x) => place.x + (x / width) * place.width),
    starts: across(starts),
    meets: across(meets),
    ends: across(ends),
  };
}
