import type { Index } from '../index/inverted-index.ts';
import type { Asked } from './operators.ts';
import type { Reading } from './terms.ts';
import type { Vocabulary } from './vocabulary.ts';
import { isNumber, wordsIn } from '../text/tokenize.ts';

/**
 * A question to try instead of one: with a frequent word for a rare one that differs by a letter.
 * Of one that finds nothing: a name that is like it, the question without its quotation marks where
 * nobody wrote just that, or the words of it that are known. `null` where there is nothing better.
 *
 * @param found how many claims answer to it, whatever facets are chosen
 */
export function suggestionFor(
  question: string,
  asked: Asked,
  { groups, noise, repaired, unmentioned }: Reading,
  found: number,
  { names, vocabulary }: Index,
): string | null {
  if (found > 0) return withCommonerWord(question, vocabulary);
  if (asked.phrases.length > 0 && groups.length > 0) return asked.text;
  const named = unmentioned.length > 0 ? null : names.like(question);
  if (named && named.label !== question) return named.label;
  const guessed = new Set(repaired.map(({ to }) => to));
  const known = groups.flatMap(({ terms }) => terms.map(({ word }) => word));
  const sure = known.filter((word) => !guessed.has(word));
  return noise && sure.some((word) => !isNumber(word)) ? sure.join(' ') : null;
}

function withCommonerWord(question: string, vocabulary: Vocabulary): string | null {
  for (const { word, start, end } of wordsIn(question)) {
    const other = vocabulary.commoner(word);
    if (other) return question.slice(0, start) + other + question.slice(end);
  }
  return null;
}
