import type { Results } from '../../search/index/find.ts';
import { resultMessage } from '../../search/results/result-sentence.ts';

/**
 * What a reader should know about how a query was read, a sentence each: words that were corrected,
 * synonyms that were searched, operators read as text, and that nothing was found.
 */
export function messagesFor(asked: string, results: Results): readonly string[] {
  const also = results.concepts.flatMap((concept) => concept.also);
  return [
    resultMessage(asked, results),
    also.length > 0 ? `Also searched: ${also.slice(0, mostAlso).join(', ')}.` : '',
    ...results.messages,
    foundIn(results) === 0 && !results.unmentioned ? nothing(asked, results) : '',
  ].filter((sentence) => sentence !== '');
}

/** What screen readers announce: `12 claims found. 9 suggestions.` */
export function statusText(results: Results, suggestions: number): string {
  const absent = results.unmentioned ? `${results.unmentioned} ` : '';
  if (foundIn(results) === 0)
    return counted(suggestions, absent.trim() || 'Nothing found.', 'suggestion');
  const found = results.count === 1 ? '1 claim found.' : `${results.count} claims found.`;
  return counted(suggestions, absent + found, 'suggestion');
}

/** The last option: everything that was found, on the search page. */
export function everything(asked: string, { count }: Results): string {
  if (count === 0) return `All results for “${asked}”`;
  return count === 1 ? `The one result for “${asked}”` : `All ${count} results for “${asked}”`;
}

/** How much was found of any kind. */
export function foundIn({ count, paragraphs, charts, names, subjects }: Results): number {
  const beside = [paragraphs, charts, names, ...Object.values(subjects)];
  return count + beside.flat().length;
}

/** With another question to try, which is in the list, no advice is needed. */
function nothing(asked: string, { suggestion }: Results): string {
  const advice = suggestion ? '' : ' Try fewer or plainer words, or another spelling.';
  return `Nothing was found for “${asked}”.${advice}`;
}

/** Synonyms that are listed; the search page lists them all. */
const mostAlso = 4;

function counted(count: number, before: string, noun: string): string {
  if (count === 0) return before;
  return `${before} ${count} ${noun}${count === 1 ? '' : 's'}.`;
}
