import type { Entry, Lexicon, ClaimRecord } from './record.ts';
import { isStopWord, wordsIn } from './words.ts';

/** Something claims are about, each of its names as the stems of its telling words. */
type Stemmed = Readonly<{ id: string; label: string; names: readonly (readonly string[])[] }>;

/** The names of a lexicon, read once. */
export type StemmedLexicon = Readonly<Record<'articles' | 'topics' | 'actors', readonly Stemmed[]>>;

/** Reads the names of a lexicon. */
export function stemmedLexicon({ articles, topics, actors }: Lexicon): StemmedLexicon {
  return {
    articles: articles.map(stemmed),
    topics: topics.map(stemmed),
    actors: actors.map(stemmed),
  };
}

/**
 * What, besides its text, makes a record answer to some stems, in words: the topics and actors it
 * is filed under, the proposition it takes a position on, its article. What the text already shows
 * is not repeated.
 */
export function reasonsFor(
  record: ClaimRecord,
  stems: ReadonlySet<string>,
  lexicon: StemmedLexicon,
): readonly string[] {
  const unseen = without(stems, record.text);
  if (unseen.size === 0) return [];
  const told = (word: string, ids: readonly string[], entries: readonly Stemmed[]) =>
    entries
      .filter(({ id, names }) => ids.includes(id) && names.some((name) => mostly(name, unseen)))
      .map(({ label }) => `${word}: ${label}`);
  const { proposition } = record;
  const onProposition =
    proposition && wordsIn(proposition.text).some(({ stem }) => unseen.has(stem));
  return [
    ...told('Topic', record.topics, lexicon.topics),
    ...told('Actor', record.actors, lexicon.actors),
    ...(onProposition ? [`Position on: ${proposition.text}`] : []),
    ...told('Article', [record.article], lexicon.articles),
  ];
}

function without(stems: ReadonlySet<string>, text: string): ReadonlySet<string> {
  const seen = new Set(wordsIn(text).map(({ stem }) => stem));
  return new Set([...stems].filter((stem) => !seen.has(stem)));
}

function stemmed({ id, label, names }: Entry): Stemmed {
  return { id, label, names: names.map(tellingStems).filter((stems) => stems.length > 0) };
}

function tellingStems(name: string): readonly string[] {
  return wordsIn(name)
    .filter(({ word }) => !isStopWord(word))
    .map(({ stem }) => stem);
}

function mostly(name: readonly string[], stems: ReadonlySet<string>): boolean {
  return 2 * name.filter((stem) => stems.has(stem)).length >= name.length;
}
