/** Where a sentence stands in a text, without the space around it. */
export type TextRange = Readonly<{ start: number; end: number }>;

/**
 * The sentences of a plain text. A mark that ends one is followed by a capital or a number. A full
 * stop ends none after a known abbreviation or an initial, nor within double quotation marks that
 * are open. (`Intl.Segmenter` ends one after “U.S.” and none before “2024 was”.)
 */
export function sentencesIn(text: string): readonly TextRange[] {
  const found: TextRange[] = [];
  const last = text.trimEnd().length;
  let start = text.length - text.trimStart().length;
  for (const match of text.matchAll(/[.!?…]+[”’"')\]]*(?=\s+[“‘"'([]*[\p{Lu}\p{N}]|\s*$)/gu)) {
    const end = match.index + match[0].length;
    if (end < last && !endsHere(text.slice(start, end))) continue;
    found.push({ start, end });
    start = end + (/^\s*/.exec(text.slice(end))?.[0].length ?? 0);
  }
  return start < last ? [...found, { start, end: last }] : found;
}

const abbreviation =
  /(?:^|[\s(“‘])(?:Mr|Mrs|Ms|Dr|St|Gen|Sen|Prof|vs|cf|No|approx|e\.g|i\.e|etc|U\.S|U\.K|U\.N|\p{Lu}(?:\.\p{Lu})*)\.$/u;

function endsHere(sentence: string): boolean {
  const open = sentence.split('“').length - sentence.split('”').length;
  return open <= 0 && !abbreviation.test(sentence);
}
