import Fuse from 'fuse.js/min-basic';
import { editDistance } from '../../domain/text/edit-distance.ts';
import type { NamedEntry, Lexicon } from '../index/record.ts';
import { folded } from '../text/tokenizer.ts';

/** A topic, an actor or an article. */
export type FacetName = Readonly<{
  facet: 'topics' | 'actors' | 'articles';
  id: string;
  label: string;
}>;

/** The names of topics, actors and articles, in every writing system. */
export type NameFinder = Readonly<{
  /** The entry with a name most like a text; `null` when none is like it. */
  like: (text: string) => FacetName | null;
  /** Entries with a name that begins with a text, then those with a word of one that does. */
  completing: (text: string, most: number) => readonly FacetName[];
}>;

/** A finder over the names of a lexicon. */
export function nameFinder(lexicon: Lexicon): NameFinder {
  const names = (['actors', 'topics', 'articles'] as const).flatMap((facet) =>
    lexicon[facet].flatMap((entry) => namesOf(facet, entry)),
  );
  let fuse: Fuse<Name> | undefined;
  const alike = (text: string): readonly FacetName[] => {
    const sought = text.slice(0, longest);
    if (sought.length < shortest) return [];
    fuse ??= new Fuse(names, options);
    return fuse
      .search(sought)
      .filter(({ item }) => editDistance(sought, item.name) <= sought.length * mostErrors)
      .map(({ item }) => item.named);
  };
  return {
    like: (text) => alike(folded(text.trim()))[0] ?? null,
    completing(text, most) {
      const sought = folded(text.trim());
      if (sought === '') return [];
      const whole = names.filter(({ name }) => name.startsWith(sought));
      const within = names.filter(({ name }) => name.includes(` ${sought}`));
      return [...new Set([...whole, ...within].map(({ named }) => named))].slice(0, most);
    },
  };
}

type Name = Readonly<{ name: string; named: FacetName }>;

const options = {
  keys: ['name'],
  threshold: 0.3,
  ignoreLocation: true,
  minMatchCharLength: 2,
};

/** fuse.js cuts longer patterns into pieces, any of which may match. */
const longest = 32;

/** Of shorter texts too many names are like them. */
const shortest = 5;

/** fuse.js also finds a text within a longer name; this is for the whole of one. */
const mostErrors = 0.35;

function namesOf(facet: FacetName['facet'], { id, label, names }: NamedEntry): readonly Name[] {
  const named = { facet, id, label };
  return names.map((name) => ({ name: folded(name), named }));
}
