import Fuse from 'fuse.js/basic';
import type { Entry } from './record.ts';

/** Gives the label of the entry with a name most like a text; `null` when none is like it. */
export type NameFinder = (text: string) => string | null;

/** A finder over the names of entries in every script, for suggestions where a search fails. */
export function nameFinder(entries: readonly Entry[]): NameFinder {
  const names = entries.flatMap(({ label, names }) => names.map((name) => ({ name, label })));
  const fuse = new Fuse(names, {
    keys: ['name'],
    threshold: 0.3,
    ignoreLocation: true,
    ignoreDiacritics: true,
    minMatchCharLength: 2,
  });
  return (text) => {
    const sought = text.trim().slice(0, longest);
    return sought.length < 4 ? null : (fuse.search(sought)[0]?.item.label ?? null);
  };
}

/** fuse.js cuts longer patterns into pieces, any of which may match. */
const longest = 32;
