import type { Notice } from '../../domain/series/view.ts';
import { namesAsKeys, strangeNames } from './unknown-parameters.ts';
import { mended } from './chart/notice.ts';

/** Parameters as they were meant, the names among them that are not ours, and what was mended. */
export type Params = Readonly<{
  given: URLSearchParams;
  foreign: URLSearchParams;
  notices: readonly Notice[];
}>;

/**
 * Reads the names of parameters. Total: never throws.
 *
 * A name that an `&amp;` left its `amp;` at loses it, and one of ours in other case is mended; both
 * are said. So is a name that is not ours where a writer may have meant one that is.
 *
 * @param keys the names that the page has, in small letters
 * @param meant other words that somebody may write for them
 */
export function readNames(
  params: URLSearchParams,
  keys: readonly string[],
  meant: Readonly<Record<string, string>> = {},
): Params {
  const [given, foreign] = [new URLSearchParams(), new URLSearchParams()];
  const notices: Notice[] = [];
  for (const [name, value] of params) {
    const bare = name.replace(/^(?:amp;)+/, '');
    const key = keys.find((one) => one === bare.toLowerCase());
    if (key === undefined) foreign.append(bare, value);
    else given.append(key, value);
    if (key !== undefined && key !== name) notices.push(mended(key, `${name}=${value}`, value));
  }
  const strange = strangeNames([...foreign.keys()], { ...namesAsKeys(keys), ...meant });
  return { given, foreign, notices: [...notices, ...strange] };
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
  const lists = params.getAll(key);
  const given = lists.flatMap((list) => list.toLowerCase().split(/[.,\s]+/));
  const strange = [...new Set(given)].filter((id) => id !== '' && !known.includes(id));
  const ids = known.filter((id) => given.includes(id));
  const capitals = ids.length > 0 ? lists.filter((list) => list !== list.toLowerCase()) : [];
  const left = strange.map((found) => ({
    key,
    found,
    said: `“${found.slice(0, 60)}” is not one of the ${noun}, so it was left out.`,
  }));
  const lowered = capitals.map((list) => mended(key, `${key}=${list}`, list.toLowerCase()));
  return { ids, notices: [...lowered, ...left] };
}
