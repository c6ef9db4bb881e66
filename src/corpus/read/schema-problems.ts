import { z } from 'zod';
import type { Problem } from '../../domain/problem.ts';
import { either } from '../../domain/text/lists.ts';
import { nearestIds } from '../../domain/text/edit-distance.ts';
import { problemAt } from './source-location.ts';
import type { Path, SourceLocation } from './source-location.ts';

/** A record read through its schema: its value, or all that is wrong with it. */
export type Shaped<Value> =
  | Readonly<{ value: Value; problems: readonly [] }>
  | Readonly<{ value: null; problems: readonly Problem[] }>;

/** Reads one record through its schema, and words what the schema refuses. */
export function shaped<Schema extends z.ZodType>(
  schema: Schema,
  raw: unknown,
  place: SourceLocation,
): Shaped<z.output<Schema>> {
  const read = schema.safeParse(raw);
  if (read.success) return { value: read.data, problems: [] };
  const word = (issue: Issue) => wordings(issue, { raw, schema });
  const problems = read.error.issues.flatMap((issue) =>
    word(issue).map(({ path, found, fix }) => problemAt(place, path, found, fix)),
  );
  return { value: null, problems };
}

type Issue = z.core.$ZodIssue;
type Subject = Readonly<{ raw: unknown; schema: z.ZodType }>;
type Wording = Readonly<{ path: Path; found: string; fix: string }>;

function wordings(issue: Issue, subject: Subject): Wording[] {
  const path = issue.path.filter((step) => typeof step !== 'symbol');
  const raw = valueAt(subject.raw, path);
  const meant = expectedAt(subject, path);
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => strayKey(key, path, subject));
  if (issue.code === 'custom' && issue.params?.['found'])
    return [{ path, found: String(issue.params['found']), fix: issue.message }];
  if (issue.code === 'invalid_union') return [strayChoice(issue, path, raw)];
  if (raw === undefined) return [{ path, found: 'is missing', fix: `add ${meant ?? 'it'}` }];
  return [{ path, found: foundIn(issue, raw), fix: fixOf(issue, raw, meant) }];
}

function foundIn(issue: Issue, raw: unknown): string {
  if (issue.code === 'too_big' && typeof raw === 'string') return `has ${raw.length} characters`;
  if (issue.code === 'too_small' && raw === '') return 'is an empty text';
  if (issue.code === 'too_small' && Array.isArray(raw)) return 'is an empty list';
  if (issue.code === 'custom' && typeof raw === 'string' && raw !== raw.trim())
    return `${valueInWords(raw)} begins or ends with a space`;
  return `found ${valueInWords(raw)}`;
}

function fixOf(issue: Issue, raw: unknown, meant: string | undefined): string {
  if (issue.code === 'invalid_value') return choiceFix(issue.values.map(String), raw);
  if (issue.code === 'invalid_type')
    return `write ${meant ?? typeWords[issue.expected] ?? issue.expected}`;
  if (issue.code === 'too_big' && typeof raw === 'string')
    return `say it in at most ${issue.maximum} characters`;
  if (issue.code === 'too_big') return `write at most ${issue.maximum}`;
  if (issue.code === 'too_small') return `write ${meant ?? `at least ${issue.minimum}`}`;
  if (issue.code === 'invalid_format' && issue.format === 'url')
    return 'write the whole address, from https:// on';
  if (issue.code === 'invalid_format' && issue.message.startsWith('Invalid'))
    return `write ${meant ?? `something like ${issue.pattern}`}`;
  return issue.message;
}

const typeWords: Readonly<Record<string, string>> = {
  string: 'a text; put it in quotes if it looks like a number',
  number: 'a number',
  int: 'a whole number',
  array: 'a list',
  object: 'a group of fields',
  record: 'a group of fields',
  boolean: 'true or false',
};

function choiceFix(words: readonly string[], raw: unknown): string {
  const [near] = typeof raw === 'string' ? nearestIds(raw, words, 1) : [];
  const like = near && words.length > 2 ? `; nearest is ${near}` : '';
  return `write ${either(words)}${like}`;
}

function strayKey(key: string, path: Path, subject: Subject): Wording {
  const known = keysAt(subject, path);
  const [near] = nearestIds(key, known, 1);
  const fix = `call it "${near}" or remove it; the fields here are ${known.join(', ')}`;
  return { path: [...path, key], found: `"${key}" is not a field here`, fix };
}

function strayChoice(issue: z.core.$ZodIssueInvalidUnion, path: Path, raw: unknown): Wording {
  const words = 'options' in issue ? (issue.options ?? []).map(String) : [];
  if (raw === undefined) return { path, found: 'is missing', fix: `add ${either(words)}` };
  return { path, found: `found ${valueInWords(raw)}`, fix: choiceFix(words, raw) };
}

/** A value as a writer would recognise it. */
export function valueInWords(raw: unknown): string {
  if (raw === null) return 'nothing';
  if (Array.isArray(raw)) return `a list of ${raw.length}`;
  if (typeof raw === 'object') return 'a group of fields';
  if (typeof raw !== 'string') return String(raw);
  return `"${raw.length > 60 ? `${raw.slice(0, 57)}…` : raw}"`;
}

function valueAt(raw: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null
        ? (value as Record<string | number, unknown>)[step]
        : undefined,
    raw,
  );
}

/** The keys that an object may have where a path leads to. */
function keysAt({ schema, raw }: Subject, path: Path): string[] {
  const bare = bareSchema(schemaAt(schema, raw, path), valueAt(raw, path));
  return bare instanceof z.ZodObject ? Object.keys(bare.shape) : [];
}

/** What a writer should put in a field; of an item of a list, what the list should hold. */
function expectedAt({ schema, raw }: Subject, path: Path): string | undefined {
  const field = path.slice(0, path.findLastIndex((step) => typeof step === 'string') + 1);
  return expectedWords(schemaAt(schema, raw, field));
}

/** What a writer should put where a schema stands; `undefined` where nothing says. */
export function expectedWords(found: z.ZodType): string | undefined {
  const { minimum, maximum, maxLength, enum: options } = limitsOf(found);
  const words = expectedBy(found) ?? (options && '{options}');
  return words
    ?.replace('{min}', String(minimum))
    .replace('{max}', String(maxLength ?? maximum))
    .replace('{options}', either((options ?? []).map(String)));
}

function expectedBy(schema: z.ZodType): string | undefined {
  const words = schema.meta()?.expected;
  return words ?? (isWrapper(schema) ? expectedBy(schema.unwrap() as z.ZodType) : undefined);
}

function limitsOf(schema: z.ZodType): z.core.JSONSchema.BaseSchema {
  const bare = isWrapper(schema) ? bareSchema(schema, undefined) : schema;
  return z.toJSONSchema(bare, { unrepresentable: 'any' });
}

/** The schema of the field that a path leads to, with what wraps it. */
function schemaAt(schema: z.ZodType, raw: unknown, path: Path): z.ZodType {
  const [step, ...rest] = path;
  if (step === undefined) return schema;
  const bare = bareSchema(schema, raw);
  const inner = valueAt(raw, [step]);
  if (bare instanceof z.ZodObject)
    return schemaAt((bare.shape as Record<string, z.ZodType>)[step] ?? z.never(), inner, rest);
  if (bare instanceof z.ZodArray) return schemaAt(bare.element as z.ZodType, inner, rest);
  return z.never();
}

type Wrapper = z.ZodOptional | z.ZodNullable | z.ZodDefault;

function isWrapper(schema: z.ZodType): schema is Wrapper {
  return (
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodDefault
  );
}

/** A schema without what wraps it; of a union, the part that a value is meant for. */
function bareSchema(schema: z.ZodType, raw: unknown): z.ZodType {
  if (isWrapper(schema)) return bareSchema(schema.unwrap() as z.ZodType, raw);
  if (schema instanceof z.ZodPipe) return bareSchema(schema.out as z.ZodType, raw);
  if (!(schema instanceof z.ZodDiscriminatedUnion)) return schema;
  const options = schema.options as z.ZodType[];
  const fits = options.find((option) => {
    const read = option.safeParse(raw);
    return (
      read.success || read.error.issues.every(({ path }) => path[0] !== schema.def.discriminator)
    );
  });
  return fits ?? schema;
}
