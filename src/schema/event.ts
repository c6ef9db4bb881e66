import { z } from 'zod';
import { Edtf, Id, Text } from './parts/fields.ts';

/** A paragraph that an event has to do with. */
export const EventPlace = z.strictObject({ article: Id, paragraph: z.int().min(1) });
export type EventPlace = z.output<typeof EventPlace>;

/** Something dated that an article mentions, or that bears on what one says. */
export const Event = z.strictObject({
  id: Id,
  date: Edtf,
  /** A few words for a drawing. */
  label: Text.max(28).optional(),
  /** What happened, in one sentence. */
  text: Text.max(240),
  /** Where the articles mention it. */
  mentions: z.array(EventPlace).default([]),
  /** Where an article says what it bears on without mentioning it; none for mere context. */
  bearsOn: z.array(EventPlace).default([]),
  sources: z.array(Id).min(1),
  /** Where sources disagree, or what the date means. */
  note: Text.max(400).optional(),
});
export type Event = z.output<typeof Event>;
