import type { CodedPosition, Stand } from '../../schema/coded-position.ts';

/** How far two codings of the same cells agree. */
export type Agreement = Readonly<{
  cells: number;
  /** How many cells both codings put into the same category. */
  same: number;
  /** `same` as a share of all cells, from 0 to 1. */
  share: number;
  /**
   * Cohen's kappa: the share beyond what chance would give, as a part of what was left to gain; 1 is
   * full agreement, 0 is what chance gives. `null` where chance alone would give full agreement.
   */
  kappa: number | null;
}>;

/**
 * The agreement of two codings of the same cells.
 *
 * - Errors: `RangeError` where there is no cell.
 * - Source: J. Cohen, A coefficient of agreement for nominal scales (1960).
 */
export function agreement(pairs: readonly (readonly [first: string, second: string])[]): Agreement {
  const cells = pairs.length;
  if (cells === 0) throw new RangeError('two codings of no cell have no agreement');
  const same = pairs.filter(([first, second]) => first === second).length;
  const categories = [...new Set(pairs.flat())];
  const part = (coding: 0 | 1, category: string) =>
    pairs.filter((pair) => pair[coding] === category).length / cells;
  const chance = categories.reduce((sum, one) => sum + part(0, one) * part(1, one), 0);
  const share = same / cells;
  return { cells, same, share, kappa: chance < 1 ? (share - chance) / (1 - chance) : null };
}

/** Where a stance leaves the author: for the sentence, against it, or neither. */
export type Side = 'for' | 'against' | 'neither';

/** The side of each stance: doubts, the words of others and silence take none. */
export const sides: Readonly<Record<Stand, Side>> = {
  asserts: 'for',
  assumes: 'for',
  denies: 'against',
  hedges: 'neither',
  attributes: 'neither',
  silent: 'neither',
};

/** The agreement of both codings of the positions, by six stances and by three sides. */
export function codingAgreement(
  positions: readonly Pick<CodedPosition, 'first' | 'second'>[],
): Readonly<{ stances: Agreement; sides: Agreement }> {
  return {
    stances: agreement(positions.map(({ first, second }) => [first, second])),
    sides: agreement(positions.map(({ first, second }) => [sides[first], sides[second]])),
  };
}
