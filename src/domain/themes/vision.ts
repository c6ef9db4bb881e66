import {
  converter,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
} from 'culori';
import type { Color, Rgb } from 'culori';

/** How an eye turns a colour into the one that an eye of three cones would call the same. */
export type Vision = (colour: Color) => Color;

const linear = converter('lrgb');
const encoded = converter('rgb');

type Three = readonly [number, number, number];
type Matrix = readonly [Three, Three, Three];

/**
 * Eyes that see few colours, each by two models that were made apart from one another: Machado,
 * Oliveira and Fernandes (2009) as culori has it, and Brettel, Viénot and Mollon (1997) with the
 * matrices that libDaltonLens (in the public domain) works out for sRGB.
 *
 * Both are of light, so they are given linear values; culori by itself gives its own the encoded.
 */
export const visions: Readonly<Record<string, Vision>> = {
  'all cones': (colour) => colour,
  'no red cones (Machado)': ofLight(filterDeficiencyProt(1) as (colour: Rgb) => Rgb),
  'no green cones (Machado)': ofLight(filterDeficiencyDeuter(1) as (colour: Rgb) => Rgb),
  'no blue cones (Machado)': ofLight(filterDeficiencyTrit(1) as (colour: Rgb) => Rgb),
  'no red cones (Brettel)': twoPlanes(
    [
      [0.1451, 1.20165, -0.34675],
      [0.10447, 0.85316, 0.04237],
      [0.00429, -0.00603, 1.00174],
    ],
    [
      [0.14115, 1.16782, -0.30897],
      [0.10495, 0.8573, 0.03776],
      [0.00431, -0.00586, 1.00155],
    ],
    [0.00048, 0.00416, -0.00464],
  ),
  'no green cones (Brettel)': twoPlanes(
    [
      [0.36198, 0.86755, -0.22953],
      [0.26099, 0.64512, 0.09389],
      [-0.01975, 0.02686, 0.99289],
    ],
    [
      [0.37009, 0.8854, -0.25549],
      [0.25767, 0.63782, 0.10451],
      [-0.0195, 0.02741, 0.99209],
    ],
    [-0.00293, -0.00645, 0.00938],
  ),
  'no blue cones (Brettel)': twoPlanes(
    [
      [1.01354, 0.14268, -0.15622],
      [-0.01181, 0.87561, 0.13619],
      [0.07707, 0.81208, 0.11085],
    ],
    [
      [0.93337, 0.19999, -0.13336],
      [0.05809, 0.82565, 0.11626],
      [-0.37923, 1.13825, 0.24098],
    ],
    [0.0396, -0.02831, -0.01129],
  ),
};

/** What a screen shows of a colour: within sRGB, as Chromium and the share images bring it there. */
export function shown(colour: Color): Color {
  const { r, g, b } = encoded(colour);
  return { mode: 'rgb', r: bounded(r), g: bounded(g), b: bounded(b) };
}

function ofLight(model: (colour: Rgb) => Rgb): Vision {
  return (colour) => {
    const { r, g, b } = linear(colour);
    const seen = model({ mode: 'rgb', r, g, b });
    return encoded({ mode: 'lrgb', r: bounded(seen.r), g: bounded(seen.g), b: bounded(seen.b) });
  };
}

/** Each half of the colours, to one side of grey, falls on a plane of its own. */
function twoPlanes(above: Matrix, below: Matrix, normal: Three): Vision {
  return ofLight(({ r, g, b }) => {
    const light: Three = [r, g, b];
    const plane = along(normal, light) >= 0 ? above : below;
    const [red, green, blue] = plane.map((row) => along(row, light));
    return { mode: 'rgb', r: red!, g: green!, b: blue! };
  });
}

function along(one: Three, other: Three): number {
  return one[0] * other[0] + one[1] * other[1] + one[2] * other[2];
}

function bounded(channel: number): number {
  return Math.min(1, Math.max(0, channel));
}
