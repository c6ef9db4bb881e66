import type { Index } from './inverted-index.ts';
import { synonymsOf } from './synonyms.ts';
import type { Vocabulary } from './vocabulary.ts';
import { isHan, isStopWord, stemOf, wordsIn } from './words.ts';

/** How much an occurrence of a stem counts, 0 to 1: in texts, and in names of what they are about. */
export type Weight = Readonly<{ inText: number; inNames: number }>;

/** One word of a question, and the stems of the index that answer to it, scored as one. */
export type Term = Readonly<{
  word: string;
  stems: ReadonlyMap<string, Weight>;
  /** False for a stop word: it orders what telling words found, and finds nothing itself. */
  telling: boolean;
}>;

/** A word that was read as another. */
export type Repair = Readonly<{ from: string; to: string }>;

/** A question read against an index. */
export type Reading = Readonly<{
  terms: readonly Term[];
  repaired: readonly Repair[];
  /** Words of the question that nothing answers to. */
  unknown: readonly string[];
}>;

/** The word itself counts in full. Names have their own aliases: synonyms are not sought there. */
const weights = {
  same: { inText: 1, inNames: 1 },
  inflection: { inText: 0.8, inNames: 0.8 },
  synonym: { inText: 0.55, inNames: 0 },
  prefix: { inText: 0.4, inNames: 0.4 },
} as const;

/** More words than this are not read: a pasted page is not a question. */
const mostWords = 60;

/**
 * Reads the words of a question against an index.
 *
 * A word answers to its own stem, to words it begins (from four letters, or when it is the last
 * and unknown, as it may be half typed), to synonyms and to other Cyrillic forms. One that answers
 * to nothing is taken apart or repaired.
 */
export function readingOf(text: string, index: Index): Reading {
  const words = [...new Set(wordsIn(text).map(({ word }) => word))].slice(0, mostWords);
  const stopped = words.some((word) => !isStopWord(word)) ? isStopWord : () => false;
  const read = words.map((word, i) =>
    stopped(word) ? stopWord(word) : readWord(word, i === words.length - 1, index),
  );
  return {
    terms: read.flatMap(({ terms }) => terms),
    repaired: read.flatMap(({ repair }) => repair ?? []),
    unknown: read.flatMap(({ terms }, i) => (terms.length === 0 ? words[i]! : [])),
  };
}

type ReadWord = Readonly<{ terms: readonly Term[]; repair?: Repair }>;

function stopWord(word: string): ReadWord {
  return { terms: [{ word, stems: new Map([[stemOf(word), weights.same]]), telling: false }] };
}

function readWord(word: string, last: boolean, index: Index): ReadWord {
  const { vocabulary } = index;
  const term = termOf(word, last, index);
  if (term) return { terms: [term] };
  const parts = vocabulary.parted(word);
  if (parts) {
    const terms = parts.flatMap((part) => termOf(part, false, index) ?? []);
    return { terms, repair: { from: word, to: parts.join(' ') } };
  }
  const meant = vocabulary.repaired(word);
  const mended = meant && termOf(meant, false, index);
  if (!mended) return { terms: [] };
  return { terms: [{ ...mended, word: meant }], repair: { from: word, to: meant } };
}

/** What a word answers to as it is spelt; `null` when to nothing. */
function termOf(word: string, last: boolean, { postings, vocabulary }: Index): Term | null {
  const stems = new Map<string, Weight>();
  const add = (stem: string, weight: Weight) => {
    const known = stems.get(stem);
    if (postings.has(stem) && (!known || known.inText < weight.inText)) stems.set(stem, weight);
  };
  const stem = stemOf(word);
  add(stem, weights.same);
  for (const other of vocabulary.inflections(word)) add(other, weights.inflection);
  for (const other of synonymsOf(stem)) add(other, weights.synonym);
  for (const other of begun(word, last && stems.size === 0, vocabulary))
    add(stemOf(other), weights.prefix);
  return stems.size > 0 ? { word, stems, telling: true } : null;
}

function begun(word: string, typing: boolean, vocabulary: Vocabulary): readonly string[] {
  const least = isHan(word) ? 1 : typing ? 2 : 4;
  const wholePair = isHan(word) && word.length > 1;
  const reading = word.length >= least && !wholePair;
  return reading ? vocabulary.beginning(word).filter((other) => !isStopWord(other)) : [];
}
