import { z } from 'zod';
import { OwnId, PastDay, Text } from './parts/fields.ts';
import { LanguageCode } from './parts/language-code.ts';
import { PageAddress } from './parts/page-address.ts';

/** A published document that a figure or an assessment rests on. */
export const Source = z.strictObject({
  id: OwnId,
  title: Text.meta({ expected: 'the headline, or a description with described: true' }),
  /** True where the headline was not seen and `title` describes the page. */
  described: z
    .boolean()
    .default(false)
    .meta({ expected: 'true where the headline was not seen and the title is our description' }),
  publisher: Text.meta({ expected: 'who published it' }),
  url: PageAddress.meta({ expected: 'its whole address, from https:// on' }),
  /** When it was published; `null` when the page does not say. */
  published: PastDay.nullable().meta({
    expected: 'a quoted day, month or year, or null when the page does not say',
  }),
  /** Language of the page, as a BCP 47 tag. */
  language: LanguageCode.meta({
    expected: 'the language of the page in two letters, such as en, ru or zh',
  }),
  /** A copy of the page in a web archive and its day, where one is known. */
  archived: z
    .strictObject({
      address: PageAddress.meta({ expected: 'the address of the copy in the web archive' }),
      day: PastDay.meta({ expected: 'the day of the copy, such as "2026-11-28"' }),
    })
    .optional()
    .meta({ expected: 'a copy of the page in a web archive: { address: …, day: … }' }),
  /** Why it is a weak witness: a copy, an aggregator, a digest. */
  weakness: Text.optional().meta({
    expected: 'why it is a weak witness: a copy, an aggregator, a digest',
  }),
});
export type Source = z.output<typeof Source>;
