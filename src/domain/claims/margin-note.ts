import type { Article } from '../../schema/article.ts';
import type { Claim } from '../../schema/claim.ts';
import type { Position } from '../positions/positions.ts';
import type { Proposition } from '../../schema/proposition.ts';

/** What stands beside a paragraph about one of its claims. */
export type ClaimNote = Readonly<{
  /** The number the claim bears in the text. */
  number: number;
  claim: Claim;
  proposition: Proposition | undefined;
  positions: readonly Position[];
  /** The claim of another article that most opposes it, with that article. */
  opposed: Readonly<{ claim: Claim; article: Article }> | null;
}>;
