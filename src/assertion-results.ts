import {
  assertionWords,
  computedWords,
  marginWords,
  outcomeWords,
} from './charts/assertion-words.ts';
import { corpus } from './load.ts';
import type { Article } from './model/article.ts';
import type { Assertion } from './model/assertion.ts';
import type { Claim } from './model/claim.ts';
import { edtfEnd } from './model/edtf.ts';
import { evaluate } from './model/evaluation.ts';
import type { Evaluation } from './model/evaluation.ts';

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

/** What a claim asserts over series, worked out; empty where it asserts nothing. */
export function assertionResults(
  { assertions = [] }: Pick<Claim, 'assertions'>,
  { date }: Pick<Article, 'date'>,
): readonly AssertionResult[] {
  const written = edtfEnd(date.edtf);
  return assertions.map((assertion) => ({
    assertion,
    words: `${assertionWords(assertion, corpus.series)}.`,
    margin: marginWords(assertion),
    written,
    then: written === null ? null : computed(assertion, written),
    now: computed(assertion, null),
  }));
}

/** Assertions worked out, as JSON: numbers unrounded, days as text. */
export function assertionRecords(
  claim: Pick<Claim, 'assertions'>,
  article: Pick<Article, 'date'>,
): readonly unknown[] {
  const record = ({ computed: range, outcome, byMargin, day }: Evaluation) => ({
    computed: range?.value ?? null,
    low: range?.low ?? null,
    high: range?.high ?? null,
    outcome,
    byMargin,
    day,
  });
  return assertionResults(claim, article).map(({ assertion, words, written, then, now }) => ({
    ...assertion,
    words,
    asWritten: then && { asof: written, ...record(then) },
    now: record(now),
  }));
}

function computed(assertion: Assertion, asof: string | null): Computed {
  const result = evaluate(assertion, corpus.series, asof);
  const text = computedWords(assertion, result, corpus.series);
  return { ...result, text, said: outcomeWords(result) };
}
