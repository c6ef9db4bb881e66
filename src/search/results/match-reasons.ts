import type { ConceptTable } from '../query/synonyms.ts';
import type { ClaimRecord, NamedEntry, Lexicon } from '../index/record.ts';
import type { Stemmed, StemmedNames } from '../query/stemmed-names.ts';
import type { QueryParameters } from '../query/parse-query.ts';
import { isStopWord, wordsIn } from '../text/tokenizer.ts';

/** Reads the names of a lexicon. */
export function stemmedNames({ articles, topics, actors }: Lexicon): StemmedNames {
  return {
    articles: articles.map(stemmed),
    topics: topics.map(stemmed),
    actors: actors.map(stemmed),
  };
}

/**
 * What, besides its text, makes a claim answer to a question, in words: the topics and actors it
 * is about, the proposition it takes a position on, its article, a concept it expresses in
 * other words. What the text already shows is not repeated.
 *
 * @param terms what is highlighted: stems, and stems side by side
 */
export function reasonsFor(
  claim: ClaimRecord,
  terms: readonly string[],
  parsed: Pick<QueryParameters, 'concepts'>,
  {
    stemmedNames: names,
    concepts,
  }: Readonly<{ stemmedNames: StemmedNames; concepts: ConceptTable }>,
): readonly string[] {
  const seen = new Set(wordsIn(claim.text).map(({ stem }) => stem));
  const unseen = new Set(terms.filter((term) => !seen.has(term)));
  const named = (word: string, ids: readonly string[], entries: readonly Stemmed[]) =>
    entries
      .filter((entry) => ids.includes(entry.id) && entry.names.some((name) => mostly(name, unseen)))
      .map(({ label }) => `${word}: ${label}`);
  const { proposition } = claim;
  const onProposition =
    proposition && wordsIn(proposition.text).some(({ stem }) => unseen.has(stem));
  const expressed = parsed.concepts
    .map(({ concept }) => concepts.concepts[concept]!)
    .filter(({ claims }) => claims.has(claim.id))
    .filter(({ aliases }) => !aliases.some(({ stems }) => stems.every((stem) => seen.has(stem))));
  return [
    ...expressed.map(({ aliases }) => `Concept: ${aliases[0]!.text}`),
    ...named('Topic', claim.topics, names.topics),
    ...named('Actor', claim.actors, names.actors),
    ...(onProposition ? [`Position on: ${proposition.text}`] : []),
    ...named('Article', [claim.article], names.articles),
  ];
}

function stemmed({ id, label, names }: NamedEntry): Stemmed {
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
