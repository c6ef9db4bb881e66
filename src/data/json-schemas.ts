import { z } from 'zod';
import { Article } from '../schema/article.ts';
import { Stand } from '../schema/coded-position.ts';
import { Id, Text, WholeDay } from '../schema/parts/fields.ts';
import { PublishedClaim } from './published-claim.ts';

/*
 * What stands in `/claims.json`, `/articles.json` and `/positions.json`. Keys may be added in later versions, so a
 * reader is told which are there and what they hold, and not that there are no others.
 */

/** What every data file says of itself. */
const head = {
  $schema: z.url().describe('Address of the JSON Schema of this file.'),
  title: Text,
  licence: Text.describe('Name of the licence.'),
  reviewed: WholeDay.describe('Day on which assessments and data were last considered as a whole.'),
};

/** `/claims.json`. */
export const PublishedClaims = z.looseObject({ ...head, claims: z.array(PublishedClaim) });

const { theme: _theme, draft: _draft, ...published } = Article.shape;

/** `/articles.json`: of each article what its frontmatter says, without its colours. */
export const PublishedArticles = z.looseObject({
  ...head,
  articles: z.array(
    z.looseObject({
      ...published,
      slug: Id.describe('Lasting name of the article, and the last part of its address.'),
      url: z.url().describe('Address of its page.'),
      claims: z.array(Id).describe('Ids of its claims, by paragraph.'),
    }),
  ),
});

/** How far two codings agree. */
const PublishedAgreement = z.looseObject({
  cells: z.int().describe('How many cells were coded.'),
  same: z.int().describe('How many both codings put into the same category.'),
  share: z.number().describe('`same` as a share of all cells, from 0 to 1.'),
  kappa: z.number().nullable().describe('Cohen’s kappa; null where chance gives full agreement.'),
});

/** `/positions.json`: every proposition, and the position of every article on it. */
export const PublishedPositions = z.looseObject({
  ...head,
  agreement: z.looseObject({
    stances: PublishedAgreement.describe('By the six stances, silence among them.'),
    sides: PublishedAgreement.describe('By three sides: for, against and neither.'),
  }),
  propositions: z.array(
    z.looseObject({
      id: Id.describe('Lasting name of the proposition; never used again for another.'),
      url: z.url().describe('Address of its page.'),
      text: Text,
      question: Text,
      counts: Text.describe('What in a text counts as a position on it.'),
      replaces: z
        .array(z.looseObject({ id: Id, text: Text, day: WholeDay }))
        .describe('Sentences whose place it took, with their ids and the day.'),
    }),
  ),
  positions: z.array(
    z.looseObject({
      proposition: Id,
      article: Id,
      first: Stand.describe('The first coding.'),
      second: Stand.describe('The second coding.'),
      settled: Stand.describe('What the site shows.'),
      paragraphs: z.array(z.int().min(1)).describe('Paragraphs of the original that decide it.'),
      reason: Text.describe('Why, in one line.'),
      settledBecause: Text.nullable().describe('Why it was settled so, where the three differ.'),
      claims: z.array(Id).describe('Ids of the claims of the article on it.'),
    }),
  ),
});

/** The data files that have a schema. */
export const publishedSchemas = {
  claims: PublishedClaims,
  articles: PublishedArticles,
  positions: PublishedPositions,
} as const;

/**
 * The JSON Schema (2020-12) of a data file.
 *
 * @param id the address of the schema itself
 */
export function publishedSchema(name: keyof typeof publishedSchemas, id: string): object {
  const schema = z.toJSONSchema(publishedSchemas[name], {
    target: 'draft-2020-12',
    // What writers are told is not for readers.
    override: ({ jsonSchema }) => delete jsonSchema['expected'],
  });
  return { $id: id, ...schema };
}
