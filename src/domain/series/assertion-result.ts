import type { Assertion } from '../../schema/parts/assertion.ts';
import type { Evaluation } from './evaluation.ts';

/** An assertion worked out on one day, with what was computed and what came of it in words. */
export type Computed = Evaluation & Readonly<{ text: string | null; said: string }>;

/** A value that is needed and was not surely public: in words, and the day that is known of it. */
export type Late = Readonly<{ series: string; period: string; day: string | null }>;

/**
 * An assertion as of the day of its article.
 *
 * - `computed`: from the values that were public by then.
 * - `later`: not computed, since these values were first published later.
 * - `undated`: not computed, since it is not known when these values were first published; `day` is
 *   that of the page they were read on.
 */
export type AsWritten =
  | (Readonly<{ kind: 'computed' }> & Computed)
  | Readonly<{ kind: 'later' | 'undated'; values: readonly Late[] }>;

/** An assertion of a claim as its page and `/claims.json` show it. */
export type AssertionResult = Readonly<{
  assertion: Assertion;
  words: string;
  /** The margin granted with its reason; `null` where there is none. */
  margin: string | null;
  /** The last day, month or year on which the article can have been written; `null` if not known. */
  written: string | null;
  /** As of that day; `null` where the day is not known. */
  then: AsWritten | null;
  now: Computed;
}>;
