import { z } from 'zod';
import { firstDay, inCalendar, lastDay } from '../../domain/calendar.ts';
import { site } from '../../domain/site.ts';
import { both, languageName } from '../../domain/text/lists.ts';
import { edtfEnd, edtfStart } from '../../domain/text/edtf.ts';
import { unseenCharacter } from '../../domain/unseen-characters.ts';
import { refusing } from './refusal.ts';
import type { Refusal } from './refusal.ts';

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
  )
  .superRefine(refusing(notInCalendar));

/** A whole calendar day as text: `2026-11-21`. Quote it in YAML. */
export const WholeDay = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'use a quoted day such as "2026-11-21"')
  .superRefine(refusing(notInCalendar));

/** A day, month or year of something that we have read: none after the day of the review. */
export const PastDay = Day.superRefine(refusing(afterReview));

/** A whole day on which we read or considered something: none after the day of the review. */
export const PastWholeDay = WholeDay.superRefine(refusing(afterReview));

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
  )
  .superRefine(refusing(undated))
  .superRefine(refusing(notInCalendar))
  .superRefine(refusing(backwards));

/** An EDTF date of something that has happened: it does not begin after the day of the review. */
export const PastEdtf = Edtf.superRefine(refusing(afterReview));

/** What a snapshot is called in its address: 12 characters of a hash. */
export const SnapshotHash = z
  .string()
  .regex(/^[a-z0-9]{12}$/, 'use the 12 letters and digits that npm run snapshots gives');

/** A year, half, quarter or month as text: `2024`, `2024-H1`, `2024-Q2`, `2024-06`. */
export const PeriodText = z
  .string()
  .regex(/^\d{4}(-(H[12]|Q[1-4]|0[1-9]|1[0-2]))?$/, 'use 2024, 2024-H1, 2024-Q2 or 2024-06')
  .meta({ expected: 'a period such as 2024, 2024-H1, 2024-Q2 or 2024-06' });

/** A text a reader sees: at least one visible character, no surrounding space. */
export const Text = z
  .string()
  .min(1, 'write something')
  .refine((text) => text === text.trim(), 'remove the space at the ends')
  .superRefine(refusing(unseenCharacter))
  .superRefine(refusing(invisible));

/** Something for each language of the site, English among them. */
export type ByLanguage<Value> = Readonly<{ en: Value } & Record<string, Value>>;

/** What something is called in the languages of the site. */
export type Names = ByLanguage<string>;

/** A group of a field for each language of the site. */
export function byLanguage<Value>(
  field: (language: string) => z.ZodType<Value>,
): z.ZodType<ByLanguage<Value>> {
  const fields = site.languages.map((language) => [language, field(language)] as const);
  return z.strictObject(Object.fromEntries(fields)) as unknown as z.ZodType<ByLanguage<Value>>;
}

/** What something is called in the languages of the site; `beside` tells writers more of its English name. */
export function namesWith(beside: string): z.ZodType<Names> {
  const words = site.languages.map(languageName);
  const fields = site.languages.map((language) => `${language}: …`).join(', ');
  const name = (language: string) => `its name in ${languageName(language)}`;
  return byLanguage<string>((language) =>
    Text.meta({ expected: name(language) + (language === 'en' ? beside : '') }),
  ).meta({
    expected: `its ${words.length > 1 ? 'names' : 'name'} in ${both(words)}: { ${fields} }`,
  });
}

/** What something is called in the languages of the site. */
export const Names = namesWith('');

/** The days, months and years in a date, without its marks. */
function moments(date: string): string[] {
  return date.match(/\d{4}(-\d{2}(-\d{2})?)?/g) ?? [];
}

function undated(date: string): Refusal | null {
  if (!/^\.\.(\/\.\.)?$/.test(date)) return null;
  return { found: `${date} names no date`, fix: 'write XXXX where nothing dates it' };
}

function notInCalendar(date: string): Refusal | null {
  const wrong = moments(date).find((moment) => !inCalendar(moment));
  if (wrong === undefined) return null;
  return {
    found: `${wrong} is not in the calendar`,
    fix: 'write a day, month or year that it has',
  };
}

function backwards(date: string): Refusal | null {
  const [start, end] = [edtfStart(date), edtfEnd(date)];
  if (start === null || end === null || firstDay(start) <= lastDay(end)) return null;
  return { found: `${end} comes before ${start}`, fix: 'write the earlier date first' };
}

function afterReview(date: string): Refusal | null {
  const start = edtfStart(date);
  if (start === null || firstDay(start) <= site.reviewed) return null;
  return {
    found: `${start} comes after ${site.reviewed}, the day of the review`,
    fix: 'write the day on which it was, or review the whole and move `reviewed` in content/site.yaml',
  };
}

function invisible(text: string): Refusal | null {
  if (text.trim() === '' || /[\p{L}\p{N}\p{P}\p{S}]/u.test(text)) return null;
  return { found: 'no character of it can be seen', fix: 'write something' };
}
