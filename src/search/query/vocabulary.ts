import { editDistance } from '../../domain/text/edit-distance.ts';
import { inflected } from './inflection.ts';
import { turningSuffix, turns } from '../text/prefixes.ts';
import { isAmount, isHan, stemOf, wordsIn } from '../text/tokenizer.ts';

/** The words that a search can find, and what a query's words may mean among them. */
export type Vocabulary = Readonly<{
  has: (word: string) => boolean;
  /** Words that begin with a text, in the order of code units. */
  beginning: (start: string) => readonly string[];
  /** Other forms of a Cyrillic word: one beginning, endings of up to three letters. */
  inflections: (word: string) => readonly string[];
  /**
   * The likeliest word meant by a misspelt one; `null` when none is near enough. A number or a unit
   * is never corrected to another, nor a word to one that a prefix makes its opposite.
   */
  corrected: (word: string) => string | null;
  /** A word much more frequent than a rare one, an error away from it; `null` where there is none. */
  moreFrequent: (word: string) => string | null;
  /** The words that were written as one, two or two joined by a small one; `null` when it is not. */
  split: (word: string) => readonly string[] | null;
}>;

/** How often each word occurs. */
type Counts = ReadonlyMap<string, number>;

/**
 * The vocabulary of a collection.
 *
 * @param counts how often each folded word occurs; of two corrections the more frequent is preferred
 */
export function vocabularyOf(counts: Counts): Vocabulary {
  const words = [...counts.keys()].sort(byCodeUnits);
  const alphabetic = words.filter((word) => !isHan(word));
  const frequent = alphabetic.filter((word) => counts.get(word)! >= muchMore);
  const beginning = (start: string) => words.filter((word) => word.startsWith(start));
  return {
    has: (word) => counts.has(word),
    beginning,
    inflections: (word) =>
      /^[а-я]{4,}$/.test(word)
        ? beginning(word.slice(0, 3)).filter((other) => inflected(word, other))
        : [],
    corrected: (word) => nearest(word, alphabetic, counts),
    moreFrequent: (word) => {
      if (counts.get(word) !== 1) return null;
      const other = nearest(word, frequent, counts);
      return other && stemOf(other) !== stemOf(word) && editDistance(word, other) === 1
        ? other
        : null;
    },
    split: (word) => split(word, counts),
  };
}

/** So often a word must occur for one that occurs once to be taken for it misspelt. */
const muchMore = 8;

/** How many typing errors a word of a length can have and still be recognised. */
export function tolerance(length: number): number {
  if (length <= 3) return 0;
  return length <= 7 ? 1 : 2;
}

/** Of the words within tolerance, the one with fewest errors, the same first letter, most frequent. */
function nearest(word: string, candidates: readonly string[], counts: Counts): string | null {
  const errors = tolerance(word.length);
  if (errors === 0 || /\d/.test(word) || isAmount(word)) return null;
  const [best] = candidates
    .filter((other) => Math.abs(word.length - other.length) <= errors)
    .map((other) => ({ other, errors: editDistance(word, other), count: counts.get(other)! }))
    .filter((one) => one.errors <= (one.other[0] === word[0] ? errors : 1))
    .filter(({ other }) => plausible(word, other))
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

function split(word: string, counts: Counts): readonly string[] | null {
  if (isAmount(word)) return null;
  const ways = cuts(word).flatMap(([start, rest]) => partsAt(start, rest, counts));
  const rarest = (parts: readonly string[]) =>
    Math.min(...parts.map((part) => counts.get(part) ?? Infinity));
  return ways.sort((a, b) => rarest(b) - rarest(a))[0] ?? null;
}

/** The known words that a word cut in two consists of, if it does: in a list of one or none. */
function partsAt(start: string, rest: string, counts: Counts): readonly (readonly string[])[] {
  const known = (part: string) =>
    part.length >= shortestPart && (counts.get(wordsIn(part)[0]?.word ?? part) ?? 0) > 0;
  if (!known(start) || rest === turningSuffix) return [];
  if (known(rest)) return [[start, rest]];
  const joint = joints.find((one) => rest.startsWith(one) && known(rest.slice(one.length)));
  return joint ? [[start, joint, rest.slice(joint.length)]] : [];
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

function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
