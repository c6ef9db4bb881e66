import { wordsIn } from '../text/tokenizer.ts';
import type { Steps } from './steps.ts';

/** How one stem occurs in one record. */
export type Posting = Readonly<{
  /** Positions of the stem in the text, in words from 0. */
  positions: readonly number[];
  /** How often it occurs in the secondary text. */
  secondary: number;
  /** How much its occurrences in names count, 0 to 1. */
  names: number;
  /** The greatest part that it makes of a name, 0 to 1. */
  nameCoverage: number;
}>;

/** The posting list of a stem: the records that have it, by their index, in no order. */
export type PostingList = ReadonlyMap<number, Posting>;

/** Posting lists by stem. */
export type Postings = Readonly<{
  get: (stem: string) => PostingList | undefined;
  has: (stem: string) => boolean;
}>;

/** An inverted index over the records of one kind, whose fields count differently. */
export type FieldIndex<Kept> = Readonly<{
  records: readonly Kept[];
  postings: Postings;
  /** How long each text is against the mean, which is 1. */
  lengths: readonly number[];
}>;

/** A number for each stem of something that records share, such as a name. */
export type StemNumbers = ReadonlyMap<string, number>;

/** What a record is found by. */
export type IndexedDocument = Readonly<{ text: string }> &
  Readonly<Partial<Record<Field, readonly StemNumbers[]>>>;

/** How much an occurrence in a name counts against one in the text. */
const nameWeight = 0.5;
const articleWeight = 0.2;

/**
 * What records share: in `secondary` how often a stem occurs in the proposition, or the title of a chart; in `names` and
 * `article` the part that it makes of a name of a topic or an actor, or of the article.
 */
const fieldNames = ['secondary', 'names', 'article'] as const;

type Field = (typeof fieldNames)[number];

/** The records that have each of the things in a field. */
type Sharing = Map<StemNumbers, number[]>;

/**
 * A field index of records, in steps of one record.
 *
 * @param count is called with every word of the texts
 */
export function* fieldIndexOf<Kept>(
  records: readonly Kept[],
  documentOf: (record: Kept) => IndexedDocument,
  count: (word: string) => void,
): Steps<FieldIndex<Kept>> {
  const texts = new Map<string, Map<number, number[]>>();
  const shared: Record<Field, Sharing> = {
    secondary: new Map(),
    names: new Map(),
    article: new Map(),
  };
  const lengths: number[] = [];
  for (const [i, record] of records.entries()) {
    const indexed = documentOf(record);
    const words = wordsIn(indexed.text);
    words.forEach(({ word, stem }, position) => {
      count(word);
      valueAt(
        valueAt(texts, stem, () => new Map<number, number[]>()),
        i,
        newList,
      ).push(position);
    });
    for (const field of fieldNames)
      for (const one of indexed[field] ?? []) valueAt(shared[field], one, newList).push(i);
    lengths.push(words.length);
    yield;
  }
  const mean = lengths.reduce((sum, length) => sum + length, 0) / records.length || 1;
  return {
    records,
    postings: postingsOf(texts, shared),
    lengths: lengths.map((length) => length / mean),
  };
}

/**
 * Posting lists of texts, by the positions of each stem, and of shared fields. A list is put together when its stem
 * is first asked for: most stems stand in names alone, in many writing systems, and few are ever asked for.
 */
function postingsOf(
  texts: ReadonlyMap<string, ReadonlyMap<number, readonly number[]>>,
  shared: Readonly<Record<Field, Sharing>>,
): Postings {
  const made = new Map<string, PostingList>();
  const byStem = fieldNames.map((field) => numbersByStem(shared[field]));
  const make = (stem: string): PostingList => {
    const positions = texts.get(stem) ?? new Map<number, number[]>();
    const numbers = byStem.map((stems) => greatest(stems.get(stem) ?? []));
    const records = [positions, ...numbers].flatMap((one) => [...one.keys()]);
    const postingOf = (record: number): Posting => {
      const [secondary = 0, name = 0, own = 0] = numbers.map((one) => one.get(record));
      return {
        positions: positions.get(record) ?? nowhere,
        secondary,
        names: nameWeight * name + articleWeight * own,
        nameCoverage: Math.max(name, own),
      };
    };
    return new Map([...new Set(records)].map((record) => [record, postingOf(record)]));
  };
  const has = (stem: string) => texts.has(stem) || byStem.some((stems) => stems.has(stem));
  return { has, get: (stem) => (has(stem) ? valueAt(made, stem, () => make(stem)) : undefined) };
}

const nowhere: readonly number[] = [];

/** A number of a stem, and the records that have it. */
type Numbered = Readonly<{ number: number; records: readonly number[] }>;

/** For each stem the numbers that it has, and the records of each. */
function numbersByStem(sharing: Sharing): ReadonlyMap<string, readonly Numbered[]> {
  const byStem = new Map<string, Numbered[]>();
  for (const [numbers, records] of sharing)
    for (const [stem, number] of numbers) valueAt(byStem, stem, newList).push({ number, records });
  return byStem;
}

/** For each record the greatest of its numbers. */
function greatest(numbered: readonly Numbered[]): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  for (const { number, records } of numbered)
    for (const record of records) found.set(record, Math.max(found.get(record) ?? 0, number));
  return found;
}

function newList<Item>(): Item[] {
  return [];
}

/** The value of a key, made when there is none. */
function valueAt<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const value = make();
  map.set(key, value);
  return value;
}
