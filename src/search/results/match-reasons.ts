import type { AliasTable } from '../query/concepts.ts';
import type { ClaimRecord, Entry, Lexicon } from '../index/record.ts';
import type { Reading } from '../query/terms.ts';
import { isStopWord, wordsIn } from '../text/tokenize.ts';

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
 * What, besides its text, makes a claim answer to a question, in words: the topics and actors it
 * is filed under, the proposition it takes a position on, its article, an idea it expresses in
 * other words. What the text already shows is not repeated.
 *
 * @param terms what is highlighted: stems, and stems side by side
 */
export function reasonsFor(
  claim: ClaimRecord,
  terms: readonly string[],
  { ideas }: Pick<Reading, 'ideas'>,
  { lexicon, aliases }: Readonly<{ lexicon: StemmedLexicon; aliases: AliasTable }>,
): readonly string[] {
  const seen = new Set(wordsIn(claim.text).map(({ stem }) => stem));
  const unseen = new Set(terms.filter((term) => !seen.has(term)));
  const told = (word: string, ids: readonly string[], entries: readonly Stemmed[]) =>
    entries
      .filter(({ id, names }) => ids.includes(id) && names.some((name) => mostly(name, unseen)))
      .map(({ label }) => `${word}: ${label}`);
  const { proposition } = claim;
  const onProposition =
    proposition && wordsIn(proposition.text).some(({ stem }) => unseen.has(stem));
  const expressed = ideas
    .map(({ idea }) => aliases.ideas[idea]!)
    .filter((idea) => idea.claims.has(claim.id))
    .filter((idea) => !idea.aliases.some(({ stems }) => stems.every((stem) => seen.has(stem))));
  return [
    ...expressed.map((idea) => `Idea: ${idea.aliases[0]!.text}`),
    ...told('Topic', claim.topics, lexicon.topics),
    ...told('Actor', claim.actors, lexicon.actors),
    ...(onProposition ? [`Position on: ${proposition.text}`] : []),
    ...told('Article', [claim.article], lexicon.articles),
  ];
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
