import type { Article } from '../../schema/article.ts';
import type { Claim } from '../../schema/claim.ts';
import type { Position } from '../positions/positions.ts';
import type { Proposition } from '../../schema/proposition.ts';
import type { Source } from '../../schema/source.ts';

/** What stands beside a paragraph about one of its claims. */
export type ClaimNote = Readonly<{
  /** The number the claim bears in the text. */
  number: number;
  claim: Claim;
  /** Whether the wording of the claim has words that its paragraph lacks. */
  worded: boolean;
  /** Why it was assessed as it is: the first sentence, and what follows. */
  reason: Readonly<{ first: string; rest: string }>;
  sources: readonly Source[];
  proposition: Proposition | undefined;
  positions: readonly Position[];
  /** The claim of another article that most opposes it, with that article. */
  opposed: Readonly<{ claim: Claim; article: Article }> | null;
}>;
