import { expect, test } from 'vitest';
import { unbroken } from '../../src/model/unbroken.ts';

test('a percent sign stays with its number', () => {
  expect(unbroken('gives −66.1 % (−67.2 % to −64.1 %), not “70 %” of it')).toBe(
    'gives −66.1\u00a0% (−67.2\u00a0% to −64.1\u00a0%), not “70\u00a0%” of it',
  );
});

test('all else stays as it is', () => {
  const text = 'US$ 3.89 bn, 50% and % of sales';
  expect(unbroken(text)).toBe(text);
});
