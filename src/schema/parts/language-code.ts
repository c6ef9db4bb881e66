import { z } from 'zod';
import { refusing } from './refusal.ts';
import type { Refusal } from './refusal.ts';

/** A language in two letters, as BCP 47 has them. */
export const LanguageCode = z
  .string()
  .regex(/^[a-z]{2}$/)
  .superRefine(refusing(unknown));

const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });

function unknown(code: string): Refusal | null {
  if (!/^[a-z]{2}$/.test(code)) return null;
  if (code === 'no')
    return {
      found: '"no" is two written languages, or a word that is no language',
      fix: 'write nb or nn for Norwegian',
    };
  if (names.of(code)) return null;
  return {
    found: `"${code}" is no language`,
    fix: 'write the language of the page in two letters, such as en, ru or zh',
  };
}
