import { stringify } from 'yaml';

/** What a writer answered, by the name of the field. */
export type Answers = Readonly<Record<string, string>>;

/** Texts by path from the project's root. */
export type Files = ReadonlyMap<string, string>;

/** One thing that a new record needs to be told. */
export type Field = Readonly<{
  name: string;
  /** What is asked. */
  ask: string;
  /** What is taken where nothing is given; empty for a field that may be left out. */
  otherwise?: (answers: Answers) => string;
  /** Whether it is asked at all. */
  when?: (answers: Answers) => boolean;
}>;

/** A kind of record that can be begun by a command. */
export type Scaffold = Readonly<{
  fields: readonly Field[];
  /** The files that it begins, and that must not be there. */
  creates: (answers: Answers) => readonly string[];
  /**
   * The files that change.
   *
   * - Errors: one `Error` with what cannot be done, in a sentence.
   */
  write: (answers: Answers, files: Files) => Files;
  /** What comes next, a line each. */
  next: (answers: Answers) => readonly string[];
}>;

/** A field that has to be given. */
export function required(name: string, ask: string, when?: Field['when']): Field {
  return { name, ask, ...(when && { when }) };
}

/** A field that may be left out. */
export function optional(name: string, ask: string, fallback = ''): Field {
  return { name, ask, otherwise: () => fallback };
}

/** A list as it is answered: `trade, trust`. */
export function listOf(answer: string | undefined): string[] {
  return (answer ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** Fields as YAML, each on a line of its own, without those that are `undefined`. */
export function yamlOf(value: unknown): string {
  return stringify(value, { lineWidth: 0, singleQuote: true });
}

/** A file in YAML that tells editors which of `schemas/` it follows. */
export function withSchema(name: string, value: unknown): string {
  return `# yaml-language-server: $schema=../../schemas/${name}.json\n${yamlOf(value)}`;
}

/** A list in YAML with one more entry at its end. */
export function withEntry(file: string, files: Files, entry: object): readonly [string, string] {
  const text = (files.get(file) ?? '').replace(/^\[\]\s*$/m, '').trimEnd();
  return [file, `${text === '' ? '' : `${text}\n`}${yamlOf([entry])}`];
}

/** The day on which the command runs. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}

/** A lasting name made of words: `The cold route` gives `the-cold-route`. */
export function idOf(words: string): string {
  const plain = words.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '');
}
