import { z } from 'zod';
import { Id, Paragraph, PastEdtf, PastWholeDay, Text } from './parts/fields.ts';
import { PageAddress } from './parts/page-address.ts';
import { keeping } from './parts/rules.ts';
import type { Rule } from './parts/rules.ts';

/** One thing that tells when an original was written. */
export const Evidence = z.strictObject({
  text: Text.max(280).meta({ expected: 'what tells the date, at most {max} characters' }),
  /** The paragraph that shows it; `null` where no one paragraph does. */
  paragraph: Paragraph.nullable().meta({ expected: 'the paragraph that shows it, or null' }),
  /** The source that dates it; `null` where it rests on the text alone. */
  source: Id.nullable().meta({ expected: 'the id of the source that dates it, or null' }),
});
export type Evidence = z.output<typeof Evidence>;

/** A page on which the original was seen: a stored copy of it, of which we read the beginning. */
export const Seen = z.strictObject({
  /** The site by its own name or its domain. */
  site: Text.max(60).meta({ expected: 'the name or domain of the site' }),
  address: PageAddress.meta({ expected: 'the whole address of the page, from https:// on' }),
  /** The day on which we read the stored copy. */
  read: PastWholeDay.meta({ expected: 'the day it was read, such as "2026-11-28"' }),
  /** What of the text the page shows as we have it, and what it does not show. */
  agrees: Text.max(200).meta({ expected: 'what of the text agrees, in at most {max} characters' }),
});
export type Seen = z.output<typeof Seen>;

/** Another site that carries the same article, some paragraphs of it in other words. */
export const Copy = z.strictObject({
  site: Text.max(60).meta({ expected: 'the name or domain of the site' }),
  /** What stands over it there; `null` where none was seen. */
  headline: Text.max(140).nullable().meta({ expected: 'what stands over it there, or null' }),
  /** Paragraphs that agree word for word with the text we hold, in the part that was seen. */
  asOurs: z.array(Paragraph).meta({ expected: 'the paragraphs that agree word for word, or []' }),
  /** Paragraphs that say the same in other words, in the part that was seen. */
  otherWords: z.array(Paragraph).meta({ expected: 'the paragraphs in other words, or []' }),
});
export type Copy = z.output<typeof Copy>;

const fields = z.strictObject({
  /** Place in the order of the site, from 1. */
  order: z.int().min(1).meta({ expected: 'its place in the order of the site, from {min}' }),
  /** The one short name: for charts, tables, search and links. */
  label: Text.max(28).meta({ expected: 'the one short name, of at most {max} characters' }),
  /** The title of the original; `null` when the text has none. */
  originalTitle: Text.nullable().meta({
    expected: 'the title of the original, or null when the text has none',
  }),
  /** What pages are headed with where the text has no title; `null` where it has one. */
  standInTitle: Text.max(60)
    .regex(/^Untitled /, 'begin with "Untitled", such as "Untitled article on calm waters"')
    .nullable()
    .default(null)
    .meta({ expected: 'a heading of at most {max} characters for a text without a title' }),
  /** The name that the text gives, without academic titles; `null` when it names nobody. */
  author: Text.nullable().meta({
    expected: 'the name the text gives, without academic titles, or null',
  }),
  /** The part of the name that a bibliography sorts by; `null` for a name that is not divided. */
  authorFamily: Text.nullable()
    .default(null)
    .meta({ expected: 'the part of author that a bibliography sorts by, or null' }),
  /** What else the text says of its author, in our words. */
  authorNote: Text.max(280)
    .nullable()
    .default(null)
    .meta({ expected: 'what else the text says of its author, or null' }),
  /** Who published it, as the site on which it was seen calls itself; `null` when not known. */
  publisher: Text.nullable().meta({
    expected: 'who published it, as the site calls itself, or null',
  }),
  /** When the original was written, how that is known in short, and the evidence one by one. */
  date: z
    .strictObject({
      edtf: PastEdtf.meta({ expected: 'an EDTF date in quotes, such as "2025-08~"' }),
      basis: Text.meta({ expected: 'how the date is known' }),
      evidence: z
        .array(Evidence)
        .min(1)
        .meta({ expected: 'what shows it: a list of { text: …, paragraph: …, source: … }' }),
    })
    .meta({ expected: 'when the original was written: { edtf: …, basis: …, evidence: … }' }),
  /** How long the text says that reading it takes; `null` where it does not say. */
  readTime: Text.nullable()
    .default(null)
    .meta({ expected: 'how long the text says that reading takes, or null' }),
  /** The paragraph that is the standfirst of the original; `null` where none is. */
  standfirst: Paragraph.nullable()
    .default(null)
    .meta({ expected: 'the number of the paragraph that is the standfirst, or null' }),
  /**
   * Section headings of the original, each by the paragraph it precedes; one of eight words or
   * more is cut with an ellipsis.
   */
  headings: z
    .array(
      z.strictObject({
        paragraph: Paragraph.meta({
          expected: 'the number of the paragraph it precedes, from {min}',
        }),
        text: Text.max(140).meta({ expected: 'the heading as the original has it' }),
      }),
    )
    .default([])
    .meta({ expected: 'a list of { paragraph: …, text: … }, or leave it out' }),
  /** Whom the text credits for its picture; `null` where it credits nobody. */
  credit: Text.nullable()
    .default(null)
    .meta({ expected: 'whom the text credits for its picture, or null' }),
  /** Where it was seen published; the first is the page that citations name. */
  seen: z
    .array(Seen)
    .default([])
    .meta({ expected: 'a list of { site: …, address: …, read: …, agrees: … }' }),
  /** Other sites that carry it in varied wording. */
  copies: z
    .array(Copy)
    .default([])
    .meta({ expected: 'a list of { site: …, headline: …, asOurs: […], otherWords: […] }' }),
  /** What else is known of where it comes from, in plain words. */
  provenance: Text.max(900)
    .nullable()
    .default(null)
    .meta({ expected: 'what else is known of where it comes from, at most {max} characters' }),
  /** Language of the original, as a BCP 47 tag. */
  language: z.literal('en').meta({ expected: 'en' }),
  /** Two or three sentences that sum up the whole. */
  summary: Text.max(480).meta({ expected: 'two or three sentences, at most {max} characters' }),
  /** What the article holds, in one line of ours. */
  position: Text.max(140).meta({
    expected: "the author's position in one line of at most {max} characters",
  }),
  /** Its colours: the id of a theme. */
  theme: Id.meta({ expected: 'the id of a theme in content/themes.yaml' }),
  topics: z.array(Id).min(1).meta({ expected: 'a list of at least one topic id' }),
  /** Left out of what is published. */
  draft: z.literal(true).exactOptional().meta({ expected: 'true, or leave it out' }),
  /** How many paragraphs the original has; the restatement has as many. */
  paragraphs: z.int().min(1).meta({ expected: 'how many paragraphs the original has' }),
});

const rules: readonly Rule<z.output<typeof fields>>[] = [
  {
    field: 'standInTitle',
    broken: ({ originalTitle, standInTitle }) => originalTitle === null && standInTitle === null,
    found: 'is missing, though originalTitle is null',
    fix: 'add a heading such as "Untitled article on calm waters"',
  },
  {
    field: 'standInTitle',
    broken: ({ originalTitle, standInTitle }) => originalTitle !== null && standInTitle !== null,
    found: 'is given, though the text has a title',
    fix: 'remove standInTitle, or set originalTitle to null',
  },
  {
    field: 'authorFamily',
    broken: ({ author, authorFamily }) => authorFamily !== null && !author?.includes(authorFamily),
    found: 'is no part of author',
    fix: 'write the part of author that a bibliography sorts by, or null',
  },
];

/**
 * The frontmatter of one restated article; its slug is the file name, its body the restatement.
 * What the text tells of itself is given as it stands there, in its own words.
 */
export const Article = fields.superRefine(keeping(rules));

export type ArticleFront = z.output<typeof Article>;

/** An article as the rest of the site knows it. */
export type Article = ArticleFront & Readonly<{ slug: string }>;
