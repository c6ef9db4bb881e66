import characters from 'opencc-js/dict/TSCharacters';

/**
 * The traditional characters for which simplified ones stand, so that what a reader types can be
 * folded without a library: pairs, traditional first, in the order of code points (`對对無无`).
 *
 * @param given characters that occur; those that are not simplified Chinese are passed over
 */
export function simplifiedPairs(given: Iterable<string>): string {
  const wanted = new Set(given);
  return pairs
    .filter(([, simplified]) => wanted.has(simplified))
    .map(([traditional, simplified]) => traditional + simplified)
    .join('');
}

/** The block of the characters in use; others hold rare and historic forms. */
const common = /^[\u4e00-\u9fff]$/u;

const pairs: readonly (readonly [traditional: string, simplified: string])[] = characters
  .split('|')
  .map((pair) => pair.split(' ') as [string, string])
  .filter(([traditional, simplified]) => traditional !== simplified && common.test(traditional))
  .sort(([one], [other]) => one.codePointAt(0)! - other.codePointAt(0)!);
