import { interpolateNumber, piecewise } from 'd3';
import { rounded } from '../scene/scene.ts';

/** The emblem in a box: cubic curves from left to right that run together and then part. */
export type EmblemShape = Readonly<{
  /** Along the lines: the start, two control points, the meeting, two control points, the end. */
  xs: readonly number[];
  /** Across them, from the first line to the last: where they start, meet and end. */
  ys: readonly (readonly number[])[];
}>;

/** One line of an emblem as SVG path data, in the part before the meeting and the part after it. */
export type EmblemLine = Readonly<{ before: string; after: string; meet: number }>;

/** The box of the wide emblem, in CSS pixels. */
const wideBox = { width: 44, height: 24 };

/** Emblems of mastheads and share images, of icons (32 by 32), of the 404 page (640 by 150). */
export const emblemShapes = {
  wide: {
    xs: [1, 12, 10, 20, 30, 32, 43],
    ys: [
      [3, 21],
      [9.6, 14.4],
      [2, 5, 12, 17.5, 22],
    ],
  },
  square: {
    xs: [2, 10, 8, 14.5, 21, 22, 30],
    ys: [
      [4.5, 27.5],
      [11.8, 20.2],
      [3, 8.5, 16, 23, 29.5],
    ],
  },
  broad: {
    xs: [4, 130, 120, 240, 420, 440, 636],
    ys: [
      [15, 135],
      [59, 91],
      [6, 34, 75, 116, 144],
    ],
  },
} as const satisfies Readonly<Record<string, EmblemShape>>;

/** An emblem of any number of lines, spread over the places of its shape. */
export function emblemLines({ xs, ys }: EmblemShape, count: number): readonly EmblemLine[] {
  const [x0, x1, x2, x3, x4, x5, x6] = xs.map(rounded);
  return Array.from({ length: count }, (_, i) => {
    const share = count > 1 ? i / (count - 1) : 0.5;
    const [start, meet, end] = ys.map((places) =>
      rounded(piecewise(interpolateNumber, [...places])(share)),
    );
    return {
      before: `M${x0} ${start}C${x1} ${start} ${x2} ${meet} ${x3} ${meet}`,
      after: `C${x4} ${meet} ${x5} ${end} ${x6} ${end}`,
      meet: meet!,
    };
  });
}

/** The wide emblem stretched to a place in a drawing, in CSS pixels. */
export function emblemAt(
  place: Readonly<{ x: number; y: number; width: number; height: number }>,
): EmblemShape {
  const { xs, ys } = emblemShapes.wide;
  return {
    xs: xs.map((x) => place.x + (x / wideBox.width) * place.width),
    ys: ys.map((list) => list.map((y) => place.y + (y / wideBox.height) * place.height)),
  };
}
