import type { Index } from '../index/inverted-index.ts';
import type { ParsedOperators } from './operators.ts';
import type { QueryParameters } from './parse-query.ts';
import type { Vocabulary } from './vocabulary.ts';
import { isNumber, wordsIn } from '../text/tokenizer.ts';

/**
 * A query to try instead of one: with a frequent word for a rare one that differs by a letter.
 * Of one that finds nothing: a name that is like it, the query without its quotation marks where
 * nobody wrote just that, or the words of it that are known. `null` where there is nothing better.
 *
 * @param found how many claims answer to it, whatever facets are chosen
 */
export function suggestionFor(
  query: string,
  operators: ParsedOperators,
  { groups, noise, corrections, unmentioned }: QueryParameters,
  found: number,
  { names, vocabulary }: Index,
): string | null {
  if (found > 0) return withMoreFrequentWord(query, vocabulary);
  if (operators.phrases.length > 0 && groups.length > 0) return operators.text;
  const named = unmentioned.length > 0 ? null : names.like(query);
  if (named && named.label !== query) return named.label;
  const guessed = new Set(corrections.map(({ to }) => to));
  const known = groups.flatMap(({ terms }) => terms.map(({ word }) => word));
  const sure = known.filter((word) => !guessed.has(word));
  return noise && sure.some((word) => !isNumber(word)) ? sure.join(' ') : null;
}

function withMoreFrequentWord(query: string, vocabulary: Vocabulary): string | null {
  for (const { word, start, end } of wordsIn(query)) {
    const other = vocabulary.moreFrequent(word);
    if (other) return query.slice(0, start) + other + query.slice(end);
  }
  return null;
}
