import type { Index } from './inverted-index.ts';
import type { Asked } from './operators.ts';
import type { Reading } from './terms.ts';

/**
 * A question to try instead of one: a name that is like it where nothing was found, or the question
 * without its quotation marks where nobody wrote just that; `null` where there is nothing better.
 *
 * @param found how many claims answer to it, whatever facets are chosen
 */
export function suggestionFor(
  question: string,
  asked: Asked,
  { groups }: Reading,
  found: number,
  { names }: Index,
): string | null {
  if (found > 0) return null;
  if (asked.phrases.length > 0 && groups.length > 0) return asked.text;
  const named = names.like(question);
  return named && named.label !== question ? named.label : null;
}
