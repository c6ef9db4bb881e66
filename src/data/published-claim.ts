import { z } from 'zod';
import { claimStates, stateOf } from '../domain/claims/assessment-state.ts';
import { either } from '../domain/text/lists.ts';
import { Assessment, ClaimEntry, uncheckables, Verdict } from '../schema/claim.ts';
import type { Claim } from '../schema/claim.ts';
import { Edtf, Id, Text, WholeDay } from '../schema/parts/fields.ts';

/** A claim with what the rest of the site knows of it. */
export type SiteClaim = Claim &
  Readonly<{
    url: string;
    /** When its article was written, as an EDTF date. */
    asOf: string;
    /** What it asserts over series, worked out. */
    results: readonly unknown[];
  }>;

/** A field of the published record of a claim. */
export type PublishedField = Readonly<{
  name: string;
  /** What it holds, in one sentence for readers. */
  meaning: string;
  /** What the JSON may hold; a list is joined by `;` in the CSV. */
  schema: z.ZodType;
  value: (claim: SiteClaim) => unknown;
  /** The only file that has it; without this both have. */
  only?: 'json' | 'csv';
}>;

type Details = Partial<Omit<PublishedField, 'name'>>;

/** What was computed for an assertion, from the values known on a day. */
const Result = z.looseObject({
  computed: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  outcome: z.enum(['holds', 'partly', 'fails', 'unknown']),
  byMargin: z.boolean(),
  day: Text.nullable(),
});

const state: PublishedField = {
  name: 'state',
  meaning:
    'The verdict or, where there is none, not-checked (we did not look, or have found nothing yet) or not-assessed (an interpretation).',
  schema: z.enum(claimStates),
  value: stateOf,
};

/**
 * The published record of a claim, in order: `/claims.json`, `/claims.csv`, `/schemas/claims.json`
 * and the tables of `/data/` are made from it. A new field goes to the end.
 */
export const publishedClaim: readonly PublishedField[] = [
  written('id'),
  {
    name: 'url',
    meaning: 'Address of its page.',
    schema: z.url(),
    value: ({ url }) => url,
  },
  {
    name: 'article',
    meaning: 'Slug of the article that makes it.',
    schema: Id,
    value: ({ article }) => article,
  },
  written('paragraph'),
  written('text', { schema: Text }),
  {
    name: 'asOf',
    meaning: 'When its article was written, as an EDTF date: the claim speaks of that time.',
    schema: Edtf,
    value: ({ asOf }) => asOf,
    only: 'json',
  },
  written('kind'),
  written('attributedTo'),
  written('topics'),
  written('actors'),
  written('proposition'),
  written('stance'),
  {
    name: 'verdict',
    meaning: `${either(Verdict.options)}; null where there is none.`,
    schema: Verdict.nullable(),
    value: ({ assessment }) => assessment?.verdict ?? null,
  },
  { ...state, only: 'json' },
  written('assessment', { schema: z.looseObject(Assessment.shape).nullable(), only: 'json' }),
  {
    name: 'assessmentNote',
    meaning: 'What the record shows, in one or two sentences.',
    schema: Text.nullable(),
    value: ({ assessment }) => assessment?.note ?? null,
    only: 'csv',
  },
  {
    name: 'assessmentSources',
    meaning: 'Ids of the sources it rests on, in sources.csv.',
    schema: z.array(Id),
    value: ({ assessment }) => assessment?.sources ?? [],
    only: 'csv',
  },
  {
    name: 'assessmentDay',
    meaning: 'The day on which this was last considered.',
    schema: WholeDay.nullable(),
    value: ({ assessment }) => assessment?.day ?? null,
    only: 'csv',
  },
  written('chart', { schema: Text.nullable() }),
  // The table got this column later, after the others.
  { ...state, only: 'csv' },
  {
    name: 'assessmentBecause',
    meaning: 'Why it could not be checked; empty where it could.',
    schema: z.enum(uncheckables).nullable(),
    value: ({ assessment }) => assessment?.because ?? null,
    only: 'csv',
  },
  written('assertions', {
    schema: z.array(z.looseObject({ words: Text, asWritten: Result.nullable(), now: Result })),
    value: ({ results }) => results,
    only: 'json',
  }),
  written('noAssertion', { schema: Text.nullable(), only: 'json' }),
];

/** The fields of a claim in `/claims.json`, in order. */
export const claimFields = publishedClaim.filter(({ only }) => only !== 'csv');

/** A claim in `/claims.json`. */
export const PublishedClaim = z.looseObject(
  Object.fromEntries(
    claimFields.map(({ name, schema, meaning }) => [name, schema.describe(meaning)]),
  ),
);

/** A claim as it stands in `/claims.json`. */
export function claimRecord(claim: SiteClaim): object {
  return Object.fromEntries(claimFields.map(({ name, value }) => [name, value(claim)]));
}

/** A field that writers write: it says and holds what the schema of a claim says, or `null`. */
function written(name: keyof typeof ClaimEntry.shape, details: Details = {}): PublishedField {
  const field: z.ZodType = ClaimEntry.shape[name];
  return {
    name,
    meaning: field.meta()?.description ?? '',
    schema: published(field),
    value: (claim) => claim[name] ?? null,
    ...details,
  };
}

/** What is read where writers may leave a field out: its default, or `null`. */
function published(field: z.ZodType): z.ZodType {
  if (field instanceof z.ZodDefault) return field.unwrap() as z.ZodType;
  return field instanceof z.ZodOptional ? (field.unwrap() as z.ZodType).nullable() : field;
}
