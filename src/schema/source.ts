import { z } from 'zod';
import { Day, Id, Text } from './parts/fields.ts';

/** A published document that a figure or an assessment rests on. */
export const Source = z.strictObject({
  id: Id,
  title: Text,
  /** True where the headline was not seen and `title` describes the page. */
  described: z.boolean().default(false),
  publisher: Text,
  url: z.url({ protocol: /^https?$/ }),
  /** When it was published; `null` when the page does not say. */
  published: Day.nullable(),
  /** Language of the page, as a BCP 47 tag. */
  language: z.string().regex(/^[a-z]{2}$/),
  /** Why it is a weak witness: a copy, an aggregator, a digest. */
  weakness: Text.optional(),
});
export type Source = z.output<typeof Source>;
