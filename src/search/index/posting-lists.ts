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

/** An inverted index over the records of one kind, whose fields count differently. */
export type FieldIndex<Kept> = Readonly<{
  records: readonly Kept[];
  /** Posting lists by stem. */
  postings: ReadonlyMap<string, PostingList>;
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
  const postings = new Map<string, Map<number, Posting>>();
  const shared = new Map<string, Posting>();
  const lengths: number[] = [];
  for (const [i, record] of records.entries()) {
    const fields = documentOf(record);
    const words = wordsIn(fields.text);
    for (const { word } of [...words, ...fields.secondary]) count(word);
    for (const [stem, posting] of postingsOf(words, fields))
      valueAt(postings, stem, () => new Map<number, Posting>()).set(i, kept(posting, shared));
    lengths.push(words.length);
    yield;
  }
  const mean = lengths.reduce((sum, length) => sum + length, 0) / records.length || 1;
  return { records, postings, lengths: lengths.map((length) => length / mean) };
}

type Growing = { positions: number[]; secondary: number; names: number; nameCoverage: number };

/** The posting of every stem of one record. */
function postingsOf(
  words: readonly Word[],
  { secondary, names, article }: IndexedDocument,
): ReadonlyMap<string, Posting> {
  const postings = new Map<string, Growing>();
  const at = (stem: string) => valueAt(postings, stem, emptyPosting);
  words.forEach(({ stem }, position) => {
    const posting = at(stem);
    if (posting.positions === nowhere) posting.positions = [position];
    else posting.positions.push(position);
  });
  for (const { stem } of secondary) at(stem).secondary += 1;
  for (const [stem, coverage] of names.flatMap((coverages) => [...coverages])) {
    const posting = at(stem);
    posting.names = Math.max(posting.names, nameWeight * coverage);
    posting.nameCoverage = Math.max(posting.nameCoverage, coverage);
  }
  for (const [stem, coverage] of article) {
    const posting = at(stem);
    posting.names += articleWeight * coverage;
    posting.nameCoverage = Math.max(posting.nameCoverage, coverage);
  }
  return postings;
}

function emptyPosting(): Growing {
  return { positions: nowhere, secondary: 0, names: 0, nameCoverage: 0 };
}

const nowhere: number[] = [];

/** A posting, or the same one from before where a stem occurs in names alone: most do, in few ways. */
function kept(posting: Posting, shared: Map<string, Posting>): Posting {
  if (posting.positions !== nowhere || posting.secondary > 0) return posting;
  return valueAt(shared, `${posting.names} ${posting.nameCoverage}`, () => posting);
}

/** The value of a key, made when there is none. */
function valueAt<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const value = map.get(key) ?? make();
  map.set(key, value);
  return value;
}
