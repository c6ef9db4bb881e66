import type { Notice } from '../model/view.ts';

/** Parameters as they were meant: a key that an `&amp;` left its `amp;` at loses it. */
export function repaired(params: URLSearchParams): URLSearchParams {
  return new URLSearchParams([...params].map(([key, value]) => [key.replace(/^amp;/, ''), value]));
}

/**
 * Reads ids of one kind from a parameter. Total: never throws.
 *
 * Lists are joined by `.`; a repeated key adds to its list. Ids come in the order of `known`; one
 * that is not known is left out, with a notice.
 *
 * @param noun what the ids are called, in the plural
 */
export function readIds(
  key: string,
  noun: string,
  params: URLSearchParams,
  known: readonly string[],
): Readonly<{ ids: readonly string[]; notices: readonly Notice[] }> {
  const given = params.getAll(key).flatMap((list) => list.toLowerCase().split(/[.,\s]+/));
  const strange = [...new Set(given)].filter((id) => id !== '' && !known.includes(id));
  return {
    ids: known.filter((id) => given.includes(id)),
    notices: strange.map((found) => ({
      key,
      found,
      said: `“${found.slice(0, 60)}” is not one of the ${noun}, so it was left out.`,
    })),
  };
}
