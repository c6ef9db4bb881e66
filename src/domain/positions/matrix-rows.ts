import type { Corpus } from '../corpus.ts';
import type { LedgerRow } from './position-matrix.ts';
import { ledgerRows, wholeLedger } from './position-matrix.ts';
import { positionsOn } from './positions.ts';
import type { Position } from './positions.ts';
import type { Proposition } from '../../schema/proposition.ts';

/** A row of the matrix with what is drawn in it; `place` is its place in the order of the site. */
export type MatrixRow = LedgerRow &
  Readonly<{ proposition: Proposition; positions: readonly Position[]; place: number }>;

/** Every row of the matrix, in the order shown where an address asks for none. */
export function matrixRows(corpus: Corpus): readonly MatrixRow[] {
  const rows = corpus.propositions.map((proposition, place) => rowOf(proposition, place, corpus));
  return ledgerRows(rows, wholeLedger);
}

function rowOf(proposition: Proposition, place: number, corpus: Corpus): MatrixRow {
  const positions = positionsOn(proposition.id, corpus);
  const stances = positions.map(({ article, stance }) => [article.slug, stance] as const);
  const { id, topics } = proposition;
  return { id, topics, stances: Object.fromEntries(stances), proposition, positions, place };
}
