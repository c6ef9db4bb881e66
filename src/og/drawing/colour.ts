/** A colour in Oklab: lightness from 0 to 1 and its two axes. */
export type Colour = Readonly<{ l: number; a: number; b: number }>;

/**
 * A colour from its CSS text `oklch(0.55 0.19 32)`: lightness, chroma, hue in degrees.
 *
 * - Errors: `RangeError` if the text is not of that form.
 */
export function oklch(text: string): Colour {
  const [, l, c, h] = /^oklch\(([\d.]+) ([\d.]+) ([\d.]+)\)$/.exec(text.trim()) ?? [];
  if (h === undefined) throw new RangeError(`"${text}" is not a colour such as oklch(0.5 0.1 30)`);
  const hue = (Number(h) * Math.PI) / 180;
  return { l: Number(l), a: Number(c) * Math.cos(hue), b: Number(c) * Math.sin(hue) };
}

/** What `color-mix(in oklab, one share %, other)` gives; `share` from 0 to 1. */
export function mixed(one: Colour, share: number, other: Colour): Colour {
  const between = (x: number, y: number) => x * share + y * (1 - share);
  return {
    l: between(one.l, other.l),
    a: between(one.a, other.a),
    b: between(one.b, other.b),
  };
}

/**
 * A colour as sRGB, `#c4412c`; a channel outside sRGB is brought to its bound.
 *
 * - Source: Björn Ottosson, "A perceptual color space for image processing", matrices of 2021.
 */
export function hex({ l, a, b }: Colour): string {
  const long = (l + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const middle = (l - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (l - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const channels = [
    4.0767416621 * long - 3.3077115913 * middle + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * middle - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * middle + 1.707614701 * short,
  ];
  return `#${channels.map((linear) => byte(linear).toString(16).padStart(2, '0')).join('')}`;
}

function byte(linear: number): number {
  const light = Math.min(1, Math.max(0, linear));
  const gamma = light <= 0.0031308 ? 12.92 * light : 1.055 * light ** (1 / 2.4) - 0.055;
  return Math.round(gamma * 255);
}
