import { expect, test } from 'vitest';
import { noBreak } from '../../src/domain/text/no-break.ts';

test('a day stays with its month', () => {
  expect(noBreak('on 14 January 2026, after 8.9% in May')).toBe(
    'on 14\u00a0January 2026, after 8.9% in May',
  );
});

test('all else stays as it is', () => {
  const text = 'US$ 3.89 bn, 50% and % of sales';
  expect(noBreak(text)).toBe(text);
});
