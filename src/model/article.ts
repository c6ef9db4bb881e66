import { z } from 'zod';
import { Edtf, Id, Text } from './fields.ts';

/** The five looks an essay can have, from confidence to suspicion. */
export const themes = ['vermilion', 'ochre', 'jade', 'slate', 'plum'] as const;

/** One thing that tells when an original was written. */
export const Evidence = z.strictObject({
  text: Text.max(280),
  /** The paragraph that shows it; `null` where no one paragraph does. */
  paragraph: z.int().min(1).nullable(),
  /** The source that dates it; `null` where it rests on the text alone. */
  source: Id.nullable(),
});
export type Evidence = z.output<typeof Evidence>;

/** The frontmatter of one restated article; its slug is the file name, its body the restatement. */
export const Article = z.strictObject({
  /** Place in the order of the site, from 1. */
  order: z.int().min(1),
  /** The title on this site, in our words. */
  title: Text,
  /** A name short enough for a chart label or a table head. */
  label: Text.max(28),
  /** The title of the original; `null` when the text we hold has none. */
  originalTitle: Text.nullable(),
  /** `null` when the text we hold names nobody. */
  author: Text.nullable(),
  /** `null` when the text we hold names nobody. */
  publisher: Text.nullable(),
  /** When the original was written, how that is known in short, and the evidence one by one. */
  date: z.strictObject({ edtf: Edtf, basis: Text, evidence: z.array(Evidence).min(1) }),
  /** Language of the original, as a BCP 47 tag. */
  language: z.literal('en'),
  /** Two or three sentences that stand for the whole. */
  summary: Text.max(480),
  /** The author's position in one line. */
  position: Text.max(140),
  theme: z.enum(themes),
  topics: z.array(Id).min(1),
  /** How many paragraphs the original has; the restatement has as many. */
  paragraphs: z.int().min(1),
});

export type ArticleFront = z.output<typeof Article>;

/** An article as the rest of the site knows it. */
export type Article = ArticleFront & Readonly<{ slug: string }>;
