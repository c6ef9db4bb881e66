import { z } from 'zod';

declare module 'zod' {
  interface GlobalMeta {
    /**
     * What a writer should put in a field, for the error that says so: `add <expected>`. `{min}`,
     * `{max}` and `{options}` stand for what the schema allows. A field of words to choose from
     * needs none.
     */
    expected?: string;
  }
}

/** A paragraph of the original, from 1. */
export const Paragraph = z.int().min(1);

/** A lasting name: lower-case words joined by hyphens. Used in addresses, never re-used. */
export const Id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'use lower-case letters, digits and single hyphens');

/** The id of a record itself. */
export const OwnId = Id.meta({
  expected: 'a lasting name of lower-case words joined by hyphens',
});

/** A calendar day, month or year as text: `2025-07-14`, `2025-07` or `2025`. Quote it in YAML. */
export const Day = z
  .string()
  .regex(
    /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/,
    'use a quoted day, month or year such as "2025-07-14"',
  );

/** A whole calendar day as text: `2026-11-21`. Quote it in YAML. */
export const WholeDay = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'use a quoted day such as "2026-11-21"');

/**
 * A date in the Extended Date/Time Format, of the forms this site needs: a year, month or day,
 * marked `~` for approximate or `?` for uncertain; an interval of two such, or `..` for an open
 * end; or `XXXX` when even the year is unknown.
 */
export const Edtf = z
  .string()
  .regex(
    /^(XXXX|(\d{4}(-\d{2}(-\d{2})?)?[~?%]?|\.\.)(\/(\d{4}(-\d{2}(-\d{2})?)?[~?%]?|\.\.))?)$/,
    'use an EDTF date such as "2025-08~", "2024-02-09/2024-03" or "XXXX"',
  );

/** A text a reader sees: at least one visible character, no surrounding space. */
export const Text = z
  .string()
  .min(1, 'write something')
  .refine((text) => text === text.trim(), 'remove the space at the ends');

/** What something is called in the three languages of the subject. */
export const Names = z
  .strictObject({
    en: Text.meta({ expected: 'its name in English' }),
    ru: Text.meta({ expected: 'its name in Russian' }),
    zh: Text.meta({ expected: 'its name in Chinese' }),
  })
  .meta({ expected: 'its names in English, Russian and Chinese: { en: …, ru: …, zh: … }' });

export type Names = z.output<typeof Names>;
