import { expect, test } from 'vitest';
import { synonymsOf } from '../../src/search/synonyms.ts';
import { stemOf } from '../../src/search/words.ts';

const pairs: [one: string, other: string][] = [
  ['collapse', 'fell'],
  ['cars', 'vehicles'],
  ['rouble', 'ruble'],
  ['drills', 'exercises'],
];

test.each(pairs)('"%s" and "%s" stand for one another', (one, other) => {
  expect(synonymsOf(stemOf(one))).toContain(stemOf(other));
  expect(synonymsOf(stemOf(other))).toContain(stemOf(one));
});

test('no word is its own synonym, and a rise is not a fall', () => {
  expect(synonymsOf('fall')).not.toContain('fall');
  expect(synonymsOf('fall')).not.toContain('rise');
  expect(synonymsOf('xyzzi')).toEqual([]);
});
