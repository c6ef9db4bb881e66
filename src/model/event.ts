import { z } from 'zod';
import { Edtf, Id, Text } from './fields.ts';

/** Something dated that an article mentions, or that bears on what one says. */
export const Event = z.strictObject({
  id: Id,
  date: Edtf,
  /** A few words for a drawing. */
  label: Text.max(28).optional(),
  /** What happened, in one sentence. */
  text: Text.max(240),
  /** Where the articles mention it; empty for context of our own. */
  mentions: z.array(z.strictObject({ article: Id, paragraph: z.int().min(1) })).default([]),
  sources: z.array(Id).min(1),
  /** Where sources disagree, or what the date means. */
  note: Text.max(400).optional(),
});
export type Event = z.output<typeof Event>;
