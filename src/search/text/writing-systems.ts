import type { SynonymSet, NamedEntry, Lexicon } from '../index/record.ts';

/** The writing systems whose names are fetched only when somebody writes in them. */
export const writingSystems = ['cyrillic', 'han'] as const;

/** A writing system: a script, as Unicode calls it. */
export type WritingSystem = (typeof writingSystems)[number];

const letters: Readonly<Record<WritingSystem, RegExp>> = {
  cyrillic: /\p{Script=Cyrillic}/u,
  han: /\p{Script=Han}/u,
};

/** The part of a search payload that holds names. */
type Named = Readonly<{
  lexicon: Lexicon;
  concepts: readonly SynonymSet[];
  unmentioned: readonly NamedEntry[];
  simplified: string;
}>;

/** The names in one writing system, each list in the order of the search payload. */
export type WritingSystemNames = Readonly<
  Record<'topics' | 'actors' | 'unmentioned' | 'concepts', readonly (readonly string[])[]> & {
    /** Pairs of Chinese characters, as `SearchPayload` has them. */
    simplified: string;
  }
>;

/** The writing systems, of those that are fetched, in which a text is written. */
export function writingSystemsIn(text: string): readonly WritingSystem[] {
  return writingSystems.filter((system) => letters[system].test(text));
}

/** A search payload without the names in those writing systems. */
export function withoutWritingSystems<Payload extends Named>(payload: Payload): Payload {
  const latin = (names: readonly string[]) =>
    names.filter((name) => writingSystemsIn(name).length === 0);
  return { ...withNames(payload, (_, names) => names.map(latin)), simplified: '' };
}

/** The names in a writing system that a whole search payload has. */
export function namesIn(
  { lexicon, concepts, unmentioned, simplified }: Named,
  system: WritingSystem,
): WritingSystemNames {
  const own = (names: readonly string[]) => names.filter((name) => letters[system].test(name));
  const entryNames = (entries: readonly NamedEntry[]) => entries.map(({ names }) => own(names));
  return {
    topics: entryNames(lexicon.topics),
    actors: entryNames(lexicon.actors),
    unmentioned: entryNames(unmentioned),
    concepts: concepts.map(({ aliases }) => own(aliases)),
    simplified: system === 'han' ? simplified : '',
  };
}

/** A search payload with the names in a writing system added to those that it has. */
export function withWritingSystem<Payload extends Named>(
  payload: Payload,
  added: WritingSystemNames,
): Payload {
  const merged = withNames(payload, (list, names) =>
    names.map((some, i) => [...some, ...added[list][i]!]),
  );
  return { ...merged, simplified: payload.simplified + added.simplified };
}

type NameLists = readonly (readonly string[])[];

/** A search payload with other names, each list changed by one function. */
function withNames<Payload extends Named>(
  payload: Payload,
  changed: (list: 'topics' | 'actors' | 'unmentioned' | 'concepts', names: NameLists) => NameLists,
): Payload {
  const { lexicon, concepts, unmentioned } = payload;
  const entries = (list: 'topics' | 'actors' | 'unmentioned', all: readonly NamedEntry[]) => {
    const lists = all.map(({ names }) => names);
    const names = changed(list, lists);
    return all.map((entry, i): NamedEntry => ({ ...entry, names: names[i]! }));
  };
  const synonyms = concepts.map(({ aliases }) => aliases);
  const aliases = changed('concepts', synonyms);
  return {
    ...payload,
    lexicon: {
      ...lexicon,
      topics: entries('topics', lexicon.topics),
      actors: entries('actors', lexicon.actors),
    },
    unmentioned: entries('unmentioned', unmentioned),
    concepts: concepts.map((concept, i): SynonymSet => ({ ...concept, aliases: aliases[i]! })),
  };
}
