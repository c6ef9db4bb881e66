import { expect, test } from 'vitest';
import { ClaimEntry } from '../../src/schema/claim.ts';
import type { Claim } from '../../src/schema/claim.ts';
import { sourcingCounts, sourcingOf, sourcingWords } from '../../src/domain/claims/sourcing.ts';
import { corpus } from './content.ts';

type Asked = Pick<Claim, 'assessment'>;

const found = (verdict: string, sources: string[], because?: string) =>
  ({
    verdict,
    note: 'So.',
    sources,
    day: '2026-01-02',
    ...(because && { because }),
  }) as NonNullable<Claim['assessment']>;

test.each<[claim: Asked, words: string]>([
  [{ assessment: found('corroborated', ['s']) }, 'source found by us'],
  [{ assessment: found('contradicted', ['s']) }, 'source found by us'],
  [{ assessment: found('open', []) }, 'no source listed'],
  [{ assessment: found('open', ['s']) }, 'source found by us'],
  [
    { assessment: found('not-checkable', ['s'], 'no-record') },
    'not checkable because no public record was found that bears on it',
  ],
])('the sourcing of %j is: %s', (claim, words) => {
  expect(sourcingWords(sourcingOf(claim)!)).toBe(words);
});

test('a claim without an assessment has no sourcing', () => {
  expect(sourcingOf({})).toBeNull();
});

test('only what could not be checked says why, and always', () => {
  const claim = { id: 'a', paragraph: 1, kind: 'fact', text: 'So.', topics: ['t'] };
  const accepted = (assessment: object) => ClaimEntry.safeParse({ ...claim, assessment }).success;
  expect(accepted(found('not-checkable', [], 'no-record'))).toBe(true);
  expect(accepted(found('not-checkable', []))).toBe(false);
  expect(accepted(found('corroborated', ['s'], 'no-record'))).toBe(false);
  expect(accepted(found('not-checkable', [], 'no-idea'))).toBe(false);
});

test('every claim of the site with an assessment counts once, every reason by its name', () => {
  const all = sourcingCounts(corpus.claims);
  const assessed = corpus.claims.filter(({ assessment }) => assessment);
  expect(all.found + all.noneListed + all.notCheckable).toBe(assessed.length);
  expect(all.reasons.reduce((sum, { count }) => sum + count, 0)).toBe(all.notCheckable);
  const parts = corpus.articles.map(({ slug }) =>
    sourcingCounts(corpus.claims.filter(({ article }) => article === slug)),
  );
  expect(parts.reduce((sum, { found: count }) => sum + count, 0)).toBe(all.found);
  const sources = corpus.claims.filter(
    ({ assessment }) => assessment && assessment.verdict !== 'not-checkable',
  );
  expect(all.found + all.noneListed).toBe(sources.length);
});
