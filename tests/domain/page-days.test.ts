import { expect, test } from 'vitest';
import { articleDays, claimDays } from '../../src/domain/claims/page-days.ts';
import type { Claim } from '../../src/schema/claim.ts';
import type { ClaimHistory } from '../../src/schema/claim-history.ts';

const entry = (claim: string, day: string, text: string | null = 'It is so.') => {
  return { claim, day, article: 'calm-waters', paragraph: 1, text, why: 'It was ready.' };
};
const histories: ClaimHistory[] = [
  { id: 'old', entries: [entry('old', '2026-01-02'), entry('old', '2026-03-04')] },
  { id: 'new', entries: [entry('new', '2026-02-01')] },
  { id: 'gone', entries: [entry('gone', '2026-01-05'), entry('gone', '2026-06-07', null)] },
];
const claim = (id: string, day: string) =>
  ({ id, article: 'calm-waters', assessment: { day } }) as Claim;
const written = { claims: [claim('old', '2026-02-03'), claim('new', '2026-05-06')], histories };

test('a claim is added with its first words, and revised with its last or its assessment', () => {
  expect(claimDays('old', written)).toEqual({ added: '2026-01-02', revised: '2026-03-04' });
  expect(claimDays('new', written)).toEqual({ added: '2026-02-01', revised: '2026-05-06' });
});

test('an essay is revised when a claim of it was last changed, removed or assessed', () => {
  expect(articleDays('calm-waters', written)).toEqual({
    added: '2026-01-02',
    revised: '2026-06-07',
  });
});
