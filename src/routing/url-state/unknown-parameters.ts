import type { Notice } from '../../domain/series/view.ts';
import { nearest } from '../nearest-name.ts';
import { notice, quoted } from './chart/notice.ts';

/** Names of parameters that mean something on some page of ours; shorter ones others use too. */
const ours = ['q', 'also', 'article', 'topic', 'kind', 'stance', 'verdict', 'actor', 'where'];

/** A longer name is near to none of ours, and is not worth comparing. */
const longestWord = 40;

/**
 * Says which names of parameters a page does not have, though a writer of the link may have meant
 * one: a name of another page of ours, or one that is near to a name here. Any other name is left
 * alone, since programs add their own, such as `utm_source`.
 *
 * @param own what somebody may write for each parameter of the page, and its name
 */
export function strangeNames(
  names: readonly string[],
  own: Readonly<Record<string, string>>,
): readonly Notice[] {
  return [...new Set(names)].flatMap((name) => {
    const small = name.toLowerCase();
    const words = Object.keys(own).filter((word) => word.length > 3);
    const near = small.length > longestWord ? null : nearest(small, words);
    const word = Object.hasOwn(own, small) ? small : near;
    if (word === null && !ours.includes(small)) return [];
    const hint = word === null ? '' : ` Did you mean ${quoted(own[word]!)}?`;
    return notice(name, name, `${quoted(name)} chooses nothing on this page.${hint}`);
  });
}

/** The names in pieces of a query, `name=value`. */
export function namesIn(pieces: readonly string[]): readonly string[] {
  return pieces.map((piece) => piece.split('=')[0]!);
}

/** Names that stand for themselves. */
export function namesAsKeys(names: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(names.map((name) => [name, name]));
}
