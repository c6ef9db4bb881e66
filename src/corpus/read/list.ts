import type { z } from 'zod';
import type { Problem } from '../../domain/problem.ts';
import { shaped, valueInWords } from './schema-problems.ts';
import { problemWith } from './source-location.ts';
import type { Entry, SourceLocation } from './source-location.ts';
import { readYaml } from './yaml.ts';

/** The entries of a list, in its order, and what is wrong with it. */
export type ParsedList<Value> = Readonly<{
  entries: readonly Entry<Value>[];
  problems: readonly Problem[];
}>;

/**
 * Reads a YAML file that is one list of records without ids of their own.
 *
 * @param idOf the id of a record, from what it holds
 * @param fix what to do where the file is no list
 */
export function readList<Schema extends z.ZodType>(
  file: string,
  text: string,
  schema: Schema,
  idOf: (value: z.output<Schema>) => string,
  fix: string,
): ParsedList<z.output<Schema>> {
  const { value, lineOf, problems } = readYaml(file, text);
  if (value === undefined) return { entries: [], problems };
  if (!Array.isArray(value)) {
    const notList = problemWith(file, `found ${valueInWords(value)}`, fix);
    return { entries: [], problems: [...problems, notList] };
  }
  const read = (value as unknown[]).map((raw, index) => {
    const place: SourceLocation = {
      file,
      name: `[${index}]`,
      lineOf: (path) => lineOf([index, ...path]),
    };
    return { ...shaped(schema, raw, place), place };
  });
  return {
    entries: read.flatMap(({ value: one, place }) =>
      one ? [{ id: idOf(one), value: one, place }] : [],
    ),
    problems: [...problems, ...read.flatMap((one) => one.problems)],
  };
}
