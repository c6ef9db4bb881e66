import { sentencesIn } from '../domain/text/sentences.ts';

/** Where an essay stands, and which claims to mark in what is quoted of it. */
export type Quoting = Readonly<{
  /** The address of the essay. */
  essay: string;
  /** Ids of claims. */
  marked: readonly string[];
}>;

/**
 * The HTML of a paragraph for another page than its essay's: without ids, which belong to the
 * essay; with its fragments leading back there; with the marked claims as `aria-current`.
 */
export function quotedHtml(html: string, { essay, marked }: Quoting): string {
  const bare = html.replaceAll(/ id="[^"]*"/g, '').replaceAll('href="#', `href="${essay}#`);
  return marked.reduce(
    (text, id) => text.replace(`data-claim="${id}"`, `data-claim="${id}" aria-current="true"`),
    bare,
  );
}

/**
 * The sentences of a paragraph that carry any of some claims, as HTML; what is left out between
 * two of them becomes “…”. The whole paragraph if it carries none.
 */
export function sentencesCarrying(html: string, claims: readonly string[]): string {
  const sentences = htmlSentences(html);
  const carrying = sentences.flatMap((sentence, at) =>
    claims.some((id) => sentence.includes(`data-claim="${id}"`)) ? [at] : [],
  );
  if (carrying.length === 0) return html;
  return carrying
    .map((at, i) => (i > 0 && carrying[i - 1] !== at - 1 ? '… ' : '') + sentences[at]!)
    .join(' ');
}

/**
 * The sentences of a paragraph as HTML, each with its elements whole and the signs of its notes. No
 * sentence ends within an element.
 */
export function htmlSentences(html: string): string[] {
  const characters = textCharacters(html);
  const text = characters.map(({ character }) => character).join('');
  const gaps = sentencesIn(text)
    .slice(0, -1)
    .flatMap(({ end }) => (characters[end]!.depth === 0 ? [characters[end]!.at] : []));
  return [0, ...gaps].map((start, index) => html.slice(start, gaps[index]).trim());
}

type TextCharacter = Readonly<{ character: string; at: number; depth: number }>;

/** The characters of the text of HTML, signs of notes left out, with their place and depth. */
function textCharacters(html: string): TextCharacter[] {
  let depth = 0;
  return [...html.matchAll(/<sup>.*?<\/sup>|<[^>]+>|[^<]+/gs)].flatMap(({ 0: piece, index }) => {
    if (piece.startsWith('<sup>')) return [];
    if (!piece.startsWith('<'))
      return piece.split('').map((character, n) => ({ character, at: index + n, depth }));
    if (!/\/>$|^<(br|img|wbr)\b/.test(piece)) depth += piece.startsWith('</') ? -1 : 1;
    return [];
  });
}
