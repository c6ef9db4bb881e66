import { z } from 'zod';
import { WholeDay } from '../schema/parts/fields.ts';
import { patterns, tableCsv } from './column.ts';
import type { Column, FilledColumn } from './column.ts';
import { publishedClaim } from './published-claim.ts';
import type { PublishedField, SiteClaim } from './published-claim.ts';

/** The columns that hold keys of other tables. */
const refers: Readonly<Record<string, Column['refers']>> = {
  article: { table: 'articles', key: 'slug' },
  proposition: { table: 'propositions', key: 'id' },
};

const idList = { type: 'string', constraints: { pattern: patterns.ids } } as const;

/** The columns of `/claims.csv`, in order. */
export const claimColumns: readonly FilledColumn<SiteClaim>[] = publishedClaim
  .filter(({ only }) => only !== 'json')
  .map(columnOf);

/** `/claims.csv`: every claim a row, lists joined by `;`. */
export function claimsCsv(claims: readonly SiteClaim[]): string {
  return tableCsv(claimColumns, claims);
}

function columnOf({ name, meaning, schema, value }: PublishedField): FilledColumn<SiteClaim> {
  const optional = schema instanceof z.ZodNullable;
  const held = optional ? (schema.unwrap() as z.ZodType) : schema;
  const list = held instanceof z.ZodArray;
  const { type, constraints } = list ? idList : typeOf(held);
  const all = {
    ...(!optional && !list && { required: true }),
    ...(name === 'id' && { unique: true }),
    ...constraints,
  };
  return {
    name,
    type,
    meaning: list
      ? `${meaning.replace(/\.$/, '')}, joined by ;`
      : meaning.replace('null where', 'empty where'),
    ...(refers[name] && { refers: refers[name] }),
    ...(Object.keys(all).length > 0 && { constraints: all }),
    cell: (claim) => cellOf(value(claim)),
  };
}

/** The type and the constraints of a column, from what the JSON Schema of its values says. */
function typeOf(schema: z.ZodType): Pick<Column, 'type' | 'constraints'> {
  const { type, minimum, format, pattern, enum: options } = z.toJSONSchema(schema);
  if (type === 'integer') return { type, constraints: { minimum: minimum! } };
  if (options) return { type: 'string', constraints: { enum: options.map(String) } };
  if (format === 'uri') return { type: 'string', constraints: { pattern: patterns.url } };
  if (pattern === WholeDay.toJSONSchema().pattern) return { type: 'date' };
  return { type: 'string', ...(pattern && { constraints: { pattern } }) };
}

function cellOf(value: unknown): string | number | null {
  if (Array.isArray(value)) return value.join(';') || null;
  return value as string | number | null;
}
