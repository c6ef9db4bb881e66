import { editDistance } from '../domain/text/edit-distance.ts';

/**
 * The known word most like the one found, for "did you mean".
 *
 * @returns `null` when none is within one typing error for every three letters, at least one
 */
export function nearest(found: string, known: readonly string[]): string | null {
  const allowed = Math.max(1, Math.floor(found.length / 3));
  const ranked = known
    .map((word) => ({ word, errors: editDistance(found, word) }))
    .filter(({ errors }) => errors <= allowed)
    .sort((a, b) => a.errors - b.errors);
  return ranked[0]?.word ?? null;
}
