import { z } from 'zod';
import { namesWith, OwnId, Text } from './parts/fields.ts';

/**
 * A name that readers ask for and that no article mentions, so that the search can say so. The
 * check refuses one that any article mentions.
 */
export const Unmentioned = z.strictObject({
  id: OwnId,
  /** In English as it stands in a sentence: `the Arctic`. */
  name: namesWith(', as it stands in a sentence'),
  /** Other names and spellings, in any script. */
  aliases: z
    .array(Text)
    .default([])
    .meta({ expected: 'a list of other names and spellings, in any script' }),
});
export type Unmentioned = z.output<typeof Unmentioned>;
