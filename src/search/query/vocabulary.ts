import Fuse from 'fuse.js/min-basic';
import { distance, tolerance } from './edit-distance.ts';
import { firstFrom } from '../index/lower-bound.ts';
import { turningSuffix, turns } from '../text/prefixes.ts';
import { isAmount, isHan, stemOf, wordsIn } from '../text/tokenize.ts';

/** The words that a search can find, and what a question's words may mean among them. */
export type Vocabulary = Readonly<{
  has: (word: string) => boolean;
  /** Words that begin with a text. */
  beginning: (start: string) => readonly string[];
  /** Other forms of a Cyrillic word: one beginning, endings of up to three letters. */
  inflections: (word: string) => readonly string[];
  /**
   * The likeliest word meant by a misspelt one; `null` when none is near enough. A number or a unit
   * is never read as another, nor a word as one that a prefix makes its opposite.
   */
  repaired: (word: string) => string | null;
  /** A word much more frequent than a rare one, an error away from it; `null` where there is none. */
  commoner: (word: string) => string | null;
  /** The words that were written as one, two or two joined by a small one; `null` when it is not. */
  parted: (word: string) => readonly string[] | null;
}>;

/**
 * The vocabulary of a collection.
 *
 * @param counts how often each folded word occurs; the more frequent of two repairs is preferred
 */
export function vocabularyOf(counts: ReadonlyMap<string, number>): Vocabulary {
  const sorted = [...counts.keys()].sort(byCodeUnits);
  const near = nearWords(sorted.filter((word) => !isHan(word)));
  const beginning = (start: string) => slice(sorted, start);
  return {
    has: (word) => counts.has(word),
    beginning,
    inflections: (word) =>
      /^[а-я]{4,}$/.test(word)
        ? beginning(word.slice(0, 3)).filter((other) => inflected(word, other))
        : [],
    repaired: (word) => nearest(word, near(word), counts),
    commoner: (word) => {
      if ((counts.get(word) ?? 0) !== 1) return null;
      const frequent = near(word).filter((other) => counts.get(other)! >= muchMore);
      const other = nearest(word, frequent, counts);
      return other && stemOf(other) !== stemOf(word) && distance(word, other) === 1 ? other : null;
    },
    parted: (word) => parted(word, counts),
  };
}

/** fuse.js proposes; edit distance, which knows a swap for one error, disposes. */
const options = { threshold: 0.5, location: 0, distance: 32, ignoreFieldNorm: true };

/** So often a word must occur for one that occurs once to be taken for it misspelt. */
const muchMore = 8;

/** fuse.js is given at most so many words: those that share most pairs of letters with a word. */
const mostCandidates = 48;

/** One error spoils at most so many pairs: a swap, three. */
const pairsSpoilt = 3;

/** Words that may be meant by a misspelt one. */
function nearWords(words: readonly string[]): (word: string) => readonly string[] {
  let byPair: ReadonlyMap<string, readonly number[]> | undefined;
  const shared = new Uint8Array(words.length);
  return (word) => {
    byPair ??= pairIndex(words);
    const reach = tolerance(word.length);
    if (reach === 0) return [];
    const pairs = new Set(pairsOf(word));
    const touched: number[] = [];
    for (const pair of pairs)
      for (const number of byPair.get(pair) ?? []) {
        if (shared[number] === 0) touched.push(number);
        shared[number]! += 1;
      }
    const least = Math.max(1, pairs.size - pairsSpoilt * reach);
    const near = touched.filter(
      (number) => shared[number]! >= least && lengthsApart(word, words[number]!) <= reach,
    );
    near.sort((a, b) => shared[b]! - shared[a]!);
    const candidates = near.slice(0, mostCandidates).map((number) => words[number]!);
    for (const number of touched) shared[number] = 0;
    return new Fuse(candidates, options).search(word).map(({ item }) => item);
  };
}

function nearest(
  word: string,
  candidates: readonly string[],
  counts: ReadonlyMap<string, number>,
): string | null {
  const reach = tolerance(word.length);
  if (reach === 0 || /\d/.test(word) || isAmount(word)) return null;
  const [best] = candidates
    .filter((other) => lengthsApart(word, other) <= reach && plausible(word, other))
    .map((other) => ({ other, errors: distance(word, other), count: counts.get(other)! }))
    .filter(({ other, errors }) => errors <= (other[0] === word[0] ? reach : 1))
    .sort(
      (a, b) =>
        a.errors - b.errors ||
        Number(b.other[0] === word[0]) - Number(a.other[0] === word[0]) ||
        b.count - a.count ||
        byCodeUnits(a.other, b.other),
    );
  return best?.other ?? null;
}

/**
 * In a short word the first letter is rarely the wrong one, but it may be missing or swapped; and of
 * four letters another word is likelier than another letter: "tank" is not "bank" misspelt, nor
 * "love" "lose"; "raod" is "road", "ussia" "russia".
 */
function plausible(word: string, other: string): boolean {
  if (other.length <= 3) return false;
  if (isAmount(other) && other[0] !== word[0]) return false;
  if (turns(word, other)) return false;
  if (word.length > 5) return true;
  const swapped = letters(word) === letters(other);
  if (word.length === 5 && (swapped || other.slice(1) === word)) return true;
  const replaced = word.length === other.length && !swapped;
  return word[0] === other[0] && !(word.length === 4 && replaced);
}

function letters(word: string): string {
  return [...word].sort().join('');
}

/** In a text of words run together each has so many letters, a stop word between two. */
const shortestPart = 3;

function parted(word: string, counts: ReadonlyMap<string, number>): readonly string[] | null {
  if (isAmount(word)) return null;
  const known = (part: string) =>
    part.length >= shortestPart && (counts.get(wordsIn(part)[0]?.word ?? part) ?? 0) > 0;
  const ways = cuts(word).flatMap(([start, rest]) => {
    if (!known(start) || rest === turningSuffix) return [];
    if (known(rest)) return [[start, rest]];
    const joined = joints.find(
      (joint) => rest.startsWith(joint) && known(rest.slice(joint.length)),
    );
    return joined ? [[start, joined, rest.slice(joined.length)]] : [];
  });
  const rarest = (parts: readonly string[]) =>
    Math.min(...parts.map((part) => counts.get(part) ?? Infinity));
  return ways.sort((a, b) => rarest(b) - rarest(a))[0] ?? null;
}

/** Small words that stand between two words run together. */
const joints = ['and', 'of', 'in', 'the', 'for', 'to'];

function cuts(word: string): readonly (readonly [string, string])[] {
  const places = Math.max(0, word.length - 2 * shortestPart + 1);
  return Array.from({ length: places }, (_, i) => [
    word.slice(0, i + shortestPart),
    word.slice(i + shortestPart),
  ]);
}

/** Whether two Cyrillic words are forms of one, or an adjective made of a name: `китайские` of `Китай`. */
export function inflected(word: string, other: string): boolean {
  const { same, end, otherEnd } = endings(word, other);
  return sameForm(word, other) || (word !== other && same >= 5 && end <= 6 && otherEnd <= 2);
}

/** Whether two Cyrillic words are forms of one. */
export function sameForm(word: string, other: string): boolean {
  const { same, end, otherEnd } = endings(word, other);
  const least = Math.max(4, Math.ceil(Math.max(word.length, other.length) * 0.6));
  return word !== other && same >= least && end <= 3 && otherEnd <= 3;
}

function endings(word: string, other: string) {
  let same = 0;
  while (same < word.length && word[same] === other[same]) same += 1;
  return { same, end: word.length - same, otherEnd: other.length - same };
}

function slice(sorted: readonly string[], start: string): readonly string[] {
  const first = firstFrom(start, sorted);
  let end = first;
  while (end < sorted.length && sorted[end]!.startsWith(start)) end += 1;
  return sorted.slice(first, end);
}

/** Places of words by the pairs of letters in them. */
function pairIndex(words: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const byPair = new Map<string, number[]>();
  words.forEach((word, number) => {
    for (const pair of new Set(pairsOf(word))) {
      const sharing = byPair.get(pair);
      if (sharing) sharing.push(number);
      else byPair.set(pair, [number]);
    }
  });
  return byPair;
}

/** Pairs of neighbouring letters, both ends of the word counting as letters. */
function pairsOf(word: string): string[] {
  const marked = `^${word}$`;
  return Array.from({ length: marked.length - 1 }, (_, i) => marked.slice(i, i + 2));
}

function lengthsApart(a: string, b: string): number {
  return Math.abs(a.length - b.length);
}

function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
