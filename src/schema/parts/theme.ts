import { z } from 'zod';
import { OwnId } from './fields.ts';

/** A colour as writers write it: `#2f6f4f`, or `oklch(0.473 0.1 162)`. */
const Colour = z
  .string()
  .regex(
    /^(#[0-9a-f]{6}|oklch\((0|1|0?\.\d+|1\.0+) (0|0?\.\d+) \d{1,3}(\.\d+)?\))$/i,
    "write a colour in quotes such as '#2f6f4f', or oklch(0.473 0.1 162)",
  )
  .meta({ expected: "a colour in quotes such as '#2f6f4f'" });

/** A colour by day and by night. */
const Pair = z
  .strictObject({ light: Colour, dark: Colour })
  .meta({ expected: '{ light: …, dark: … }' });

/**
 * The colours of one article: of its lines, signs and names. What is left out is worked out from `light` and
 * `dark`, as near to them as the bars of contrast and distance allow.
 */
export const Theme = z.strictObject({
  id: OwnId,
  /** Of lines and signs, on light paper. */
  light: Colour,
  /** Of lines and signs, on dark paper. */
  dark: Colour,
  /** Of words, which need more contrast than lines. */
  text: Pair.optional(),
  /** The ground of the head of an essay. */
  wash: Pair.optional(),
  /** For readers whose system asks for more contrast. */
  moreContrast: z
    .strictObject({ light: Colour, dark: Colour, text: Pair.optional(), wash: Pair.optional() })
    .optional()
    .meta({ expected: '{ light: …, dark: … }, or leave it out' }),
});
export type Theme = z.output<typeof Theme>;
