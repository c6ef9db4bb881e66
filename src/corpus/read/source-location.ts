import type { Problem } from '../../domain/problem.ts';

/** Steps from a file's top to a field: keys and places in lists. */
export type Path = readonly (string | number)[];

/** Where a record stands, so that a problem in any field of it can be found. */
export type SourceLocation = Readonly<{
  file: string;
  /** Line of a field of the record, or of the nearest thing around it. */
  lineOf: (path: Path) => number;
  /** Words before the field's path that tell records of one file apart; may be empty. */
  name: string;
}>;

/** A record that has the shape of its kind, and where it stands. */
export type Entry<Value> = Readonly<{ id: string; value: Value; place: SourceLocation }>;

/** A problem with a field of a record. */
export function problemAt(place: SourceLocation, path: Path, found: string, fix: string): Problem {
  const field = [place.name, fieldName(path)].filter(Boolean).join('.');
  return { file: place.file, line: place.lineOf(path), field, found, fix };
}

/** A problem with a whole file. */
export function problemWith(file: string, found: string, fix: string): Problem {
  return { file, line: null, field: '', found, fix };
}

/** A path as it is written in code: `assessment.sources[0]`. */
function fieldName(path: Path): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
    .join('')
    .replace(/^\./, '');
}
