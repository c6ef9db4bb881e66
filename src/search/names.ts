import Fuse from 'fuse.js/basic';
import { distance } from './distance.ts';
import type { Entry } from './record.ts';
import { folded } from './words.ts';

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
    const sought = folded(text.trim()).slice(0, longest);
    const near = fuse.search(sought).find(({ item }) => alike(sought, folded(item.name)));
    return near?.item.label ?? null;
  };
}

/** fuse.js also finds a text within a longer name; a suggestion is for the whole of one. */
function alike(sought: string, name: string): boolean {
  return sought.length >= 5 && distance(sought, name) <= sought.length * 0.35;
}

/** fuse.js cuts longer patterns into pieces, any of which may match. */
const longest = 32;
