import { z } from 'zod';
import { Id, OwnId, Text } from './parts/fields.ts';

/**
 * An idea or a plain word with all that readers call it: a question with one of its aliases also
 * finds what is said in the others.
 */
export const Concept = z.strictObject({
  id: OwnId,
  /** Words and phrases used for one another; endings need not be listed. */
  aliases: z
    .strictObject({
      /** The first names the concept to readers. */
      en: z.array(Text).min(1).meta({ expected: 'a list of at least one English word or phrase' }),
      ru: z
        .array(Text)
        .default([])
        .meta({ expected: 'a list of Russian words or phrases, or leave it out' }),
      /** In simplified characters; traditional ones are read as these. */
      zh: z
        .array(Text)
        .default([])
        .meta({ expected: 'a list of Chinese words or phrases, or leave it out' }),
    })
    .meta({ expected: 'what readers call it: { en: […], ru: […], zh: […] }' }),
  /** Claims that express the idea, found by every alias; for a plain word, some that use it. */
  claims: z
    .array(Id)
    .min(1)
    .meta({ expected: 'a list of at least one id of a claim that expresses it' }),
});

export type Concept = z.output<typeof Concept>;
