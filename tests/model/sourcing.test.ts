import { expect, test } from 'vitest';
import { ClaimEntry } from '../../src/model/claim.ts';
import type { Claim } from '../../src/model/claim.ts';
import { sourcingCounts, sourcingOf, sourcingWords } from '../../src/model/sourcing.ts';
import { corpus } from './content.ts';

type Asked = Pick<Claim, 'kind' | 'assessment'>;

const found = (verdict: string, sources: string[], because?: string) =>
  ({
    verdict,
    note: 'So.',
    sources,
    day: '2026-01-02',
    ...(because && { because }),
  }) as NonNullable<Claim['assessment']>;

test.each<[claim: Asked, words: string]>([
  [{ kind: 'fact', assessment: found('corroborated', ['s']) }, 'source found by us'],
  [{ kind: 'fact', assessment: found('contradicted', ['s']) }, 'source found by us'],
  [{ kind: 'forecast', assessment: found('open', []) }, 'none found'],
  [{ kind: 'forecast', assessment: found('open', ['s']) }, 'source found by us'],
  [
    { kind: 'fact', assessment: found('not-checkable', ['s'], 'no-record') },
    'not checkable because no public record was found that bears on it',
  ],
  [{ kind: 'interpretation' } as Asked, 'not checkable because it is an interpretation'],
  [{ kind: 'reported' } as Asked, 'not checkable because it names no number, date or document'],
])('the sourcing of %j is: %s', (claim, words) => {
  expect(sourcingWords(sourcingOf(claim))).toBe(words);
});

test('only what could not be checked says why, and always', () => {
  const claim = { id: 'a', paragraph: 1, kind: 'fact', text: 'So.', topics: ['t'] };
  const accepted = (assessment: object) => ClaimEntry.safeParse({ ...claim, assessment }).success;
  expect(accepted(found('not-checkable', [], 'no-record'))).toBe(true);
  expect(accepted(found('not-checkable', []))).toBe(false);
  expect(accepted(found('corroborated', ['s'], 'no-record'))).toBe(false);
  expect(accepted(found('not-checkable', [], 'no-idea'))).toBe(false);
});

test('every claim of the site counts once, and every reason under its own name', () => {
  const all = sourcingCounts(corpus.claims);
  expect(all.found + all.noneFound + all.notCheckable).toBe(corpus.claims.length);
  expect(all.reasons.reduce((sum, { count }) => sum + count, 0)).toBe(all.notCheckable);
  const parts = corpus.articles.map(({ slug }) =>
    sourcingCounts(corpus.claims.filter(({ article }) => article === slug)),
  );
  expect(parts.reduce((sum, { found: count }) => sum + count, 0)).toBe(all.found);
  const sources = corpus.claims.filter(
    ({ assessment }) => assessment && assessment.verdict !== 'not-checkable',
  );
  expect(all.found + all.noneFound).toBe(sources.length);
});
