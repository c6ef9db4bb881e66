import { isStopWord, stemOf, wordsIn } from '../text/tokenizer.ts';
import { isTurningPrefix } from '../text/prefixes.ts';
import { conceptMatches } from './synonyms.ts';
import type { ConceptMatch, ConceptTable } from './synonyms.ts';
import { asWritten, corrected } from './correct.ts';
import type { Corrected } from './correct.ts';
import { correctedText } from './corrected-text.ts';
import type { Correction } from './corrected-text.ts';
import { expandedTerm, hasPhrase } from './expand.ts';
import type { IndexedTexts } from './expand.ts';
import { termGroups } from './group.ts';
import type { QueryToken, TermGroup } from './group.ts';
import { isNoise, unknownWords } from './unknown.ts';
import type { UnmentionedTable } from './unmentioned.ts';

/** The words of a query as they are searched. */
export type QueryParameters = Readonly<{
  groups: readonly TermGroup[];
  corrections: readonly Correction[];
  /** Words of the query that nothing answers to. */
  unknown: readonly string[];
  /** Names in it that no article mentions, by their index in the list of such names; none twice. */
  unmentioned: readonly number[];
  /** Concepts that were named, with the words that named them, as typed and as searched. */
  concepts: readonly Readonly<{ concept: number; text: string; stems: readonly string[] }>[];
  /** Whether so little of it is known that any answer would be to another query. */
  noise: boolean;
}>;

/** What parsing needs of an index. */
export type QueryContext = IndexedTexts &
  Readonly<{ concepts: ConceptTable; unmentioned: UnmentionedTable }>;

/** Whether concepts are searched, or only the words typed. */
export type Synonyms = 'concepts' | 'literal';

/** More words than this are not read: a pasted page is not a query. */
const mostWords = 60;

/**
 * Parses the words of a query: tokenize, expand, correct, group.
 *
 * A word answers to its own stem, to words it begins (from four letters, or when it is the last
 * and unknown, as it may be half typed) and to other Cyrillic forms. One that answers to nothing is
 * split or corrected. A name that no article mentions is no word to search, unless something that
 * they do mention is also called so. Then words that name a concept are grouped.
 */
export function parseQuery(
  text: string,
  synonyms: Synonyms,
  context: QueryContext,
): QueryParameters {
  const parsed = parsedOnce(text, synonyms, context);
  if (parsed.corrections.length === 0) return parsed;
  const meant = correctedText(text, parsed.corrections);
  // A corrected word can make a number of those beside it: `9 per ccent`.
  if (wordsIn(meant).length === wordsIn(text).length) return parsed;
  return { ...parsedOnce(meant, synonyms, context), corrections: parsed.corrections };
}

function parsedOnce(text: string, synonyms: Synonyms, context: QueryContext): QueryParameters {
  const { tokens: typed, corrections } = queryTokens(text, context);
  const unmentioned = conceptMatches(stemsOf(typed), context.unmentioned);
  const searched = withoutNames(typed, unmentioned, context);
  const tokens = withTurningPrefixes(searched, text, context);
  const stems = stemsOf(tokens);
  const concepts = synonyms === 'literal' ? [] : conceptMatches(stems, context.concepts);
  const named = concepts.filter(({ from }) => !isTurned(tokens, from, text));
  const groups = termGroups(tokens, named);
  const unknown = unknownWords(text, tokens, named);
  const count = groups.reduce((sum, { words }) => sum + words, 0);
  const guessed = count <= corrections.length && named.length === 0;
  const sure = !guessed && groups.some((group) => isRare(group, context));
  return {
    groups,
    corrections,
    unknown,
    unmentioned: [...new Set(unmentioned.map(({ concept }) => concept))],
    noise: !sure && isNoise({ count, guessed }, unknown.length),
    concepts: named.map(({ concept, from, to }) => ({
      concept,
      text: text.slice(tokens[from]!.start, tokens[to - 1]!.end),
      stems: stems.slice(from, to),
    })),
  };
}

/** The tokens of a query: its words expanded, and corrected where that is needed. */
function queryTokens(text: string, context: QueryContext) {
  const words = wordsIn(text).slice(0, mostWords);
  const isStop = words.every(({ word }) => isStopWord(word)) ? () => false : isStopWord;
  const stems = words.map(({ stem }) => stem);
  const names = conceptMatches(stems, context.unmentioned);
  const known = new Map<string, Corrected>();
  const tokens = words.flatMap(({ word, start, end }, i): readonly QueryToken[] => {
    const position = i === words.length - 1 ? 'last' : 'earlier';
    const stop = isStop(word);
    const read = (): Corrected => {
      if (stop) return asWritten(word, null);
      // A name is not corrected.
      if (isWithin(i, names)) return asWritten(word, expandedTerm(word, position, context));
      return corrected(word, position, context);
    };
    const result = known.get(word) ?? read();
    known.set(word, result);
    return result.words.map((one) => ({ ...one, stop, typed: word, start, end }));
  });
  const corrections = [...known].flatMap(([from, { words: to, changed }]) =>
    changed ? [{ from, to: to.map(({ word }) => word).join(' ') }] : [],
  );
  return { tokens, corrections };
}

function isWithin(i: number, matches: readonly ConceptMatch[]): boolean {
  return matches.some(({ from, to }) => from <= i && i < to);
}

function stemsOf(tokens: readonly QueryToken[]): readonly string[] {
  return tokens.map(({ stem }) => stem);
}

/** The same tokens, of which those that name what no article mentions find nothing. */
function withoutNames(
  tokens: readonly QueryToken[],
  names: readonly ConceptMatch[],
  { unmentioned }: QueryContext,
): readonly QueryToken[] {
  const dropped = names.filter(
    ({ from, to }) => !unmentioned.alsoKnown.has(stemsOf(tokens.slice(from, to)).join(' ')),
  );
  return tokens.map((token, i) =>
    // Without a stem it is no part of a concept either.
    isWithin(i, dropped) ? { ...token, stem: '', term: null, stop: true } : token,
  );
}

/**
 * The same tokens, but a prefix that turns the next word is one token with it where no text and no
 * concept has the two so: of `de-escalation`, escalation is not a part that could be searched.
 */
function withTurningPrefixes(
  tokens: readonly QueryToken[],
  text: string,
  context: QueryContext,
): readonly QueryToken[] {
  const concepts = conceptMatches(stemsOf(tokens), context.concepts);
  const joined = (i: number) =>
    isTurned(tokens, i, text) &&
    !concepts.some(({ from, to }) => from < i && i < to) &&
    !hasPhrase(stemsOf(tokens.slice(i - 1, i + 1)), context);
  return tokens.flatMap((token, i) => {
    if (joined(i)) return [];
    return joined(i + 1) ? [joinedToken(token, tokens[i + 1]!)] : [token];
  });
}

function joinedToken(prefix: QueryToken, { word, end }: QueryToken): QueryToken {
  const whole = `${prefix.word}-${word}`;
  return {
    word: whole,
    stem: whole,
    term: null,
    stop: false,
    typed: whole,
    start: prefix.start,
    end,
  };
}

/** Whether a hyphen joins a word to a prefix that turns it. */
function isTurned(tokens: readonly QueryToken[], i: number, text: string): boolean {
  const [prefix, word] = [tokens[i - 1], tokens[i]];
  if (!prefix || !word || !isTurningPrefix(prefix.word)) return false;
  return prefix.start === word.start || /^[-‐‑]$/.test(text.slice(prefix.end, word.start));
}

/** A word that so few of the claims have makes a query one about them, whatever else it holds. */
const rareShare = 0.05;

function isRare({ terms }: TermGroup, { claims: { postings, records } }: QueryContext): boolean {
  return terms.some(({ word }) => {
    const found = postings.get(stemOf(word))?.size ?? Infinity;
    return found <= records.length * rareShare;
  });
}
