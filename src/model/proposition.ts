import { z } from 'zod';
import { numberFields } from './bound-number.ts';
import { Id, Text, WholeDay } from './fields.ts';

/** A sentence that several articles take a position on; the unit of comparison. */
export const Proposition = z.strictObject({
  id: Id,
  /** The whole sentence, as neutral as it can be put. */
  text: Text.max(160),
  /** The same as a question. */
  question: Text.max(160),
  /** A few words for a table head or a picture. */
  label: Text.max(40),
  topics: z.array(Id).min(1),
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
