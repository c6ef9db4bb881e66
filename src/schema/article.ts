import { z } from 'zod';
import { Edtf, Id, Text, WholeDay } from './parts/fields.ts';

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

/** A page on which the original was seen: a stored copy of it, of which we read the beginning. */
export const Seen = z.strictObject({
  /** The site by its own name or its domain. */
  site: Text.max(60),
  address: z.url(),
  /** The day on which we read the stored copy. */
  read: WholeDay,
  /** What of the text the page shows as we have it, and what it does not show. */
  agrees: Text.max(200),
});
export type Seen = z.output<typeof Seen>;

/** Another site that carries the same article, some paragraphs of it in other words. */
export const Copy = z.strictObject({
  site: Text.max(60),
  /** What stands over it there; `null` where none was seen. */
  headline: Text.max(140).nullable(),
  /** Paragraphs that agree word for word with the text we hold, in the part that was seen. */
  asOurs: z.array(z.int().min(1)),
  /** Paragraphs that say the same in other words, in the part that was seen. */
  otherWords: z.array(z.int().min(1)),
});
export type Copy = z.output<typeof Copy>;

/**
 * The frontmatter of one restated article; its slug is the file name, its body the restatement.
 * What the text tells of itself is given as it stands there, in its own words.
 */
export const Article = z
  .strictObject({
    /** Place in the order of the site, from 1. */
    order: z.int().min(1),
    /** The one short name: for charts, tables, search and links. */
    label: Text.max(28),
    /** The title of the original; `null` when the text has none. */
    originalTitle: Text.nullable(),
    /** What pages are headed with where the text has no title; `null` where it has one. */
    standInTitle: Text.max(60)
      .regex(/^Untitled /, 'begin with "Untitled", such as "Untitled article on calm waters"')
      .nullable()
      .default(null),
    /** The name that the text gives, without academic titles; `null` when it names nobody. */
    author: Text.nullable(),
    /** The part of the name that a bibliography sorts by; `null` for a name that is not divided. */
    authorFamily: Text.nullable().default(null),
    /** What else the text says of its author, in our words. */
    authorNote: Text.max(280).nullable().default(null),
    /** Who published it, as the site on which it was seen calls itself; `null` when not known. */
    publisher: Text.nullable(),
    /** When the original was written, how that is known in short, and the evidence one by one. */
    date: z.strictObject({ edtf: Edtf, basis: Text, evidence: z.array(Evidence).min(1) }),
    /** How long the text says that reading it takes; `null` where it does not say. */
    readTime: Text.nullable().default(null),
    /** The paragraph that is the standfirst of the original; `null` where none is. */
    standfirst: z.int().min(1).nullable().default(null),
    /**
     * Section headings of the original, each by the paragraph it precedes; one of eight words or
     * more is cut with an ellipsis.
     */
    headings: z
      .array(z.strictObject({ paragraph: z.int().min(1), text: Text.max(140) }))
      .default([]),
    /** Whom the text credits for its picture; `null` where it credits nobody. */
    credit: Text.nullable().default(null),
    /** Where it was seen published; the first is the page that citations name. */
    seen: z.array(Seen).default([]),
    /** Other sites that carry it in varied wording. */
    copies: z.array(Copy).default([]),
    /** What else is known of where it comes from, in plain words. */
    provenance: Text.max(900).nullable().default(null),
    /** Language of the original, as a BCP 47 tag. */
    language: z.literal('en'),
    /** Two or three sentences that stand for the whole. */
    summary: Text.max(480),
    /** What the article holds, in one line of ours. */
    position: Text.max(140),
    theme: z.enum(themes),
    topics: z.array(Id).min(1),
    /** How many paragraphs the original has; the restatement has as many. */
    paragraphs: z.int().min(1),
  })
  .refine(({ originalTitle, standInTitle }) => originalTitle !== null || standInTitle !== null, {
    path: ['standInTitle'],
    error: 'a text without a title has one',
  })
  .refine(({ originalTitle, standInTitle }) => originalTitle === null || standInTitle === null, {
    path: ['standInTitle'],
    error: 'only a text without a title has one',
  })
  .refine(({ author, authorFamily }) => authorFamily === null || !!author?.includes(authorFamily), {
    path: ['authorFamily'],
    error: 'it is a part of the author',
  });

export type ArticleFront = z.output<typeof Article>;

/** An article as the rest of the site knows it. */
export type Article = ArticleFront & Readonly<{ slug: string }>;
