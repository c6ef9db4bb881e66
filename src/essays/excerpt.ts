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
  const sentences = sentencesIn(html);
  const carrying = sentences.flatMap((sentence, at) =>
    claims.some((id) => sentence.includes(`data-claim="${id}"`)) ? [at] : [],
  );
  if (carrying.length === 0) return html;
  return carrying
    .map((at, i) => (i > 0 && carrying[i - 1] !== at - 1 ? '… ' : '') + sentences[at]!)
    .join(' ');
}

/**
 * The sentences of a paragraph, each with its elements whole. A sentence ends with a full stop, a
 * question or an exclamation mark, closing quotation marks and the number of a note included, when
 * a space and a capital, a digit or an opening mark follow outside any element.
 */
export function sentencesIn(html: string): string[] {
  const sentences: string[] = [];
  let [depth, start, text, at] = [0, 0, '', 0];
  for (const [piece] of html.matchAll(/<[^>]+>|\s+|[^<\s]+/g)) {
    const after = at + piece.length;
    if (piece.startsWith('</')) depth -= 1;
    else if (piece.startsWith('<')) depth += /\/>$|^<(br|img|wbr)\b/.test(piece) ? 0 : 1;
    else if (piece.trim() === '' && depth === 0 && ends(text) && begins(html.slice(after))) {
      sentences.push(html.slice(start, at));
      [start, text] = [after, ''];
    } else text += piece;
    at = after;
  }
  return [...sentences, html.slice(start)].filter((sentence) => sentence.trim() !== '');
}

function ends(text: string): boolean {
  return /[.?!][’”")\]]*\d*$/.test(text);
}

function begins(html: string): boolean {
  return /^[\p{Lu}\d“‘"(]/u.test(html.replaceAll(/<[^>]+>/g, ''));
}
