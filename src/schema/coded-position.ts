import { z } from 'zod';
import { stances } from './claim.ts';
import { Id, Text } from './parts/fields.ts';

/** A stance, or the silence of an article that takes none. */
export const Stand = z.enum([...stances, 'silent']);
export type Stand = z.output<typeof Stand>;

/** How one article stands to one proposition: coded twice from the original alone, then settled. */
export const CodedPosition = z
  .strictObject({
    proposition: Id,
    article: Id,
    /** The two codings, as they were made; never changed afterwards. */
    first: Stand,
    second: Stand,
    /** What the site shows. */
    settled: Stand,
    /** The paragraphs of the original that decide it; empty where the text has nothing on it. */
    paragraphs: z.array(z.int().min(1)),
    /** Why, in one line that readers are shown. */
    reason: Text.max(160),
    /** Why it was settled so; only where the codings and the settled stance are not all the same. */
    settledBecause: Text.max(280).optional(),
  })
  .superRefine(({ first, second, settled, settledBecause, paragraphs }, context) => {
    const refuse = (field: string, message: string) =>
      context.addIssue({ code: 'custom', path: [field], message });
    const agreed = first === second && second === settled;
    if (!agreed && !settledBecause)
      refuse('settledBecause', 'a position coded in two ways says why');
    if (agreed && settledBecause)
      refuse('settledBecause', 'only a position coded in two ways has it');
    if (settled !== 'silent' && paragraphs.length === 0)
      refuse('paragraphs', 'a position that is not silent names a paragraph');
  });
export type CodedPosition = z.output<typeof CodedPosition>;
