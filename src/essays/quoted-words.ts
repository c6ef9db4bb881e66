import { plainText } from '../domain/text/html.ts';

/** The words of a link that carries a claim, with all that stands around them. Plain text. */
export type QuotedWords = Readonly<{ before: string; words: string; after: string }>;

/**
 * The words of a paragraph that carry a claim, and the text before and after them as a browser has
 * it, signs of notes included.
 *
 * @param html what stands inside the paragraph, as `blocksOf` writes it
 * @returns `null` where the paragraph does not carry the claim
 */
export function quotedWords(html: string, claim: string): QuotedWords | null {
  const link = new RegExp(`<a\\s[^>]*data-claim="${claim}"[^>]*>(.*?)</a>`, 's').exec(html);
  if (!link) return null;
  return {
    before: plainText(html.slice(0, link.index)),
    words: plainText(link[1]!),
    after: plainText(html.slice(link.index + link[0].length)),
  };
}
