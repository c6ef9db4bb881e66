import { wordsIn } from '../text/tokenizer.ts';
import type { Steps } from './steps.ts';
import type { Word } from '../text/tokenizer.ts';

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

/** The posting list of a stem: the records that have it, by their index, ascending. */
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

/** For each stem in the names of one thing, the part that it makes of a name. */
export type NameCoverage = ReadonlyMap<string, number>;

/** What a record is found by. */
export type IndexedDocument = Readonly<{
  text: string;
  /** The words of the proposition, or of the title of the chart. */
  secondary: readonly Word[];
  /** Names of topics and actors. */
  names: readonly NameCoverage[];
  /** Names of the article. */
  article: NameCoverage;
}>;

/** How much an occurrence in a name counts against one in the text. */
const nameWeight = 0.5;
const articleWeight = 0.2;

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
  const texts = new Map<string, Map<number, Posting>>();
  const named = new Map<NameCoverage, number[]>();
  const ofArticle = new Map<NameCoverage, number[]>();
  const lengths: number[] = [];
  for (const [i, record] of records.entries()) {
    const { text, secondary, names, article } = documentOf(record);
    const words = wordsIn(text);
    for (const { word } of [...words, ...secondary]) count(word);
    for (const [stem, posting] of postingsOf(words, secondary))
      valueAt(texts, stem, () => new Map<number, Posting>()).set(i, posting);
    for (const name of names) valueAt(named, name, () => []).push(i);
    valueAt(ofArticle, article, () => []).push(i);
    lengths.push(words.length);
    yield;
  }
  const mean = lengths.reduce((sum, length) => sum + length, 0) / records.length || 1;
  return {
    records,
    postings: withNames(texts, named, ofArticle),
    lengths: lengths.map((length) => length / mean),
  };
}

type Growing = { positions: number[]; secondary: number; names: number; nameCoverage: number };

/** The posting of every stem in the texts of one record. */
function postingsOf(
  words: readonly Word[],
  secondary: readonly Word[],
): ReadonlyMap<string, Posting> {
  const postings = new Map<string, Growing>();
  const at = (stem: string) => valueAt(postings, stem, emptyPosting);
  words.forEach(({ stem }, position) => at(stem).positions.push(position));
  for (const { stem } of secondary) at(stem).secondary += 1;
  return postings;
}

/** The records that each name belongs to. */
type Named = ReadonlyMap<NameCoverage, readonly number[]>;

/**
 * Posting lists of texts and of names. A list is put together when its stem is first asked for: most stems stand
 * in names alone, in many writing systems, and few of them are ever asked for.
 */
function withNames(
  texts: ReadonlyMap<string, PostingList>,
  named: Named,
  ofArticle: Named,
): Postings {
  const whole = new Map<string, PostingList>();
  const [names, articles] = [coveragesByStem(named), coveragesByStem(ofArticle)];
  const make = (stem: string): PostingList => {
    const list = new Map([...(texts.get(stem) ?? [])].map(([i, one]) => [i, { ...one }]));
    const at = (record: number): Growing =>
      valueAt(list as Map<number, Growing>, record, emptyPosting);
    for (const [coverage, records] of names.get(stem) ?? [])
      for (const record of records) {
        const posting = at(record);
        posting.names = Math.max(posting.names, nameWeight * coverage);
        posting.nameCoverage = Math.max(posting.nameCoverage, coverage);
      }
    for (const [coverage, records] of articles.get(stem) ?? [])
      for (const record of records) {
        const posting = at(record);
        posting.names += articleWeight * coverage;
        posting.nameCoverage = Math.max(posting.nameCoverage, coverage);
      }
    return new Map([...list].sort(([a], [b]) => a - b));
  };
  const inNames = (stem: string) => names.has(stem) || articles.has(stem);
  return {
    has: (stem) => texts.has(stem) || inNames(stem),
    get: (stem) => (inNames(stem) ? valueAt(whole, stem, () => make(stem)) : texts.get(stem)),
  };
}

/** For each stem, how much of a name it makes, and whose. */
function coveragesByStem(
  named: Named,
): ReadonlyMap<string, readonly (readonly [coverage: number, records: readonly number[]])[]> {
  const all = [...named].flatMap(([stems, records]) =>
    [...stems].map(([stem, coverage]) => ({ stem, one: [coverage, records] as const })),
  );
  const byStem = Map.groupBy(all, ({ stem }) => stem);
  return new Map([...byStem].map(([stem, list]) => [stem, list.map(({ one }) => one)]));
}

function emptyPosting(): Growing {
  return { positions: [], secondary: 0, names: 0, nameCoverage: 0 };
}

/** The value of a key, made when there is none. */
function valueAt<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const value = map.get(key) ?? make();
  map.set(key, value);
  return value;
}
