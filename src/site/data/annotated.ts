import type { Annotated } from '../../data/annotation.ts';
import { quotedWords } from '../../essays/quoted-words.ts';
import type { Claim } from '../../schema/claim.ts';
import { articleBySlug, essay, historyById, sourceById } from '../corpus.ts';

/** All that the annotation of a claim is made from. */
export function annotatedClaim(claim: Claim): Annotated {
  const { blocks } = essay(claim.article);
  const block = blocks.find((one) => one.kind === 'paragraph' && one.n === claim.paragraph);
  const quoted = block?.kind === 'paragraph' ? quotedWords(block.html, claim.id) : null;
  return {
    claim,
    article: articleBySlug(claim.article),
    // The checked corpus has every claim linked in its paragraph.
    quoted: quoted!,
    history: historyById(claim.id),
    sources: (claim.assessment?.sources ?? []).map(sourceById),
  };
}
