import { editDistance } from '../../domain/text/edit-distance.ts';

/** Beginnings that turn what a word means: `de-dollarisation`, `non-aligned`, `антизападный`. */
const prefixes: ReadonlySet<string> = new Set(
  ('de dis non anti un mis im in ir il counter ' + 'де дез дис не анти без бес контр').split(' '),
);

/** Whether a word is a prefix that turns what the next one means. */
export function isTurningPrefix(word: string): boolean {
  return prefixes.has(word);
}

/** An ending that does the same: `boundless`. */
export const turningSuffix = 'less';

/**
 * Whether two words differ by such a beginning: one has it, and without it is nearer to the other.
 * `dedollarization` is not `dollarization` misspelt, nor `unstable` `stable`; `iported` may be
 * `imported`.
 */
export function turns(a: string, b: string): boolean {
  return turnedBy(a, b) || turnedBy(b, a);
}

function turnedBy(longer: string, shorter: string): boolean {
  const errors = editDistance(longer, shorter);
  return [...prefixes].some(
    (prefix) =>
      longer.startsWith(prefix) &&
      !shorter.startsWith(prefix) &&
      editDistance(longer.slice(prefix.length), shorter) < errors,
  );
}
