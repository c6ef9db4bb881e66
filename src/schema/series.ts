import { z } from 'zod';
import { Id, PastDay, PastWholeDay, PeriodText, Text } from './parts/fields.ts';
import type { Period } from '../domain/series/period.ts';

/** How a value came to be: printed by its source, worked out by us, or printed in round words. */
export const statuses = ['published', 'derived', 'approximate'] as const;
export const Status = z.enum(statuses);
export type Status = z.output<typeof Status>;

const Month = z.int().min(1).max(12);

/** `content/series/<id>.yaml`: what is measured, by whom, in what. */
export const SeriesFront = z.strictObject({
  title: Text.meta({ expected: 'what it is called' }),
  /** What the numbers count: `US$ bn`, `%`, `million tonnes`. */
  unit: Text.meta({ expected: 'what the numbers count, such as US$ bn or %' }),
  /** The quantity measured, for the value axis: `goods trade, US$ bn a year`. */
  measure: Text.meta({ expected: 'the quantity measured, for the value axis' }),
  /** Digits after the point that the sources support. */
  decimals: z
    .int()
    .min(0)
    .max(3)
    .meta({ expected: 'digits after the point that the sources support, {min} to {max}' }),
  /** Length of a period of this series. */
  every: z.enum(['year', 'half', 'quarter', 'month']),
  /** The first and the last month that are counted, where a series of years counts only a part of each. */
  months: z
    .tuple([Month, Month])
    .refine(([first, last]) => first <= last, 'write the earlier month first')
    .exactOptional()
    .meta({ expected: 'the first and the last month counted, such as [1, 4], or leave it out' }),
  /** Who compiled it; never two in one series. */
  compiler: Text.meta({ expected: 'who compiled it' }),
  /** What a sentence calls the compiler, where that is shorter: `China’s customs`. */
  compilerName: Text.max(40)
    .optional()
    .meta({ expected: 'what a sentence calls the compiler, where that is shorter' }),
  /** Whether it has every period since its first, so that its highest value is a record. */
  complete: z
    .boolean()
    .optional()
    .meta({ expected: 'true where it has every period since its first' }),
  /** What is counted and what is not. */
  scope: Text.meta({ expected: 'what is counted and what is not' }),
  note: Text.optional().meta({ expected: 'what else to know of it' }),
});
export type SeriesFront = z.output<typeof SeriesFront>;

/** One row of `content/series/<id>.csv`. */
export const Point = z.strictObject({
  period: PeriodText,
  value: z.number().meta({ expected: 'a number' }),
  /** Bounds of the value where it is uncertain, in the unit of the series. */
  low: z.number().nullable(),
  high: z.number().nullable(),
  /** The change on the same period of the year before, in percent, as the compiler printed it. */
  change: z.number().nullable().meta({
    expected: 'the change on a year before in percent as printed, such as -9.1, or nothing',
  }),
  status: Status,
  source: Id.meta({ expected: 'the id of the source of the value' }),
  /** The day, month or year when the value was first public; `null` where that is not known. */
  published: PastDay.nullable().meta({
    expected: 'the day, month or year when the value was first public, or nothing',
  }),
  /** The day we entered the value. */
  read: PastWholeDay.meta({ expected: 'the day we entered the value, such as 2026-11-21' }),
  /** How a derived value was worked out, or what to know about it. */
  note: Text.nullable(),
});

/** A row with what its source adds. */
export const DatedPoint = Point.extend({
  /** The day of the page it was read on; only where the day it was first public is not known. */
  page: PastDay.exactOptional(),
});

export type Point = Readonly<Omit<z.output<typeof DatedPoint>, 'period'>> &
  Readonly<{
    period: Period;
    /** Published after a day that a drawing compares with; only where one does. */
    later?: boolean;
    /** Why the value took the place of an older one of its period; only where it did and that is recorded. */
    why?: string;
  }>;

/** Measurements of one thing by one compiler. */
export type Series = SeriesFront &
  Readonly<{
    id: string;
    /** The newest value of each period, in ascending order of period. */
    points: readonly Point[];
    /** Values that a newer one of the same period replaced; only where there are such. */
    superseded?: readonly Point[];
  }>;

/** The columns of `content/series/<id>.csv`, in the order they are written. */
export const pointColumns = [
  'period',
  'value',
  'low',
  'high',
  'change',
  'status',
  'source',
  'published',
  'read',
  'note',
] as const satisfies readonly (keyof z.output<typeof Point>)[];
