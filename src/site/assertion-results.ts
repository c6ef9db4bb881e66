import {
  assertionWords,
  computedWords,
  marginWords,
  outcomeWords,
} from '../charts/text/assertion.ts';
import { articleBySlug, corpus } from './corpus.ts';
import type { SiteClaim } from '../data/published-claim.ts';
import type { Article } from '../schema/article.ts';
import type { Assertion } from '../schema/parts/assertion.ts';
import type {
  AssertionResult,
  AsWritten,
  Computed,
  Late,
} from '../domain/series/assertion-result.ts';
import type { Claim } from '../schema/claim.ts';
import { edtfEnd, periodName } from '../domain/text/edtf.ts';
import { evaluate, notPublic } from '../domain/series/evaluation.ts';
import type { Evaluation, Unsure } from '../domain/series/evaluation.ts';
import { routes } from '../routing/routes.ts';

/** What a claim asserts over series, worked out; empty where it asserts nothing. */
export function assertionResults(
  { assertions = [] }: Pick<Claim, 'assertions'>,
  { date }: Pick<Article, 'date'>,
): readonly AssertionResult[] {
  const written = edtfEnd(date.edtf);
  return assertions.map((assertion) => ({
    assertion,
    words: `${assertionWords(assertion, corpus.series)}.`,
    margin: marginWords(assertion, corpus.series),
    written,
    then: written === null ? null : asWritten(assertion, written),
    now: computed(assertion, null),
  }));
}

/** Every claim with its address, the date of its article and its assertions worked out. */
export function siteClaims(origin: URL): readonly SiteClaim[] {
  return corpus.claims.map((claim) => {
    const article = articleBySlug(claim.article);
    return {
      ...claim,
      url: new URL(routes.claim(claim.id), origin).href,
      asOf: article.date.edtf,
      results: assertionRecords(claim, article),
    };
  });
}

/** Assertions worked out, as JSON: numbers unrounded, days as text. */
function assertionRecords(
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
    asWritten: then?.kind === 'computed' ? { asof: written, ...record(then) } : null,
    now: record(now),
  }));
}

function asWritten(assertion: Assertion, day: string): AsWritten {
  const missing = notPublic(assertion, corpus.series, day);
  const undated = missing.filter(({ point }) => point.published === null);
  const named = ({ series, point }: Unsure): Late => ({
    series: corpus.series.find(({ id }) => id === series)!.title,
    period: periodName(point.period),
    day: point.published ?? point.page ?? null,
  });
  if (undated.length > 0) return { kind: 'undated', values: undated.map(named) };
  if (missing.length > 0) return { kind: 'later', values: missing.map(named) };
  return { kind: 'computed', ...computed(assertion, day) };
}

function computed(assertion: Assertion, asof: string | null): Computed {
  const result = evaluate(assertion, corpus.series, asof);
  const text = computedWords(assertion, result, corpus.series);
  return { ...result, text, said: outcomeWords(result) };
}
