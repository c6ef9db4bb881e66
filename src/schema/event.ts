import { z } from 'zod';
import { Id, OwnId, Paragraph, PastEdtf, Text } from './parts/fields.ts';

/** A paragraph that an event has to do with. */
export const EventPlace = z.strictObject({
  article: Id.meta({ expected: 'the slug of the article' }),
  paragraph: Paragraph.meta({ expected: 'the number of the paragraph, from {min}' }),
});
export type EventPlace = z.output<typeof EventPlace>;

/** Something dated that an article mentions, or that bears on what one says. */
export const Event = z.strictObject({
  id: OwnId,
  date: PastEdtf.meta({
    expected: 'an EDTF date in quotes, such as "2025-05-08" or "2024-02-09/2024-03"',
  }),
  /** A few words for a drawing. */
  label: Text.max(28)
    .optional()
    .meta({ expected: 'a few words for the timeline, at most {max} characters' }),
  /** What happened, in one sentence. */
  text: Text.max(240).meta({
    expected: 'what happened, in one sentence of at most {max} characters',
  }),
  /** Where the articles mention it. */
  mentions: z
    .array(EventPlace)
    .default([])
    .meta({ expected: 'where articles mention it: a list of { article: …, paragraph: … }' }),
  /** Where an article says what it bears on without mentioning it; none for mere context. */
  bearsOn: z
    .array(EventPlace)
    .default([])
    .meta({ expected: 'what it bears on unmentioned: a list of { article: …, paragraph: … }' }),
  sources: z.array(Id).min(1).meta({ expected: 'a list of source ids' }),
  /** Where sources disagree, or what the date means. */
  note: Text.max(400)
    .optional()
    .meta({ expected: 'where sources disagree, or what the date means' }),
});
export type Event = z.output<typeof Event>;
