import { z } from 'zod';
import type { Problem } from '../../domain/problem.ts';
import { fieldWords, refinementWords } from './field-messages.ts';
import { nearest, oneOf } from './nearest-ids.ts';
import { problemAt } from './source-location.ts';
import type { Path, Place } from './source-location.ts';

/** The kinds of record that writers write. */
export type RecordKind =
  | 'article'
  | 'claim'
  | 'proposition'
  | 'position'
  | 'topic'
  | 'actor'
  | 'concept'
  | 'unmentioned'
  | 'event'
  | 'source'
  | 'series'
  | 'point'
  | 'chart'
  | 'change'
  | 'snapshot'
  | 'history'
  | 'withdrawal';

/** A record read through its schema: its value, or all that is wrong with it. */
export type Shaped<Value> =
  | Readonly<{ value: Value; problems: readonly [] }>
  | Readonly<{ value: null; problems: readonly Problem[] }>;

/** Reads one record through the schema of its kind, and words what the schema refuses. */
export function shaped<Schema extends z.ZodType>(
  schema: Schema,
  kind: RecordKind,
  raw: unknown,
  place: Place,
): Shaped<z.output<Schema>> {
  const read = schema.safeParse(raw);
  if (read.success) return { value: read.data, problems: [] };
  const word = (issue: Issue) => wordings(issue, { kind, raw, schema });
  const problems = read.error.issues.flatMap((issue) =>
    word(issue).map(({ path, found, fix }) => problemAt(place, path, found, fix)),
  );
  return { value: null, problems };
}

type Issue = z.core.$ZodIssue;
type Subject = Readonly<{ kind: RecordKind; raw: unknown; schema: z.ZodType }>;
type Wording = Readonly<{ path: Path; found: string; fix: string }>;

function wordings(issue: Issue, subject: Subject): Wording[] {
  const path = issue.path.filter((step) => typeof step !== 'symbol');
  const raw = valueAt(subject.raw, path);
  const meant = fieldWords[wordsKey(subject.kind, path)];
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => strayKey(key, path, subject));
  if (issue.code === 'custom' && refinementWords[issue.message])
    return [{ path, ...refinementWords[issue.message]! }];
  if (issue.code === 'invalid_union') return [strayChoice(issue, path, raw)];
  if (raw === undefined) return [{ path, found: 'is missing', fix: `add ${meant ?? 'it'}` }];
  return [{ path, found: foundIn(issue, raw), fix: fixOf(issue, raw, meant) }];
}

function foundIn(issue: Issue, raw: unknown): string {
  if (issue.code === 'too_big' && typeof raw === 'string') return `has ${raw.length} characters`;
  if (issue.code === 'too_small' && raw === '') return 'is an empty text';
  if (issue.code === 'too_small' && Array.isArray(raw)) return 'is an empty list';
  if (issue.code === 'custom' && typeof raw === 'string' && raw !== raw.trim())
    return `${said(raw)} begins or ends with a space`;
  return `found ${said(raw)}`;
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
  const [near] = typeof raw === 'string' ? nearest(raw, words, 1) : [];
  const like = near && words.length > 2 ? `; nearest is ${near}` : '';
  return `write ${oneOf(words)}${like}`;
}

function strayKey(key: string, path: Path, { schema, raw }: Subject): Wording {
  const known = keysAt(schema, raw, path);
  const [near] = nearest(key, known, 1);
  const fix = `call it "${near}" or remove it; the fields here are ${known.join(', ')}`;
  return { path: [...path, key], found: `"${key}" is not a field here`, fix };
}

function strayChoice(issue: z.core.$ZodIssueInvalidUnion, path: Path, raw: unknown): Wording {
  const words = 'options' in issue ? (issue.options ?? []).map(String) : [];
  if (raw === undefined) return { path, found: 'is missing', fix: `add ${oneOf(words)}` };
  return { path, found: `found ${said(raw)}`, fix: choiceFix(words, raw) };
}

/** A value as a writer would recognise it. */
export function said(raw: unknown): string {
  if (raw === null) return 'nothing';
  if (Array.isArray(raw)) return `a list of ${raw.length}`;
  if (typeof raw === 'object') return 'a group of fields';
  if (typeof raw !== 'string') return String(raw);
  return `"${raw.length > 60 ? `${raw.slice(0, 57)}…` : raw}"`;
}

function wordsKey(kind: RecordKind, path: Path): string {
  return [kind, ...path.filter((step) => typeof step === 'string')].join('.');
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
function keysAt(schema: z.ZodType, raw: unknown, path: Path): string[] {
  const bare = unwrapped(schema, raw);
  const [step, ...rest] = path;
  if (step === undefined) return bare instanceof z.ZodObject ? Object.keys(bare.shape) : [];
  const inner = valueAt(raw, [step]);
  if (bare instanceof z.ZodObject)
    return keysAt((bare.shape as Record<string, z.ZodType>)[step] ?? z.never(), inner, rest);
  if (bare instanceof z.ZodArray) return keysAt(bare.element as z.ZodType, inner, rest);
  return [];
}

function unwrapped(schema: z.ZodType, raw: unknown): z.ZodType {
  if (
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodDefault
  )
    return unwrapped(schema.unwrap() as z.ZodType, raw);
  if (schema instanceof z.ZodPipe) return unwrapped(schema.out as z.ZodType, raw);
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
