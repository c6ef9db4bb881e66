import type { Assertion } from './assertion.ts';
import type { Evaluation } from './evaluation.ts';

/** An assertion worked out on one day, with what was computed and what came of it in words. */
export type Computed = Evaluation & Readonly<{ text: string | null; said: string }>;

/** An assertion of a claim as its page and `/claims.json` show it. */
export type AssertionResult = Readonly<{
  assertion: Assertion;
  words: string;
  /** The margin granted with its reason; `null` where there is none. */
  margin: string | null;
  /** The last day, month or year on which the article can have been written; `null` if not known. */
  written: string | null;
  /** From the values that had been published by then; `null` where that is not known. */
  then: Computed | null;
  now: Computed;
}>;
