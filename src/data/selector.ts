import type { Quoted } from '../routing/text-fragment.ts';

/** How many characters of the text on each side help to find the words again. */
const reach = 32;

/** A W3C `TextQuoteSelector`: the exact words, and what stands right before and after them. */
export function textQuoteSelector({ before, words, after }: Quoted) {
  return {
    type: 'TextQuoteSelector',
    exact: words,
    prefix: before.slice(-reach),
    suffix: after.slice(0, reach),
  } as const;
}

/** A W3C `FragmentSelector` for a paragraph of a page, narrowed to the words that carry a claim. */
export function paragraphSelector(n: number, quoted: Quoted) {
  return {
    type: 'FragmentSelector',
    conformsTo: 'http://tools.ietf.org/rfc/rfc3236',
    value: `p${n}`,
    refinedBy: textQuoteSelector(quoted),
  } as const;
}
