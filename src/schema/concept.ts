import { z } from 'zod';
import { site } from '../domain/site.ts';
import { languageName } from '../domain/text/lists.ts';
import { byLanguage, Id, OwnId, Text } from './parts/fields.ts';

/**
 * Words and phrases used for one another, by language; endings need not be listed. The first in
 * English names the concept to readers; Chinese ones are in simplified characters.
 */
const Aliases = byLanguage<string[]>((language) => {
  const name = languageName(language);
  const texts = z.array(Text);
  return language === 'en'
    ? texts.min(1).meta({ expected: `a list of at least one ${name} word or phrase` })
    : texts.default([]).meta({ expected: `a list of ${name} words or phrases, or leave it out` });
}).meta({
  expected: `what readers call it: { ${site.languages.map((one) => `${one}: […]`).join(', ')} }`,
});

/**
 * An idea or a plain word with all that readers call it: a question with one of its aliases also
 * finds what is said in the others.
 */
export const Concept = z.strictObject({
  id: OwnId,
  /** Words and phrases used for one another; endings need not be listed. */
  aliases: Aliases,
  /** Claims that express the idea, found by every alias; for a plain word, some that use it. */
  claims: z
    .array(Id)
    .min(1)
    .meta({ expected: 'a list of at least one id of a claim that expresses it' }),
});

export type Concept = z.output<typeof Concept>;
