import { z } from 'zod';
import { numberFields } from './parts/number-binding.ts';
import { Id, Text, WholeDay } from './parts/fields.ts';

/** A sentence that several articles take a position on; the unit of comparison. */
export const Proposition = z.strictObject({
  id: Id,
  /** The whole sentence, as neutral as it can be put. */
  text: Text.max(160),
  /** The same as a question. */
  question: Text.max(160),
  /** A few words for a table head or a picture. */
  label: Text.max(40),
  /** What in a text counts as a position on it, for coders and readers. */
  counts: Text.max(280),
  topics: z.array(Id).min(1),
  /** Sentences it took the place of: their ids, which no other gets, and the day of the change. */
  replaces: z
    .array(z.strictObject({ id: Id, text: Text.max(160), day: WholeDay }))
    .min(1)
    .optional(),
  /** What public figures or documents say, where there are any. */
  record: z
    .strictObject({
      note: Text.max(600),
      sources: z.array(Id).min(1),
      day: WholeDay,
      chart: z.string().optional(),
      ...numberFields,
    })
    .optional(),
});

export type Proposition = z.output<typeof Proposition>;
