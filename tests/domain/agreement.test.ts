import { expect, test } from 'vitest';
import { agreement, codingAgreement, sides } from '../../src/domain/positions/agreement.ts';
import { Stand } from '../../src/schema/coded-position.ts';
import { corpus } from './content.ts';

type Pair = readonly [string, string];
const times = (count: number, ...pair: [string, string]): Pair[] => Array(count).fill(pair);

test('worked by hand: 50 grants of two readers', () => {
  // Both say yes to 20, no to 15; 5 and 10 are split. The share is 35 / 50 = 0.7.
  // The first says yes to 25, the second to 30: by chance 0.5 × 0.6 + 0.5 × 0.4 = 0.5.
  // Kappa is (0.7 − 0.5) / (1 − 0.5) = 0.4.
  const pairs = [
    ...times(20, 'yes', 'yes'),
    ...times(5, 'yes', 'no'),
    ...times(10, 'no', 'yes'),
    ...times(15, 'no', 'no'),
  ];
  const found = agreement(pairs);
  expect(found).toMatchObject({ cells: 50, same: 35, share: 0.7 });
  expect(found.kappa).toBeCloseTo(0.4, 12);
});

test('full agreement is 1, and none beyond chance is 0', () => {
  expect(agreement([...times(3, 'a', 'a'), ...times(2, 'b', 'b')]).kappa).toBe(1);
  const even = ['aa', 'ab', 'ba', 'bb'].map((pair) => [pair[0]!, pair[1]!] as const);
  expect(agreement(even).kappa).toBe(0);
});

test('one category alone has no kappa, and no cell no agreement', () => {
  expect(agreement(times(4, 'a', 'a'))).toMatchObject({ share: 1, kappa: null });
  expect(() => agreement([])).toThrow(RangeError);
});

test('it is what a table of all categories gives, for codings drawn by chance', () => {
  for (let seed = 1; seed <= 40; seed += 1) {
    const pairs = drawn(seed, 120);
    expect(agreement(pairs).kappa).toBeCloseTo(kappaOfTable(pairs), 10);
  }
});

test('the codings of the site agree on six stances with kappa of at least 0.85', () => {
  const { stances, sides: three } = codingAgreement(corpus.positions);
  expect(stances.cells).toBe(corpus.propositions.length * corpus.articles.length);
  expect(stances.kappa).toBeGreaterThanOrEqual(0.85);
  expect(stances.kappa).toBeCloseTo(
    kappaOfTable(corpus.positions.map(({ first, second }) => [first, second])),
    10,
  );
  expect(three.same).toBeGreaterThanOrEqual(stances.same);
});

test('every stance is on one side', () => {
  expect(Object.keys(sides).sort()).toEqual([...Stand.options].sort());
});

/** Codings of which the second follows the first in about two of three cells. */
function drawn(seed: number, cells: number): Pair[] {
  let state = seed;
  const next = (below: number) => {
    state = (state * 48271) % 2147483647;
    return state % below;
  };
  return Array.from({ length: cells }, () => {
    const first = Stand.options[next(6)]!;
    return [first, next(3) > 0 ? first : Stand.options[next(6)]!];
  });
}

/** Cohen's kappa from whole numbers: (n·Σ on the diagonal − Σ of products) / (n² − Σ of products). */
function kappaOfTable(pairs: readonly Pair[]): number {
  const table = Stand.options.map((row) =>
    Stand.options.map((column) => pairs.filter(([a, b]) => a === row && b === column).length),
  );
  const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
  const n = pairs.length;
  const diagonal = sum(table.map((row, i) => row[i]!));
  const products = sum(table.map((row, i) => sum(row) * sum(table.map((one) => one[i]!))));
  return (n * diagonal - products) / (n * n - products);
}
