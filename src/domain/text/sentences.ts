/** Where a sentence stands in a text, without the space around it. */
export type TextRange = Readonly<{ start: number; end: number }>;

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/**
 * The sentences of a plain text, as Unicode's rules part it, with three repairs: none ends after a
 * known abbreviation or an initial, within double quotation marks that are open, or before a small
 * letter.
 */
export function sentencesIn(text: string): readonly TextRange[] {
  const found: TextRange[] = [];
  const last = text.trimEnd().length;
  let start = text.length - text.trimStart().length;
  for (const { index, segment } of segmenter.segment(text)) {
    const end = index + segment.trimEnd().length;
    if (end <= start || (end < last && !endsAt(text, start, end))) continue;
    found.push({ start, end });
    start = index + segment.length;
  }
  return found;
}

const abbreviation =
  /(?:^|[\s(“‘])(?:Mr|Mrs|Ms|Dr|St|Gen|Sen|Prof|vs|cf|No|approx|e\.g|i\.e|etc|U\.S|U\.K|U\.N|\p{Lu}(?:\.\p{Lu})*)\.$/u;

function endsAt(text: string, start: number, end: number): boolean {
  const sentence = text.slice(start, end);
  const open = sentence.split('“').length - sentence.split('”').length;
  return open <= 0 && !abbreviation.test(sentence) && !/^[\s“‘"'([]*\p{Ll}/u.test(text.slice(end));
}
