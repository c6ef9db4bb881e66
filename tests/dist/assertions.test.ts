import { expect, test } from 'vitest';
import { computedWords, outcomeWords } from '../../src/charts/text/assertion.ts';
import { evaluate, notPublic } from '../../src/domain/series/evaluation.ts';
import type { Evaluation } from '../../src/domain/series/evaluation.ts';
import { edtfEnd } from '../../src/domain/text/edtf.ts';
import { numberCounts } from '../../src/domain/text/written-numbers.ts';
import type { Claim } from '../../src/schema/claim.ts';
import type { Assertion } from '../../src/schema/parts/assertion.ts';
import { fileOf, jsonOf } from '../e2e/dist.ts';
import { atRoot } from '../e2e/servers.ts';
import { readingOf, siteFiles } from '../fixtures/corpora.ts';
import { all, first, parse, said } from './html.ts';
import type { Element } from './html.ts';

const { corpus } = readingOf(siteFiles());
const testable = corpus.claims.filter(({ assertions = [] }) => assertions.length > 0);
/** The day up to which the author of a claim can have known figures; `null` if it is not known. */
const writtenBy = ({ article }: Claim) =>
  edtfEnd(corpus.articles.find(({ slug }) => slug === article)!.date.edtf);

test('every claim that series can test shows what was computed then and now', () => {
  expect(testable.length).toBeGreaterThan(0);
  for (const claim of testable) {
    const page = pageOf(`claims/${claim.id}/`);
    expect(all(page, 'h2').map(said), claim.id).toContain('The check, computed');
    const shown = all(page, '[data-assertion]');
    expect(shown, claim.id).toHaveLength(claim.assertions!.length);
    for (const [i, assertion] of claim.assertions!.entries()) {
      const [then, now] = ['written', 'now'].map(
        (asof) => all(shown[i]!, `[data-asof=${asof}]`)[0]!,
      );
      expectComputed(now!, assertion, null);
      expectThen(then!, assertion, writtenBy(claim));
    }
  }
});

test('a claim without an assertion says why', () => {
  const untested = corpus.claims.filter(({ noAssertion }) => noAssertion);
  expect(untested.length).toBeGreaterThan(0);
  for (const { id, noAssertion } of untested)
    expect(said(first(pageOf(`claims/${id}/`), '.computed')), id).toContain(plain(noAssertion!));
});

type Result = Readonly<{ now: object; asWritten: object | null }>;
type Published = Readonly<{
  id: string;
  kind: string;
  assertions: readonly Result[];
  noAssertion: string | null;
}>;

test('the claims as data carry what was computed', () => {
  const { claims } = jsonOf<{ claims: readonly Published[] }>(atRoot, 'claims.json');
  for (const claim of testable) {
    const { assertions } = claims.find(({ id }) => id === claim.id)!;
    expect(assertions, claim.id).toHaveLength(claim.assertions!.length);
    for (const [i, { now, asWritten }] of assertions.entries()) {
      const assertion = claim.assertions![i]!;
      const asof = writtenBy(claim);
      expect(now, claim.id).toEqual(recordOf(evaluate(assertion, corpus.series, null)));
      const known = asof !== null && notPublic(assertion, corpus.series, asof).length === 0;
      expect(asWritten, claim.id).toEqual(
        known ? { asof, ...recordOf(evaluate(assertion, corpus.series, asof)) } : null,
      );
    }
  }
  for (const { kind, assertions, noAssertion } of claims)
    if (kind === 'figure') expect(assertions.length > 0 || noAssertion !== null).toBe(true);
});

test.each(['bound', 'unsourced'] as const)('the page on method counts %s numbers', (name) => {
  const count = first(pageOf('about/'), `[data-${name}-numbers]`);
  expect(Number(said(count))).toBe(numberCounts(corpus)[name]);
});

/** The part of the page says what is worked out of the series as they were known on a day. */
function expectComputed(part: Element, assertion: Assertion, asof: string | null): void {
  const result = evaluate(assertion, corpus.series, asof);
  expect(part.attributes['data-outcome']).toBe(result.outcome);
  const words = [computedWords(assertion, result, corpus.series), outcomeWords(result)];
  for (const word of words) expect(said(part)).toContain(plain(word ?? ''));
}

function expectThen(part: Element, assertion: Assertion, asof: string | null): void {
  if (asof === null) return expect(said(part)).toContain('not dated closely enough');
  const missing = notPublic(assertion, corpus.series, asof);
  if (missing.length === 0) return expectComputed(part, assertion, asof);
  const undated = missing.some(({ point }) => point.published === null);
  expect(said(part)).toContain('Not computed.');
  expect(said(part)).toContain(
    undated ? 'when it was first published we do not know' : 'First published later',
  );
}

/** An evaluation as `claims.json` has it. */
function recordOf({ computed, outcome, byMargin, day }: Evaluation): object {
  const { value = null, low = null, high = null } = computed ?? {};
  return { computed: value, low, high, outcome, byMargin, day };
}

/** The words with one plain space between them. */
function plain(text: string): string {
  return text.replaceAll(/\s+/g, ' ');
}

function pageOf(path: string): Element {
  return parse(fileOf(atRoot, `${path}index.html`));
}
