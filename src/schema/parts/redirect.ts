import { z } from 'zod';
import { Text, WholeDay } from './fields.ts';

const Address = z
  .string()
  .regex(/^\/[a-z0-9][a-z0-9/.-]*[a-z0-9]$/)
  .meta({ expected: 'an address without a slash or an ending, such as "/claims/flux-record"' });

/**
 * One entry of `content/redirects.yaml`: what was published under an address and stands under another
 * now, or nowhere. It holds for every address that begins with it: the page, its parts and its files.
 */
export const Redirect = z.strictObject({
  from: Address,
  /** Where it stands now; `null` where it was removed. */
  to: Address.nullable(),
  day: WholeDay.meta({ expected: 'the day of the change, such as "2026-11-28"' }),
  why: Text.max(300).meta({ expected: 'why it was renamed or removed, for readers' }),
});

export type Redirect = z.output<typeof Redirect>;
