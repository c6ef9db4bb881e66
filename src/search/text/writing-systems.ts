import type { SearchFile } from '../payload.ts';

/** The scripts whose names are fetched only when somebody writes in them. */
export const scripts = ['cyrillic', 'han'] as const;
export type Script = (typeof scripts)[number];

const letters: Readonly<Record<Script, RegExp>> = {
  cyrillic: /\p{Script=Cyrillic}/u,
  han: /\p{Script=Han}/u,
};

/** The names in one script that belong to a search file, each list in the order of the file's. */
export type ScriptNames = Readonly<{
  /** With `|` between them. */
  topics: readonly string[];
  actors: readonly string[];
  ideas: readonly string[];
  unmentioned: readonly string[];
  /** Chinese characters by pairs, as `SearchHead` has them. */
  han: string;
}>;

/** The scripts, of those that can be fetched, in which a text is written. */
export function scriptsIn(text: string): readonly Script[] {
  return scripts.filter((script) => letters[script].test(text));
}

/** A search file without the names in those scripts. */
export function withoutScripts(file: SearchFile): SearchFile {
  const latin = (names: string) => only(names, (name) => scriptsIn(name).length === 0);
  return withNames({ ...file, han: '' }, (_, names) => names.map(latin));
}

/** The names in a script that a whole search file has. */
export function namesIn(
  { lexicon, ideas, unmentioned, han }: SearchFile,
  script: Script,
): ScriptNames {
  const own = (names: string) => only(names, (name) => letters[script].test(name));
  return {
    topics: lexicon.topics.names.map(own),
    actors: lexicon.actors.names.map(own),
    ideas: ideas.aliases.map(own),
    unmentioned: unmentioned.names.map(own),
    han: script === 'han' ? han : '',
  };
}

/** A search file with the names in a script added to those that it has. */
export function withScript(file: SearchFile, added: ScriptNames): SearchFile {
  return withNames({ ...file, han: file.han + added.han }, (list, names) =>
    names.map((one, i) => [one, added[list][i]!].filter((some) => some !== '').join('|')),
  );
}

function withNames(
  file: SearchFile,
  changed: (
    list: 'topics' | 'actors' | 'ideas' | 'unmentioned',
    names: readonly string[],
  ) => readonly string[],
): SearchFile {
  const { lexicon, ideas, unmentioned } = file;
  const { topics, actors } = lexicon;
  return {
    ...file,
    lexicon: {
      ...lexicon,
      topics: { ...topics, names: changed('topics', topics.names) },
      actors: { ...actors, names: changed('actors', actors.names) },
    },
    ideas: { ...ideas, aliases: changed('ideas', ideas.aliases) },
    unmentioned: { ...unmentioned, names: changed('unmentioned', unmentioned.names) },
  };
}

function only(names: string, kept: (name: string) => boolean): string {
  return names.split('|').filter(kept).join('|');
}
