import { z } from 'zod';
import { Id, Text } from './parts/fields.ts';

/**
 * An idea or a plain word with all that readers call it: a question with one of its aliases also
 * finds what is said in the others.
 */
export const Concept = z.strictObject({
  id: Id,
  /** Words and phrases used for one another; endings need not be listed. */
  aliases: z.strictObject({
    /** The first names the concept to readers. */
    en: z.array(Text).min(1),
    ru: z.array(Text).default([]),
    /** In simplified characters; traditional ones are read as these. */
    zh: z.array(Text).default([]),
  }),
  /** Claims that express the idea, found by every alias; for a plain word, some that use it. */
  claims: z.array(Id).min(1),
});

export type Concept = z.output<typeof Concept>;
