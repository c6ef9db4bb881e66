import { z } from 'zod';
import { Article } from '../schema/article.ts';
import { Change } from '../schema/change.ts';
import { ChartFront } from '../schema/chart.ts';
import { ClaimEntry } from '../schema/claim.ts';
import { CodedPosition } from '../schema/coded-position.ts';
import { Concept } from '../schema/concept.ts';
import { Event } from '../schema/event.ts';
import { Actor, Topic } from '../schema/facet.ts';
import { Redirect } from '../schema/parts/redirect.ts';
import { Site } from '../schema/parts/site.ts';
import { Theme } from '../schema/parts/theme.ts';
import { Proposition } from '../schema/proposition.ts';
import { SeriesFront } from '../schema/series.ts';
import { Source } from '../schema/source.ts';
import { Unmentioned } from '../schema/unmentioned.ts';
import { Withdrawal } from '../schema/withdrawal.ts';
import { expectedWords } from './read/schema-problems.ts';

/** The files that writers edit, and what one of them holds. */
export type EditorSchema = Readonly<{
  /** The name of its JSON Schema in `schemas/`. */
  name: string;
  /** Which files it is for, as a pattern; of an article its fields. */
  files: string;
  schema: z.ZodType;
}>;

/** Every kind of file in `content/` that writers edit. */
export const editorSchemas: readonly EditorSchema[] = [
  { name: 'article', files: 'content/articles/*.md', schema: Article },
  { name: 'chart', files: 'content/charts/*.yaml', schema: ChartFront },
  { name: 'series', files: 'content/series/*.yaml', schema: SeriesFront },
  { name: 'site', files: 'content/site.yaml', schema: Site },
  { name: 'claims', files: 'content/claims/*.yaml', schema: z.array(ClaimEntry) },
  list('actors', Actor),
  list('changes', Change),
  list('concepts', Concept),
  list('events', Event),
  list('positions', CodedPosition),
  list('propositions', Proposition),
  list('redirects', Redirect),
  list('sources', Source),
  list('themes', Theme),
  list('topics', Topic),
  list('unmentioned', Unmentioned),
  list('withdrawals', Withdrawal),
];

/** A schema as the JSON Schema that editors read, with what a writer should put in each field. */
export function editorSchema({ name, schema }: EditorSchema): object {
  const written = z.toJSONSchema(schema, {
    io: 'input',
    target: 'draft-7',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      const { expected: _expected, ...meta } = z.globalRegistry.get(zodSchema) ?? {};
      const words = meta.description ?? expectedWords(zodSchema as unknown as z.ZodType);
      delete jsonSchema['expected'];
      if (words) jsonSchema.description = `${words[0]!.toUpperCase()}${words.slice(1)}`;
    },
  });
  return { title: `content: ${name}`, ...written };
}

function list(name: string, schema: z.ZodType): EditorSchema {
  return { name, files: `content/${name}.yaml`, schema: z.array(schema) };
}
