import type { ConceptMatch } from './synonyms.ts';
import type { CorrectedWord } from './correct.ts';
import type { ExpandedTerm } from './expand.ts';

/** A word of a query as it is searched, and where it was typed. */
export type QueryToken = CorrectedWord &
  Readonly<{
    /** It says nothing about the subject, and is searched only as part of a concept. */
    stop: boolean;
    /** The word that was typed, and where it stands. */
    typed: string;
    start: number;
    end: number;
  }>;

/** Terms that mean one thing: one word, or the words that name a concept. */
export type TermGroup = Readonly<{
  terms: readonly ExpandedTerm[];
  /** Index of the concept they name; `null`: none. */
  concept: number | null;
  /** How many words there are that are no stop words, known or not. */
  words: number;
  /** How many words there are in all. */
  phrase: number;
}>;

/** Groups tokens: each for itself, but the words of a concept together; none twice. */
export function termGroups(
  tokens: readonly QueryToken[],
  concepts: readonly ConceptMatch[],
): readonly TermGroup[] {
  return [...ranges(tokens, concepts)].flatMap(({ concept, from, to }) => {
    const own = tokens.slice(from, to);
    const terms = own.flatMap(({ word, term }) =>
      term && firstIndex(word, tokens) >= from ? [term] : [],
    );
    if (concept === null && terms.length === 0) return [];
    const words = own.filter(({ stop }) => !stop).length;
    return [{ terms, concept, words: concept === null ? 1 : words, phrase: own.length }];
  });
}

/** The tokens of each concept together, every other token by itself, in order. */
function* ranges(
  tokens: readonly QueryToken[],
  concepts: readonly ConceptMatch[],
): Generator<Readonly<{ concept: number | null; from: number; to: number }>> {
  for (let at = 0; at < tokens.length;) {
    const match = concepts.find(({ from }) => from === at);
    yield match ?? { concept: null, from: at, to: at + 1 };
    at = match?.to ?? at + 1;
  }
}

function firstIndex(word: string, tokens: readonly QueryToken[]): number {
  return tokens.findIndex((token) => token.word === word);
}
