import type { Notice } from '../../domain/series/view.ts';
import { unknownParameters } from './grammar.ts';
import { repaired } from './notices.ts';

/** Parameters as they were meant, the names among them that are not ours, and what was repaired. */
export type Params = Readonly<{
  given: URLSearchParams;
  foreign: URLSearchParams;
  notices: readonly Notice[];
}>;

/**
 * Reads the names of parameters. Total: never throws.
 *
 * A name that an `&amp;` left its `amp;` at loses it, and one of ours in other case is repaired; both
 * have a notice. So has a name that is not ours where a writer may have meant one that is.
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
    if (key !== undefined && key !== name) notices.push(repaired(key, `${name}=${value}`, value));
  }
  const unknown = unknownParameters([...foreign.keys()], keys, meant);
  return { given, foreign, notices: [...notices, ...unknown] };
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
  const unknown = [...new Set(given)].filter((id) => id !== '' && !known.includes(id));
  const ids = known.filter((id) => given.includes(id));
  const capitals = ids.length > 0 ? lists.filter((list) => list !== list.toLowerCase()) : [];
  const left = unknown.map((found) => ({
    key,
    found,
    said: `“${found.slice(0, 60)}” is not one of the ${noun}, so it was left out.`,
  }));
  const lowered = capitals.map((list) => repaired(key, `${key}=${list}`, list.toLowerCase()));
  return { ids, notices: [...lowered, ...left] };
}

/**
 * Writes parameters as they stand after the `?`, without those that have no value.
 *
 * @param others parameters to keep: those that are not ours follow those that are
 * @param keys the names that the page has
 */
export function writeParams(
  own: readonly (readonly [key: string, value: string | null | undefined])[],
  others: URLSearchParams,
  keys: readonly string[],
): string {
  const foreign = readNames(others, keys).foreign.toString();
  const pairs = own.flatMap(([key, value]) => (value ? [`${key}=${value}`] : []));
  return [...pairs, ...(foreign ? [foreign] : [])].join('&');
}
