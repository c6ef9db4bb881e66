import type { Entry } from './record.ts';
import type { SearchFile } from './search-file.ts';

/** The scripts whose names are fetched only when somebody writes in them. */
export const scripts = ['cyrillic', 'han'] as const;
export type Script = (typeof scripts)[number];

const letters: Readonly<Record<Script, RegExp>> = {
  cyrillic: /\p{Script=Cyrillic}/u,
  han: /\p{Script=Han}/u,
};

/** The names in one script that belong to a search file, each list in the order of the file's. */
export type ScriptNames = Readonly<{
  topics: readonly (readonly string[])[];
  actors: readonly (readonly string[])[];
  /** Aliases with `|` between them. */
  ideas: readonly string[];
  /** Chinese characters by pairs, as `SearchHead` has them. */
  han: string;
}>;

/** The scripts, of those that can be fetched, in which a text is written. */
export function scriptsIn(text: string): readonly Script[] {
  return scripts.filter((script) => letters[script].test(text));
}

/** A search file without the names in those scripts. */
export function withoutScripts(file: SearchFile): SearchFile {
  const rest = (name: string) => scriptsIn(name).length === 0;
  return withNames(file, (names) => names.filter(rest), '');
}

/** The names in a script that a whole search file has. */
export function namesIn({ lexicon, ideas, han }: SearchFile, script: Script): ScriptNames {
  const own = (names: readonly string[]) => names.filter((name) => letters[script].test(name));
  return {
    topics: lexicon.topics.map(({ names }) => own(names)),
    actors: lexicon.actors.map(({ names }) => own(names)),
    ideas: ideas.aliases.map((aliases) => own(aliases.split('|')).join('|')),
    han: script === 'han' ? han : '',
  };
}

/** A search file with the names in a script added to those that it has. */
export function withScript(file: SearchFile, added: ScriptNames): SearchFile {
  return withNames(
    file,
    (names, list, i) => [...names, ...moreNames(added, list, i)],
    file.han + added.han,
  );
}

type List = 'topics' | 'actors' | 'ideas';

function moreNames(added: ScriptNames, list: List, i: number): readonly string[] {
  if (list !== 'ideas') return added[list][i]!;
  return added.ideas[i] === '' ? [] : added.ideas[i]!.split('|');
}

function withNames(
  file: SearchFile,
  names: (names: readonly string[], list: List, i: number) => readonly string[],
  han: string,
): SearchFile {
  const { lexicon, ideas } = file;
  const entries = (list: 'topics' | 'actors') =>
    lexicon[list].map((entry, i): Entry => ({ ...entry, names: names(entry.names, list, i) }));
  const aliases = ideas.aliases.map((one, i) => names(one.split('|'), 'ideas', i).join('|'));
  return {
    ...file,
    lexicon: { ...lexicon, topics: entries('topics'), actors: entries('actors') },
    ideas: { ...ideas, aliases },
    han,
  };
}
