import { articleBySlug, claimById, corpus, propositionById, sourceById } from './corpus.ts';
import type { Block } from '../domain/text/block.ts';
import type { Claim } from '../schema/claim.ts';
import type { ClaimNote } from '../domain/claims/margin-note.ts';
import { mostOpposed, positionsOn } from '../domain/positions/positions.ts';
import type { Position } from '../domain/positions/positions.ts';
import { addsWords } from '../domain/text/new-words.ts';
import { plainText } from '../domain/text/html.ts';
import { minutesToRead } from '../domain/text/reading-time.ts';
import { sentencesIn } from '../domain/text/sentences.ts';

/** Where the five articles stand on each proposition, by its id. */
export const positionsById: ReadonlyMap<string, readonly Position[]> = new Map(
  corpus.propositions.map(({ id }) => [id, positionsOn(id, corpus)] as const),
);

/** The notes on the claims that the blocks of an essay carry, by claim, numbered in their order. */
export function marginNotes(blocks: readonly Block[]): ReadonlyMap<string, ClaimNote> {
  const carried = blocks.flatMap((block) =>
    block.kind === 'paragraph' ? block.claims.map((id) => ({ id, html: block.html })) : [],
  );
  return new Map(carried.map(({ id, html }, i) => [id, noteOn(claimById(id), i + 1, html)]));
}

function noteOn(claim: Claim, number: number, paragraph: string): ClaimNote {
  const { proposition, assessment } = claim;
  const against = mostOpposed(claim, corpus.claims);
  return {
    number,
    claim,
    worded: addsWords(claim.text, plainText(paragraph)),
    reason: firstSentence(assessment?.note ?? ''),
    sources: (assessment?.sources ?? []).map(sourceById),
    proposition: proposition ? propositionById(proposition) : undefined,
    positions: proposition ? positionsById.get(proposition)! : [],
    opposed: against && { claim: against, article: articleBySlug(against.article) },
  };
}

function firstSentence(note: string): ClaimNote['reason'] {
  const end = sentencesIn(note)[0]?.end ?? 0;
  return { first: note.slice(0, end), rest: note.slice(end).trim() };
}

/** How many minutes it takes to read the paragraphs of an essay. */
export function readingMinutes(blocks: readonly Block[]): number {
  const texts = blocks.map((block) => (block.kind === 'paragraph' ? plainText(block.html) : ''));
  return minutesToRead(texts.join(' '));
}
