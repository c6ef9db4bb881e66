import { isTurningPrefix } from '../text/prefixes.ts';
import { stemOf } from '../text/tokenizer.ts';
import { expandedTerm, hasPhrase } from './expand.ts';
import type { ExpandedTerm, IndexedTexts, WordPosition } from './expand.ts';

/** A word of a query as it is searched. */
export type CorrectedWord = Readonly<{
  word: string;
  stem: string;
  /** `null`: nothing answers to it. */
  term: ExpandedTerm | null;
}>;

/** The words that are searched for one word of a query: itself, the one meant, or those it is split into. */
export type Corrected = Readonly<{ words: readonly CorrectedWord[]; changed: boolean }>;

/** A word as it was written, not corrected. */
export function asWritten(word: string, term: ExpandedTerm | null): Corrected {
  return { words: [{ word, stem: stemOf(word), term }], changed: false };
}

/** Expands a word; one that nothing answers to and no text has is split, or corrected. */
export function corrected(word: string, position: WordPosition, texts: IndexedTexts): Corrected {
  const { vocabulary } = texts;
  const term = expandedTerm(word, position, texts);
  if (term || vocabulary.has(word)) return asWritten(word, term);
  const parts = splitParts(word, texts);
  if (parts) return changedTo(parts, texts);
  const meant = vocabulary.corrected(word);
  if (!meant || stemOf(meant) === stemOf(word)) return asWritten(word, null);
  return changedTo([meant], texts);
}

/** The parts of a word that was run together; a prefix that turns the next is no part by itself. */
function splitParts(word: string, texts: IndexedTexts): readonly string[] | null {
  const parts = texts.vocabulary.split(word);
  if (!parts) return null;
  return isTurningPrefix(parts[0]!) && !hasPhrase(parts.map(stemOf), texts) ? null : parts;
}

function changedTo(words: readonly string[], texts: IndexedTexts): Corrected {
  return {
    words: words.map((word) => ({
      word,
      stem: stemOf(word),
      term: expandedTerm(word, 'earlier', texts),
    })),
    changed: true,
  };
}
