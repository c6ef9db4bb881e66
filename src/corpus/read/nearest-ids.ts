import { editDistance } from '../../domain/text/edit-distance.ts';

/**
 * The words nearest to one that was not found, best first.
 *
 * Nearness is the edit distance, less for a shared beginning or a part in common.
 */
export function nearest(word: string, words: Iterable<string>, count = 3): string[] {
  return [...new Set(words)]
    .map((other) => ({ other, far: editDistance(word, other) - kinship(word, other) }))
    .sort((a, b) => a.far - b.far || (a.other < b.other ? -1 : 1))
    .slice(0, count)
    .map(({ other }) => other);
}

function kinship(one: string, other: string): number {
  const parts = new Set(one.split('-'));
  const shared = other.split('-').filter((part) => part.length > 2 && parts.has(part));
  const within =
    other.includes(one) || one.includes(other) ? Math.min(one.length, other.length) : 0;
  return Math.max(within, shared.join('').length) * 1.5;
}
