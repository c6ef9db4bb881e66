import type { Claim } from '../schema/claim.ts';
import type { Block } from '../domain/text/block.ts';

/** A sentence of an essay, parted around the words that carry a claim. Plain text throughout. */
export type ClaimSentence = Readonly<{ before: string; words: string; after: string }>;

/**
 * The sentence of a paragraph that carries a claim; all it touches, where its link spans several.
 *
 * Signs of notes are left out. A full stop ends a sentence unless it follows a known abbreviation or
 * an initial, or stands inside double quotation marks still open.
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

/** Where the sentences of a plain text stand in it, without the space between them. */
export function sentencesIn(text: string): readonly Readonly<{ start: number; end: number }>[] {
  const found: { start: number; end: number }[] = [];
  let start = text.length - text.trimStart().length;
  for (const match of text.matchAll(/[.!?…]+[”’"')\]]*(?=\s+[“‘"'([]*[\p{Lu}\p{N}]|\s*$)/gu)) {
    const end = match.index + match[0].length;
    if (end < text.trimEnd().length && !endsHere(text.slice(start, end))) continue;
    found.push({ start, end });
    start = end + (/^\s*/.exec(text.slice(end))?.[0].length ?? 0);
  }
  const last = text.trimEnd().length;
  return start < last ? [...found, { start, end: last }] : found;
}

const abbreviation =
  /(?:^|[\s(“‘])(?:Mr|Mrs|Ms|Dr|St|Gen|Sen|Prof|vs|cf|No|approx|e\.g|i\.e|etc|U\.S|U\.K|U\.N|\p{Lu}(?:\.\p{Lu})*)\.$/u;

function endsHere(sentence: string): boolean {
  const open = sentence.split('“').length - sentence.split('”').length;
  return open <= 0 && !abbreviation.test(sentence);
}

/** The text of a paragraph and where the words of a claim stand in it; -1 where they do not. */
function claimText(html: string, claim: string) {
  const plain = html.replaceAll(/<sup>.*?<\/sup>/gs, '');
  let [text, start, end, inside] = ['', -1, -1, false];
  for (const [part] of plain.matchAll(/<[^>]*>|[^<]+/g)) {
    if (!part.startsWith('<')) text += decoded(part);
    else if (part.includes(`data-claim="${claim}"`)) [start, inside] = [text.length, true];
    else if (inside && part === '</a>') [end, inside] = [text.length, false];
  }
  return { text, start, end };
}

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
};

function decoded(text: string): string {
  return text.replaceAll(/&(?:#x([0-9a-f]+)|#(\d+)|([a-z]+));/gi, (whole, hex, decimal, name) => {
    if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
    if (decimal) return String.fromCodePoint(Number(decimal));
    return named[name] ?? whole;
  });
}
