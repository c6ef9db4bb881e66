import { wordsIn } from '../text/tokenize.ts';
import type { Word } from '../text/tokenize.ts';

/** Where a stem stands in the records of a shelf. */
export type Postings = Readonly<{
  /** Places of the records on the shelf, ascending. */
  records: readonly number[];
  /** Where the places of each record begin in `places`; one more than there are records. */
  starts: readonly number[];
  /** Places of the stem in the texts, in words from 0. */
  places: readonly number[];
  /** How it stands beside the texts; `null` where it nowhere does. */
  beside: Readonly<{
    /** How often it occurs in the sentence of the proposition. */
    told: readonly number[];
    /** How much its occurrences in names count, 0 to 1. */
    named: readonly number[];
    /** The greatest part it makes of a name, 0 to 1. */
    share: readonly number[];
  }> | null;
}>;

/** The records of one kind, ready to be searched: made once. */
export type Shelf<Kept> = Readonly<{
  records: readonly Kept[];
  /** By stem. */
  postings: ReadonlyMap<string, Postings>;
  /** How much longer than the mean each text is: 1 for the mean. */
  lengths: Float32Array;
}>;

/** The parts that stems make of the names of one thing. */
export type Shares = ReadonlyMap<string, number>;

/** What a record is found by. */
export type Filed = Readonly<{
  text: string;
  /** The words of the sentence of the proposition; empty where there is none. */
  told: readonly Word[];
  /** Names of topics and actors. */
  names: readonly Shares[];
  /** Names of the article. */
  article: Shares;
}>;

/** How much an occurrence in a name counts against one in the text. */
const nameWeight = 0.5;
const articleWeight = 0.2;

/**
 * A shelf of records.
 *
 * @param count is told every word that is read
 */
export function shelfOf<Kept>(
  records: readonly Kept[],
  filed: (record: Kept) => Filed,
  count: (word: string) => void,
): Shelf<Kept> {
  const postings = new Map<string, Growing>();
  const lengths = new Float32Array(records.length);
  records.forEach((record, number) => {
    const { text, ...beside } = filed(record);
    const words = wordsIn(text);
    lengths[number] = words.length;
    for (let place = 0; place < words.length; place += 1) {
      const { word, stem } = words[place]!;
      count(word);
      growingAt(postings, stem, number).places.push(place);
    }
    for (const [stem, one] of besideOf(beside, count))
      addBeside(growingAt(postings, stem, number), one);
  });
  const mean = lengths.reduce((sum, length) => sum + length, 0) / records.length || 1;
  for (const { places, starts } of postings.values()) starts.push(places.length);
  return { records, postings, lengths: lengths.map((length) => length / mean) };
}

type Growing = {
  records: number[];
  starts: number[];
  places: number[];
  beside: { told: number[]; named: number[]; share: number[] } | null;
};

function growingAt(postings: Map<string, Growing>, stem: string, record: number): Growing {
  let growing = postings.get(stem);
  if (!growing)
    postings.set(stem, (growing = { records: [], starts: [], places: [], beside: null }));
  if (growing.records.at(-1) !== record) {
    growing.records.push(record);
    growing.starts.push(growing.places.length);
  }
  return growing;
}

type Beside = { told: number; named: number; share: number };

/** How stems stand beside the text of one record. */
function besideOf(
  { told, names, article }: Omit<Filed, 'text'>,
  count: (word: string) => void,
): ReadonlyMap<string, Beside> {
  const found = new Map<string, Beside>();
  const at = (stem: string): Beside => {
    const known = found.get(stem) ?? { told: 0, named: 0, share: 0 };
    found.set(stem, known);
    return known;
  };
  for (const { word, stem } of told) {
    count(word);
    at(stem).told += 1;
  }
  for (const shares of names)
    for (const [stem, share] of shares) {
      const one = at(stem);
      one.named = Math.max(one.named, nameWeight * share);
      one.share = Math.max(one.share, share);
    }
  for (const [stem, share] of article) {
    const one = at(stem);
    one.named += articleWeight * share;
    one.share = Math.max(one.share, share);
  }
  return found;
}

function addBeside(growing: Growing, { told, named, share }: Beside): void {
  const last = growing.records.length - 1;
  growing.beside ??= { told: [], named: [], share: [] };
  for (const column of Object.values(growing.beside)) while (column.length < last) column.push(0);
  growing.beside.told[last] = told;
  growing.beside.named[last] = named;
  growing.beside.share[last] = share;
}
