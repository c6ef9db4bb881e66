import { expect, test } from 'vitest';
import fc from 'fast-check';
import { editDistance } from '../../src/domain/text/edit-distance.ts';

const cases: [a: string, b: string, errors: number][] = [
  ['', '', 0],
  ['', 'abc', 3],
  ['carlson', 'carlson', 0],
  ['carlsen', 'carlson', 1],
  ['interveiw', 'interview', 1],
  ['ab', 'ba', 1],
  ['ca', 'abc', 3],
  ['kitten', 'sitting', 3],
];

test.each(cases)('from "%s" to "%s" are %i errors', (a, b, errors) => {
  expect(editDistance(a, b)).toBe(errors);
});

test('distance is the same both ways, and agrees with a slow recursive definition', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(editDistance(a, b)).toBe(editDistance(b, a));
      expect(editDistance(a, b)).toBe(slow(a, b));
    }),
    { numRuns: 200 },
  );
});

function slow(a: string, b: string): number {
  if (!a || !b) return a.length + b.length;
  const options = [
    slow(a.slice(1), b) + 1,
    slow(a, b.slice(1)) + 1,
    slow(a.slice(1), b.slice(1)) + (a[0] === b[0] ? 0 : 1),
  ];
  if (a.length > 1 && b.length > 1 && a[0] === b[1] && a[1] === b[0])
    options.push(slow(a.slice(2), b.slice(2)) + 1);
  return Math.min(...options);
}
