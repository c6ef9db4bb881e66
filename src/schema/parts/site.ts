import { z } from 'zod';
import { Id, Text, WholeDay } from './fields.ts';

const Questions = z.array(Text).min(1).meta({ expected: 'a list of at least one question' });
const Propositions = z.array(Id).meta({ expected: 'a list of ids of propositions, or []' });

/** A place to write to: an address of mail, or of a form on the web. */
const Contact = z
  .string()
  .regex(
    /^(?:mailto:[^\s@]+@[^\s@]+\.[^\s@]+|https:\/\/\S+)$/,
    'write it like mailto:editor@example.org',
  )
  .nullable()
  .meta({ expected: 'an address such as mailto:editor@example.org, or null' });

const example = (does: string) => Text.meta({ expected: `an example of a search ${does}` });

/** `content/site.yaml`: what the site as a whole says of itself, and what it shows as examples. */
export const Site = z.strictObject({
  name: Text.max(40).meta({ expected: 'the name of the site' }),
  tagline: Text.max(80).meta({ expected: 'what it is about, in one line' }),
  /** The question over the front page. */
  question: Text.max(80).meta({ expected: 'the question over the front page' }),
  /** What the opening picture shows, and the propositions on which that rests. */
  finding: z
    .strictObject({
      text: Text.meta({ expected: 'what the opening picture shows, in a sentence or two' }),
      divided: Propositions,
      agreed: Propositions,
    })
    .meta({ expected: 'what the front page finds: { text: …, divided: […], agreed: […] }' }),
  description: Text.meta({ expected: 'what the site is, in a sentence' }),
  /** Begins the names of files, citation keys and of what a browser keeps. */
  prefix: Id.meta({ expected: 'a short name in lower-case letters, such as no-limits' }),
  /** Where the site is published; `null`: what `SITE_URL` says. */
  address: z
    .string()
    .regex(/^https:\/\/[^\s?#]+$/, 'write it like https://example.org')
    .nullable()
    .meta({ expected: 'where the site is published, such as https://example.org, or null' }),
  /** The day on which assessments and data were last considered as a whole. */
  reviewed: WholeDay.meta({ expected: 'the day of the last review, such as "2026-11-28"' }),
  /** Languages in which topics, actors and concepts have names, that of the pages first. */
  languages: z
    .tuple([z.literal('en')], z.string().regex(/^[a-z]{2,3}$/, 'write codes such as fr or zh'))
    .meta({ expected: 'a list of languages that begins with en: [en] or [en, fr]' }),
  keywords: z.array(Text).min(1).meta({ expected: 'a list of words that libraries file it under' }),
  /** Kinds of application, for a device that keeps the site. */
  categories: z
    .array(Text)
    .min(1)
    .meta({ expected: 'a list of kinds of application, such as [education]' }),
  /** Who answers for the site; each `null` while nobody is named. */
  people: z
    .strictObject({
      contact: Contact,
      responsible: Text.nullable().meta({ expected: 'a person or body, or null' }),
      corrections: Contact,
    })
    .meta({ expected: 'who answers for it: { contact: …, responsible: …, corrections: … }' }),
  /** Whom to tell of a fault in security, and until when that holds. */
  security: z
    .strictObject({
      contact: Text.meta({ expected: 'an address such as mailto:security@example.org' }),
      expires: Text.meta({ expected: 'a day less than a year ahead, such as "2027-05-31"' }),
    })
    .nullable()
    .meta({ expected: '{ contact: …, expires: … }, or null' }),
  front: z
    .strictObject({
      chart: Id.meta({ expected: 'the chart on the front page' }),
      examples: z
        .array(
          z.strictObject({
            asked: Text.meta({ expected: 'a question to the search' }),
            gloss: Text.meta({ expected: 'what it shows of the search, in a sentence' }),
          }),
        )
        .min(1)
        .meta({ expected: 'a list of { asked: …, gloss: … }' }),
    })
    .meta({ expected: 'what the front page shows: { chart: …, examples: […] }' }),
  search: z
    .strictObject({
      /** Under the field at the head of every page. */
      field: Questions,
      /** On the page of the search. */
      page: Questions,
      guide: z
        .strictObject({
          phrase: example('for words in this order, in quotation marks'),
          without: example('without a word, such as gas -pipeline'),
          articles: example('for claims of one article, such as gas article:hidden-truth'),
          topics: example('for a topic, such as exports topic:energy'),
          stances: example('for a stance, such as trade stance:denies'),
          kinds: example('for a kind of claim, such as trade kind:forecast'),
          verdicts: example('for an assessment, such as trade verdict:partly'),
          actor: example('for an actor, such as parade actor:putin'),
          proposition: example('for a proposition, such as proposition:"will last"'),
          year: example('for a year, such as war year:2022'),
          figure: example('for a figure, such as exports 70%'),
          facetValue: example('for a value of two words, such as topic:"Central Asia"'),
        })
        .meta({ expected: 'an example of each way to ask' }),
    })
    .meta({ expected: 'examples of searches: { field: […], page: […], guide: … }' }),
  /** The series by which the data page shows how data are read. */
  data: z
    .strictObject({ series: Id.meta({ expected: 'the series in the examples of the data page' }) })
    .meta({ expected: 'the example of the data page: { series: … }' }),
  texts: z
    .strictObject({
      /** How the book begins. */
      book: Text.meta({ expected: 'the first sentence of the book' }),
      /** What the list of the articles is called in a search engine. */
      articles: Text.meta({ expected: 'what the articles are, without a full stop' }),
      /** What is charted, in a few words. */
      charts: Text.meta({ expected: 'what is charted, in a few words' }),
      /** Compilers that count the same thing differently; `null` where there are none. */
      compilers: Text.nullable().meta({ expected: 'compilers that count differently, or null' }),
      /** The rules by which positions are coded. */
      coding: z.array(Text).min(1).meta({ expected: 'a list of the rules by which you code' }),
      /** An article that names evidence without a reference to it; `null` where none does. */
      unreferenced: z
        .strictObject({
          article: Id.meta({ expected: 'the slug of an article' }),
          words: Text.meta({ expected: 'what it names, such as: names a memo, without one' }),
        })
        .nullable()
        .meta({ expected: '{ article: …, words: … }, or null' }),
      /** The compiler of most values, and what the page of the sources calls its values. */
      counts: z
        .strictObject({
          compiler: Text.meta({ expected: 'a compiler as the series name it' }),
          words: Text.meta({ expected: 'what its values are: counts of …' }),
        })
        .nullable()
        .meta({ expected: '{ compiler: …, words: … }, or null' }),
      /** Shows the sizes of letters on the style page. */
      sample: Text.meta({ expected: 'a few words that show the letters' }),
    })
    .meta({ expected: 'sentences of single pages: see docs/how-to-subject.md' }),
});

export type Site = z.output<typeof Site>;
