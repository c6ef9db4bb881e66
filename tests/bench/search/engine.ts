import type { Corpus } from '../../../src/domain/corpus.ts';

/** What an engine reads: one statement and what is said beside it. Empty texts where there is none. */
export type Doc = Readonly<{ id: string; text: string; proposition: string; names: string }>;

/** What is searched: the statements, and the corpus they are of; `null` where they are of none. */
export type Collection = Readonly<{ docs: readonly Doc[]; corpus: Corpus | null }>;

/** A collection that an engine has indexed. */
export type Searcher = Readonly<{
  /** Ids of the best so many that are found, best first. */
  search: (text: string, most: number) => readonly string[];
  /** What must be delivered to a browser to search: an index, or the records where none is shipped. */
  delivered: () => string;
}>;

/** A search engine as the benchmark runs it. */
export type Engine = Readonly<{
  name: string;
  /** How it was set, in a few words. */
  tuning: string;
  /** What is not fast is asked fewer questions, or the benchmark would take an hour. */
  pace: Pace;
  index: (collection: Collection) => Searcher;
}>;

export type Pace = 'fast' | 'middling' | 'slow';

/** The fields of a statement that engines of others search, and how much each counts. */
export const weights = { text: 1, proposition: 0.3, names: 0.5 } as const;

/** The names of these fields. */
export const fields = Object.keys(weights) as readonly (keyof typeof weights)[];
