import { z } from 'zod';
import { stances } from './parts/stance.ts';
import { Id, Paragraph, Text } from './parts/fields.ts';
import { keeping } from './parts/rules.ts';
import type { Rule } from './parts/rules.ts';

/** A stance, or the silence of an article that takes none. */
export const Stand = z.enum([...stances, 'silent']);
export type Stand = z.output<typeof Stand>;

const fields = z.strictObject({
  proposition: Id.meta({ expected: 'the id of the proposition' }),
  article: Id.meta({ expected: 'the slug of the article' }),
  /** The two codings, as they were made; never changed afterwards. */
  first: Stand.meta({ expected: 'the first coding: {options}' }),
  second: Stand.meta({ expected: 'the second coding: {options}' }),
  /** What the site shows. */
  settled: Stand.meta({ expected: 'what the site shows: {options}' }),
  /** The paragraphs of the original that decide it; empty where the text has nothing on it. */
  paragraphs: z
    .array(Paragraph)
    .meta({ expected: 'a list of the paragraphs that decide it; [] where there is none' }),
  /** Why, in one line that readers are shown. */
  reason: Text.max(160).meta({ expected: 'why, in one line of at most {max} characters' }),
  /** Why it was settled so; only where the codings and the settled stance are not all the same. */
  settledBecause: Text.max(280)
    .optional()
    .meta({ expected: 'why it was settled so, where the three are not the same' }),
});

type Fields = z.output<typeof fields>;

const agreed = ({ first, second, settled }: Fields) => first === second && second === settled;

const rules: readonly Rule<Fields>[] = [
  {
    field: 'settledBecause',
    broken: (position) => !agreed(position) && !position.settledBecause,
    found: 'is missing, though the codings and the settled stance are not all the same',
    fix: 'say in one sentence why it was settled so',
  },
  {
    field: 'settledBecause',
    broken: (position) => agreed(position) && !!position.settledBecause,
    found: 'is given, though the codings and the settled stance are the same',
    fix: 'remove it',
  },
  {
    field: 'paragraphs',
    broken: ({ settled, paragraphs }) => settled !== 'silent' && paragraphs.length === 0,
    found: 'is empty, though the position is not silent',
    fix: 'add the paragraphs that decide it, or settle it as silent',
  },
];

/** How one article stands to one proposition: coded twice from the original alone, then settled. */
export const CodedPosition = fields.superRefine(keeping(rules));
export type CodedPosition = z.output<typeof CodedPosition>;
