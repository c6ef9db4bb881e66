import type { Claim } from '../schema/claim.ts';
import type { Block } from '../domain/text/block.ts';
import { decodeEntities } from '../domain/text/html.ts';
import { sentencesIn } from '../domain/text/sentences.ts';

/** A sentence of an essay, parted around the words that carry a claim. Plain text throughout. */
export type ClaimSentence = Readonly<{ before: string; words: string; after: string }>;

/**
 * The sentence of a paragraph that carries a claim; all it touches, where its link spans several.
 *
 * Signs of notes are left out.
 *
 * @param html what stands inside the paragraph, as `blocksOf` writes it
 * @returns `null` where the paragraph does not carry the claim
 */
export function sentenceOf(html: string, claim: string): ClaimSentence | null {
  const { text, start, end } = claimText(html, claim);
  if (start < 0) return null;
  const touched = sentencesIn(text).filter((one) => one.start < end && start < one.end);
  const [from, to] = [touched[0]!.start, touched.at(-1)!.end];
  return {
    before: text.slice(from, start),
    words: text.slice(start, end),
    after: text.slice(end, to),
  };
}

/**
 * The sentence of an essay that carries a claim of it.
 *
 * - Errors: `RangeError` if the claim's paragraph does not carry it; the checked corpus excludes that.
 */
export function carriedBy(
  blocks: readonly Block[],
  { id, paragraph }: Pick<Claim, 'id' | 'paragraph'>,
): ClaimSentence {
  const block = blocks.find((one) => one.kind === 'paragraph' && one.n === paragraph);
  const sentence = block?.kind === 'paragraph' ? sentenceOf(block.html, id) : null;
  if (!sentence) throw new RangeError(`paragraph ${paragraph} does not carry the claim "${id}"`);
  return sentence;
}

/** The text of a paragraph and where the words of a claim stand in it; -1 where they do not. */
function claimText(html: string, claim: string) {
  const plain = html.replaceAll(/<sup>.*?<\/sup>/gs, '');
  let [text, start, end, inside] = ['', -1, -1, false];
  for (const [part] of plain.matchAll(/<[^>]*>|[^<]+/g)) {
    if (!part.startsWith('<')) text += decodeEntities(part);
    else if (part.includes(`data-claim="${claim}"`)) [start, inside] = [text.length, true];
    else if (inside && part === '</a>') [end, inside] = [text.length, false];
  }
  return { text, start, end };
}
