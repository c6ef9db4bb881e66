import { Package } from 'datapackage';
import type { Resource, Row } from 'datapackage';

/** A data package as the official validator reads it: what it refuses, and the rows by table. */
export type Judged = Readonly<{
  problems: readonly string[];
  tables: Readonly<Record<string, readonly Row[]>>;
}>;

/**
 * Validates a descriptor, every row of its tables and every row's relations.
 *
 * @param file path of the descriptor; its tables are read from the same folder
 */
export async function judged(file: string): Promise<Judged> {
  const { errors, resources } = await Package.load(file);
  const readings = await Promise.all(resources.map(rowsOf));
  return {
    problems: [
      ...errors.map(({ message }) => message),
      ...readings.flatMap(({ problems }) => problems),
    ],
    tables: Object.fromEntries(readings.map(({ name, rows }) => [name, rows])),
  };
}

type Reading = Readonly<{ name: string; rows: readonly Row[]; problems: readonly string[] }>;

async function rowsOf(resource: Resource): Promise<Reading> {
  const { name, tabular, errors } = resource;
  const told = errors.map(({ message }) => `${name}: ${message}`);
  if (!tabular) return { name, rows: [], problems: [...told, `${name}: not a table`] };
  try {
    return { name, rows: await resource.read({ keyed: true, relations: true }), problems: told };
  } catch (error) {
    return { name, rows: [], problems: [...told, `${name}: ${wordsOf(error)}`] };
  }
}

/** The validator throws one error, or one that holds several. */
function wordsOf(error: unknown): string {
  const { message, errors = [] } = error as Error & { errors?: readonly Error[] };
  return [message, ...errors.map((one) => one.message)].join('; ');
}
