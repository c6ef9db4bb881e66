import { z } from 'zod';
import { OwnId, Text, WholeDay } from './parts/fields.ts';

/**
 * What a change does to the data: `correction` mends values, `addition` adds some, `meaning` gives
 * a column, an id or a unit another sense. `publication` is the first of all.
 */
export const changeKinds = ['publication', 'addition', 'correction', 'meaning'] as const;

/** A change of the published data or texts; the log of them goes with the data. */
export const Change = z.strictObject({
  id: OwnId,
  date: WholeDay.meta({ expected: 'the day of the change, such as "2026-11-21"' }),
  kind: z.enum(changeKinds),
  /** The version of the data with this change in it. */
  version: z
    .string()
    .regex(/^\d+\.\d+\.\d+$/, 'write a version such as 1.0.1')
    .meta({ expected: 'the version of the data with this change in it, such as 1.0.1' }),
  /** What changed; of a correction, what stood there and what stands now. */
  what: Text.max(400).meta({
    expected: 'what changed; of a correction, what stood there and what stands now',
  }),
  /** Why it changed. */
  why: Text.max(400).meta({ expected: 'why it changed' }),
});
export type Change = z.output<typeof Change>;
