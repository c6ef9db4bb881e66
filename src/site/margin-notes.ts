import { articleBySlug, claimById, corpus, propositionById } from './corpus.ts';
import type { Block } from '../domain/text/block.ts';
import type { Claim } from '../schema/claim.ts';
import type { ClaimNote } from '../domain/claims/margin-note.ts';
import { mostOpposed, positionsOn } from '../domain/positions/positions.ts';
import type { Position } from '../domain/positions/positions.ts';

/** Where the five articles stand on each proposition, by its id. */
export const positionsById: ReadonlyMap<string, readonly Position[]> = new Map(
  corpus.propositions.map(({ id }) => [id, positionsOn(id, corpus)] as const),
);

/** The notes on the claims that the blocks of an essay carry, by claim, numbered in their order. */
export function marginNotes(blocks: readonly Block[]): ReadonlyMap<string, ClaimNote> {
  const carried = blocks.flatMap((block) => (block.kind === 'paragraph' ? block.claims : []));
  return new Map(carried.map((id, i) => [id, noteOn(claimById(id), i + 1)]));
}

function noteOn(claim: Claim, number: number): ClaimNote {
  const { proposition } = claim;
  const against = mostOpposed(claim, corpus.claims);
  return {
    number,
    claim,
    proposition: proposition ? propositionById(proposition) : undefined,
    positions: proposition ? positionsById.get(proposition)! : [],
    opposed: against && { claim: against, article: articleBySlug(against.article) },
  };
}
