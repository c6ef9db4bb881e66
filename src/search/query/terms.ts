import { ideasNamed } from './concepts.ts';
import type { AliasTable, NamedIdea } from './concepts.ts';
import { mendedText } from './corrected-text.ts';
import type { Repair } from './corrected-text.ts';
import { isTurningPrefix } from '../text/prefixes.ts';
import { phraseCounts } from '../index/ranking.ts';
import type { Shelf } from '../index/field-index.ts';
import type { UnmentionedTable } from './unmentioned.ts';
import type { Vocabulary } from './vocabulary.ts';
import { isHan, isNumber, isStopWord, stemOf, wordsIn } from '../text/tokenize.ts';
import type { Word } from '../text/tokenize.ts';

/** One word of a question: the stems that answer to it, and how much each counts, scored as one. */
export type Term = Readonly<{
  /** As it was read: repaired, if it was misspelt. */
  word: string;
  stems: ReadonlyMap<string, number>;
}>;

/** Words that stand for one thing: one word, or those that name an idea. */
export type Group = Readonly<{
  terms: readonly Term[];
  /** Place of the idea they name; `null`: none. */
  idea: number | null;
  /** How many telling words there are, known or not. */
  words: number;
  /** How many words there are in all. */
  phrase: number;
}>;

/** A question read against an index. */
export type Reading = Readonly<{
  groups: readonly Group[];
  repaired: readonly Repair[];
  /** Words of the question that nothing answers to. */
  unknown: readonly string[];
  /** Names in it that no article mentions, by their places in the list of such names; none twice. */
  unmentioned: readonly number[];
  /** Ideas that were named, with the words that named them, as typed and as read. */
  ideas: readonly Readonly<{ idea: number; said: string; stems: readonly string[] }>[];
  /** Whether so little of it is known that any answer would be one to another question. */
  noise: boolean;
}>;

/** How much an occurrence counts that is not of the word itself, which counts 1. */
const weights = { inflection: 0.8, number: 0.5, prefix: 0.4 } as const;

/** More words than this are not read: a pasted page is not a question. */
const mostWords = 60;

/** A question with so many unknown words for each known one is about something else. */
const mostUnknown = 2;

/** Of a question that short, guesses are no ground to answer if half of it is unknown. */
const shortQuestion = 3;

/** A word that so few of the claims have makes a question one about them, whatever else it holds. */
const rareShare = 0.05;

function isRare({ terms }: Group, { claims: { postings, records } }: Readable): boolean {
  return terms.some(({ word }) => {
    const found = postings.get(stemOf(word))?.records.length ?? Infinity;
    return found <= records.length * rareShare;
  });
}

function isNoise(answered: number, unknown: number, guessed: boolean): boolean {
  if (unknown === 0) return false;
  if (unknown >= mostUnknown * answered) return true;
  return guessed && unknown >= answered && answered + unknown <= shortQuestion;
}

/** What reading needs of an index. */
export type Readable = Readonly<{
  vocabulary: Vocabulary;
  aliases: AliasTable;
  unmentioned: UnmentionedTable;
  claims: Pick<Shelf<unknown>, 'postings' | 'records'>;
  paragraphs: Pick<Shelf<unknown>, 'postings'>;
  charts: Pick<Shelf<unknown>, 'postings'>;
}>;

/**
 * Reads the words of a question against an index.
 *
 * A word answers to its own stem, to words it begins (from four letters, or when it is the last
 * and unknown, as it may be half typed) and to other Cyrillic forms. One that answers to nothing is
 * taken apart or repaired. A name that no article mentions is no word to search, unless something
 * that they do mention is also called so. Then words that name an idea are joined.
 *
 * @param literal leaves ideas out
 */
export function readingOf(text: string, index: Readable, literal = false): Reading {
  const reading = readingAsIs(text, index, literal);
  if (reading.repaired.length === 0) return reading;
  const mended = mendedText(text, reading.repaired);
  // A repaired word can make a number of those beside it: `9 per ccent`.
  if (wordsIn(mended).length === wordsIn(text).length) return reading;
  return { ...readingAsIs(mended, index, literal), repaired: reading.repaired };
}

function readingAsIs(text: string, index: Readable, literal: boolean): Reading {
  const words = wordsIn(text).slice(0, mostWords);
  const stopped = words.some(({ word }) => !isStopWord(word)) ? isStopWord : () => false;
  const reading = new Map<string, ReadWord>();
  const asTyped = ideasNamed(
    words.map(({ stem }) => stem),
    index.unmentioned,
  );
  const placed = words.flatMap(({ word, start, end }, i): Placed[] => {
    const last = i === words.length - 1;
    const inName = asTyped.some(({ from, to }) => from <= i && i < to);
    const how = stopped(word) ? 'stop' : inName ? 'name' : 'unsure';
    const known = reading.get(word) ?? readWord(word, last, how, index);
    reading.set(word, known);
    return known.parts.map((part) => ({ ...part, from: word, start, end }));
  });
  const absent = ideasNamed(stemsOf(placed), index.unmentioned);
  const read = turnedTogether(withoutNames(placed, absent, index), text, index);
  const stems = stemsOf(read);
  const named = literal
    ? []
    : ideasNamed(stems, index.aliases).filter(({ from }) => !isTurned(read, from, text));
  const groups = groupsOf(read, named);
  const repaired = [...reading].flatMap(([from, { parts, repaired: mended }]) =>
    mended ? { from, to: parts.map(({ word }) => word).join(' ') } : [],
  );
  const unknown = unknownIn(text, read, named);
  const answered = groups.reduce((sum, { words: count }) => sum + count, 0);
  const guessed = answered <= repaired.length && named.length === 0;
  return {
    groups,
    repaired,
    unknown,
    unmentioned: [...new Set(absent.map(({ idea }) => idea))],
    noise:
      !groups.some((group) => !guessed && isRare(group, index)) &&
      isNoise(answered, unknown.length, guessed),
    ideas: named.map(({ idea, from, to }) => ({
      idea,
      said: text.slice(read[from]!.start, read[to - 1]!.end),
      stems: stems.slice(from, to),
    })),
  };
}

/** A word as it was read; `term` is `null` for one that orders nothing and finds nothing. */
type Part = Readonly<{ word: string; stem: string; term: Term | null; stop: boolean }>;
type Placed = Part & Readonly<{ from: string; start: number; end: number }>;
type ReadWord = Readonly<{ parts: readonly Part[]; repaired: boolean }>;

/** Whether a word finds nothing, stands in a name, which is not repaired, or may be misspelt. */
type Spelling = 'stop' | 'name' | 'unsure';

function readWord(word: string, last: boolean, how: Spelling, index: Readable): ReadWord {
  const { vocabulary } = index;
  const asIt = (one: string, read: Term | null): Part => ({
    word: one,
    stem: stemOf(one),
    term: read,
    stop: how === 'stop',
  });
  if (how === 'stop') return { parts: [asIt(word, null)], repaired: false };
  const term = termOf(word, last, index);
  if (term || how === 'name' || vocabulary.has(word))
    return { parts: [asIt(word, term)], repaired: false };
  const apart = vocabulary.parted(word);
  if (apart && !(isTurningPrefix(apart[0]!) && !stands(apart.map(stemOf), index))) {
    const parts = apart.map((part) => asIt(part, termOf(part, false, index)));
    return { parts, repaired: true };
  }
  const meant = vocabulary.repaired(word);
  if (!meant || stemOf(meant) === stemOf(word))
    return { parts: [asIt(word, null)], repaired: false };
  return { parts: [asIt(meant, termOf(meant, false, index))], repaired: true };
}

function stemsOf(read: readonly Placed[]): readonly string[] {
  return read.map(({ stem }) => stem);
}

/** The same words, of which those that name what no article mentions find nothing. */
function withoutNames(
  read: readonly Placed[],
  absent: readonly NamedIdea[],
  { unmentioned }: Readable,
): readonly Placed[] {
  const searched = (from: number, to: number) =>
    unmentioned.alsoKnown.has(stemsOf(read.slice(from, to)).join(' '));
  const dropped = absent.filter(({ from, to }) => !searched(from, to));
  return read.map((one, i) =>
    // Without a stem it is no part of an idea either.
    dropped.some(({ from, to }) => from <= i && i < to)
      ? { ...one, stem: '', term: null, stop: true }
      : one,
  );
}

/**
 * The same words, but a prefix that turns the next one is one word with it where no text and no
 * idea has the two so: of `de-escalation`, escalation is not a part that could be searched.
 */
function turnedTogether(read: readonly Placed[], text: string, index: Readable): readonly Placed[] {
  const ideas = ideasNamed(stemsOf(read), index.aliases);
  const joined = (i: number) =>
    isTurned(read, i, text) &&
    !ideas.some(({ from, to }) => from < i && i < to) &&
    !stands(stemsOf(read.slice(i - 1, i + 1)), index);
  return read.flatMap((one, i): Placed[] => {
    if (joined(i)) return [];
    if (i + 1 >= read.length || !joined(i + 1)) return [one];
    const whole = `${one.word}-${read[i + 1]!.word}`;
    const { start } = one;
    const { end } = read[i + 1]!;
    return [{ word: whole, stem: whole, term: null, stop: false, from: whole, start, end }];
  });
}

/** Whether a hyphen joins a word to a prefix that turns it. */
function isTurned(read: readonly Placed[], i: number, text: string): boolean {
  const [prefix, word] = [read[i - 1], read[i]];
  if (!prefix || !word || !isTurningPrefix(prefix.word)) return false;
  return prefix.start === word.start || /^[-‐‑]$/.test(text.slice(prefix.end, word.start));
}

/** Whether any text has some stems side by side. */
function stands(stems: readonly string[], { claims, paragraphs, charts }: Readable): boolean {
  return [claims, paragraphs, charts].some((shelf) => phraseCounts(stems, shelf).size > 0);
}

/** What a word answers to as it is spelt; `null` when to nothing. */
function termOf(word: string, last: boolean, index: Readable): Term | null {
  const { vocabulary } = index;
  const stems = new Map<string, number>();
  const add = (stem: string, weight: number) => {
    if ((stems.get(stem) ?? 0) < weight && occurs(stem, index)) stems.set(stem, weight);
  };
  add(stemOf(word), 1);
  if (isNumber(word)) add(word.endsWith('%') ? word.slice(0, -1) : `${word}%`, weights.number);
  for (const other of vocabulary.inflections(word)) add(other, weights.inflection);
  for (const other of begun(word, last && stems.size === 0, vocabulary))
    add(stemOf(other), weights.prefix);
  return stems.size > 0 ? { word, stems } : null;
}

function occurs(stem: string, { claims, paragraphs, charts }: Readable): boolean {
  return claims.postings.has(stem) || paragraphs.postings.has(stem) || charts.postings.has(stem);
}

function begun(word: string, typing: boolean, vocabulary: Vocabulary): readonly string[] {
  const least = isHan(word) ? 1 : typing ? 2 : 4;
  const wholePair = isHan(word) && word.length > 1;
  if (word.length < least || wholePair || isNumber(word)) return [];
  return vocabulary.beginning(word).filter((other) => !isStopWord(other));
}

/** Each telling word for itself, but the words of an idea together; none twice. */
function groupsOf(read: readonly Placed[], named: readonly NamedIdea[]): readonly Group[] {
  const groups: Group[] = [];
  const seen = new Set<string>();
  let at = 0;
  for (const { idea, from, to } of [...named, { idea: null, from: read.length, to: read.length }]) {
    for (const part of read.slice(at, from)) {
      if (part.term && !seen.has(part.word))
        groups.push({ terms: [part.term], idea: null, words: 1, phrase: 1 });
      seen.add(part.word);
    }
    const own = read.slice(from, to);
    const terms = own.flatMap(({ word, term }) => (term && !seen.has(word) ? term : []));
    for (const { word } of own) seen.add(word);
    const telling = own.filter(({ stop }) => !stop).length;
    if (idea !== null) groups.push({ terms, idea, words: telling, phrase: own.length });
    at = to;
  }
  return groups;
}

/** Words that nothing answers to, in Chinese whole ones: its pairs also straddle words. */
function unknownIn(
  text: string,
  read: readonly Placed[],
  named: readonly NamedIdea[],
): readonly string[] {
  const covered = (i: number) => named.some(({ from, to }) => from <= i && i < to);
  const lost = read.filter(({ term, stop }, i) => !term && !stop && !covered(i));
  const known = read.filter(({ term }, i) => term || covered(i));
  const words = lost.flatMap(({ from, start, end }): readonly string[] =>
    isHan(from) ? hanWordsAt(text, start, end, known) : [from],
  );
  return [...new Set(words)];
}

let segmenter: Intl.Segmenter | undefined;

/** The Chinese words that a pair of characters is part of, if nothing else of them is known. */
function hanWordsAt(
  text: string,
  start: number,
  end: number,
  known: readonly Pick<Word, 'start' | 'end'>[],
): readonly string[] {
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  return [...segmenter.segment(text)].flatMap(({ segment, index }) => {
    const to = index + segment.length;
    const within = index <= start && end <= to;
    return within && !known.some((one) => one.start < to && index < one.end) ? [segment] : [];
  });
}
