import { z } from 'zod';
import { Text } from './fields.ts';
import { changeBetween, rangeOf, shareOf } from '../../domain/series/range.ts';
import type { Range } from '../../domain/series/range.ts';
import type { Point, Series } from '../series.ts';

const id = '[a-z0-9]+(?:-[a-z0-9]+)*';
const period = '\\d{4}(?:-(?:H[12]|Q[1-4]|0[1-9]|1[0-2]))?';
const shape = new RegExp(
  `^(?:(value|low|high|rate) (${id}) (${period})|(change|change-low|change-high) (${id}) (${period}) (${period})|(share) (${id}) (${id}) (${period}))$`,
);

/**
 * A number in a text of ours and the values it stands for.
 *
 * - `value <series> <period>`, and `low` or `high` for the bounds of that value;
 * - `rate <series> <period>`: the change on a year before as the compiler printed it, in percent;
 * - `change <series> <from> <to>`, and `change-low` or `change-high`, in percent;
 * - `share <series> <of> <period>`, in percent.
 */
export const BoundNumber = z.strictObject({
  /** The number as the text has it: `244.8`, `8.9%`. */
  text: Text.meta({ expected: 'the number as the text has it, such as 244.8 or 8.9%' }),
  is: z
    .string()
    .regex(shape, 'write value <series> <period>, change <series> <from> <to> or the like')
    .meta({ expected: 'value <series> <period>, change <series> <from> <to> or the like' }),
});
export type BoundNumber = z.output<typeof BoundNumber>;

/** What a text of ours says of its numbers: those bound to series, and those no series holds. */
export const numberFields = {
  figures: z
    .array(BoundNumber)
    .min(1)
    .optional()
    .meta({ expected: 'the numbers of the text that series hold: a list of { text: …, is: … }' }),
  /** Numbers that no series of ours holds; they rest on the sources named beside them alone. */
  unsourced: z
    .array(Text)
    .min(1)
    .optional()
    .meta({ expected: 'a list of the numbers that no series holds' }),
};
export type NumberFields = Readonly<{
  figures?: readonly BoundNumber[] | undefined;
  unsourced?: readonly string[] | undefined;
}>;

/** The values a binding needs, by series and period. */
export function boundTo(is: string): readonly Readonly<{ series: string; period: string }>[] {
  const [, ...parts] = shape.exec(is) ?? [];
  const [kind, ...rest] = parts.filter((part) => part !== undefined);
  if (kind === undefined) return [];
  if (kind === 'share') return rest.slice(0, 2).map((series) => ({ series, period: rest[2]! }));
  return rest.slice(1).map((one) => ({ series: rest[0]!, period: one }));
}

/** What a binding comes to, unrounded; `null` where a value it needs is missing. */
export function boundValue(is: string, series: readonly Series[]): number | null {
  const points = boundTo(is).map((needed) => pointOf(needed, series));
  if (points.length === 0 || points.includes(undefined)) return null;
  const kind = is.split(' ')[0]!;
  if (kind === 'rate') return points[0]!.change;
  const range = rangeFor(kind, (points as readonly Point[]).map(rangeOf));
  if (range === null) return null;
  if (kind.endsWith('low')) return range.low;
  return kind.endsWith('high') ? range.high : range.value;
}

/**
 * Whether a number as written stands for a value: the two are equal once the value is rounded to
 * the digits written. The words around carry the sign of a fall, so a number without a sign stands
 * for the size alone.
 */
export function standsFor(written: string, value: number): boolean {
  const digits = written.replaceAll(',', '').replace('−', '-');
  const decimals = digits.split('.')[1]?.length ?? 0;
  const meant = /^[-+]/.test(digits) ? value : Math.abs(value);
  return Math.abs(Number(digits) - meant) <= 0.5 / 10 ** decimals + 1e-9;
}

function pointOf(
  needed: Readonly<{ series: string; period: string }>,
  series: readonly Series[],
): Point | undefined {
  const found = series.find((one) => one.id === needed.series);
  return found?.points.find((point) => point.period === needed.period);
}

function rangeFor(kind: string, ranges: readonly Range[]): Range | null {
  const [first, second] = ranges as readonly [Range, Range];
  if (kind === 'share') return shareOf(first, second);
  return kind.startsWith('change') ? changeBetween(first, second) : first;
}
