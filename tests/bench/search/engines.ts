import type { Engine } from './engine.ts';
import { lunrSearch } from './lunr-search.ts';
import { miniSearch } from './mini-search.ts';
import { oramaSearch } from './orama-search.ts';
import { ours } from './ours.ts';
import { plainFuse, tokenFuse } from './plain-fuse.ts';

/** All engines, this search first. */
const all: readonly Engine[] = [ours, miniSearch, lunrSearch, oramaSearch, tokenFuse, plainFuse];

/**
 * The engines of some names, in the order in which they are always shown.
 *
 * - Errors: `RangeError` for a name that no engine has.
 *
 * @param names in lower case
 */
export function enginesNamed(names: readonly string[]): readonly Engine[] {
  const known = all.map(({ name }) => name.toLowerCase());
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined)
    throw new RangeError(`no engine "${unknown}"; there are ${known.join(', ')}`);
  return all.filter(({ name }) => names.includes(name.toLowerCase()));
}

/** The names of all engines, in lower case. */
export const engineNames: readonly string[] = all.map(({ name }) => name.toLowerCase());
