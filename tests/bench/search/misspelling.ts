import { drawn, seeded } from './random.ts';
import type { Random } from './random.ts';

/**
 * A question with one typing error in every word of four or more letters: two neighbours swapped,
 * a letter dropped, doubled or replaced by another of its alphabet. Kind and place are drawn by
 * chance from the seed, so the same question and seed give the same errors.
 *
 * Words are runs of Latin or Cyrillic letters; all else stays as it is.
 */
export function misspelt(text: string, seed: string): string {
  const random = seeded(`${seed}\n${text}`);
  return text.replace(/[\p{Script=Latin}\p{Script=Cyrillic}]{4,}/gu, (word) =>
    misspeltWord(word, random),
  );
}

function misspeltWord(word: string, random: Random): string {
  const kind = drawn(random, 4);
  const at = drawn(random, word.length);
  if (kind === 0) return swapped(word, at) ?? doubled(word, at);
  if (kind === 1) return word.slice(0, at) + word.slice(at + 1);
  if (kind === 2) return doubled(word, at);
  return word.slice(0, at) + otherLetter(word[at]!, random) + word.slice(at + 1);
}

/** From a place on, the first two neighbours that differ, swapped; `null` when none do. */
function swapped(word: string, from: number): string | null {
  for (let step = 0; step < word.length; step += 1) {
    const at = (from + step) % word.length;
    const [one, next] = [word[at], word[at + 1]];
    if (one !== undefined && next !== undefined && one.toLowerCase() !== next.toLowerCase())
      return word.slice(0, at) + next + one + word.slice(at + 2);
  }
  return null;
}

function doubled(word: string, at: number): string {
  return word.slice(0, at + 1) + word.slice(at);
}

function otherLetter(letter: string, random: Random): string {
  const alphabet = /\p{Script=Cyrillic}/u.test(letter)
    ? 'абвгдежзийклмнопрстуфхцчшщъыьэюя'
    : 'abcdefghijklmnopqrstuvwxyz';
  const others = [...alphabet].filter((other) => other !== letter.toLowerCase());
  return others[drawn(random, others.length)]!;
}
