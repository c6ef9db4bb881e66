import { z } from 'zod';
import { publishedKinds } from '../../domain/published-kinds.ts';
import { Text, WholeDay } from './fields.ts';

const Address = z
  .string()
  .regex(/^(\/[a-z0-9][a-z0-9/.#-]*[a-z0-9]|[a-z0-9]+(-[a-z0-9]+)*(\/[a-z0-9-]+)?)$/)
  .meta({
    expected:
      'an id, or an address without a slash or an ending, such as "/about/style" or "/articles/flux/#p9"',
  });

/**
 * One entry of `content/redirects.yaml`: what was published and has another name now, or is gone.
 *
 * With a kind it is a record, by its ids. Without one it is an address, and holds for every address that
 * begins with it: the page, its parts and its files.
 */
export const Redirect = z.strictObject({
  kind: z.enum(publishedKinds).exactOptional(),
  from: Address,
  /** What it is called now, or where it stands; `null` where it was removed. */
  to: Address.nullable(),
  day: WholeDay.meta({ expected: 'the day of the change, such as "2026-11-28"' }),
  /** What was removed, in words: `The style page`. */
  was: Text.max(200).exactOptional().meta({ expected: 'what was removed, in words' }),
  why: Text.max(300).meta({ expected: 'why it was renamed or removed, for readers' }),
});

export type Redirect = z.output<typeof Redirect>;
