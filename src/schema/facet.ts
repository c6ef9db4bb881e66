import { z } from 'zod';
import { Names, OwnId, Text } from './parts/fields.ts';

/** A subject that claims are about. */
export const Topic = z.strictObject({
  id: OwnId,
  name: Names,
  /** Other words a reader may use, in any script. */
  aliases: z
    .array(Text)
    .default([])
    .meta({ expected: 'a list of other words that readers use, in any script' }),
});
export type Topic = z.output<typeof Topic>;

/** A person, state or body that claims speak of. */
export const Actor = z.strictObject({
  id: OwnId,
  kind: z.enum(['person', 'state', 'organisation', 'group']),
  name: Names,
  /** Other names and spellings, in any script. */
  aliases: z
    .array(Text)
    .default([])
    .meta({ expected: 'a list of other words that readers use, in any script' }),
});
export type Actor = z.output<typeof Actor>;
