import { z } from 'zod';
import { numberFields } from './parts/number-binding.ts';
import { Id, OwnId, PastWholeDay, Text, WholeDay } from './parts/fields.ts';

/** A sentence that several articles take a position on; the unit of comparison. */
export const Proposition = z.strictObject({
  id: OwnId,
  /** The whole sentence, as neutral as it can be put. */
  text: Text.max(160).meta({ expected: 'the whole sentence, at most {max} characters' }),
  /** The same as a question. */
  question: Text.max(160).meta({ expected: 'the same as a question, at most {max} characters' }),
  /** A few words for a table head or a picture. */
  label: Text.max(40).meta({ expected: 'a few words for a table head, at most {max} characters' }),
  /** What in a text counts as a position on it, for coders and readers. */
  counts: Text.max(280).meta({
    expected: 'what in a text counts as a position on it, at most {max} characters',
  }),
  topics: z.array(Id).min(1).meta({ expected: 'a list of topic ids' }),
  /** Sentences it took the place of: their ids, which no other gets, and the day of the change. */
  replaces: z
    .array(
      z.strictObject({
        id: Id.meta({ expected: 'the id it had' }),
        text: Text.max(160).meta({ expected: 'the sentence it was' }),
        day: WholeDay.meta({ expected: 'the day of the change, such as "2026-11-28"' }),
      }),
    )
    .min(1)
    .optional()
    .meta({ expected: 'sentences it took the place of: a list of { id: …, text: …, day: … }' }),
  /** What public figures or documents say, where there are any. */
  record: z
    .strictObject({
      note: Text.max(600).meta({
        expected: 'what public figures or documents say, at most {max} characters',
      }),
      sources: z.array(Id).min(1).meta({ expected: 'a list of source ids' }),
      day: PastWholeDay.meta({ expected: 'the day it was last considered, such as "2026-11-21"' }),
      chart: z.string().optional().meta({ expected: 'the chart that shows it, as <slug>?<view>' }),
      ...numberFields,
    })
    .optional()
    .meta({ expected: 'what public figures say: { note: …, sources: …, day: … }' }),
});

export type Proposition = z.output<typeof Proposition>;
