import type { Entry, Lexicon, SearchFile, ClaimRecord } from './record.ts';
import { recordsIn } from './record.ts';
import { nameFinder } from './names.ts';
import type { NameFinder } from './names.ts';
import { stemmedLexicon } from './reasons.ts';
import type { StemmedLexicon } from './reasons.ts';
import { synonymsOf, synonymWords } from './synonyms.ts';
import { vocabularyOf } from './vocabulary.ts';
import type { Vocabulary } from './vocabulary.ts';
import { folded, isStopWord, stemOf, wordsIn } from './words.ts';

/** Where a stem occurs in one record. */
export type Posting = Readonly<{
  /** Place of the record in the index. */
  record: number;
  /** Places of the stem in the text, in words from 0: for phrases. */
  places: readonly number[];
  /** How often it occurs in the sentence of the proposition. */
  proposition: number;
  /** The greatest share it makes of a name of one of the record's topics and actors, 0 to 1. */
  name: number;
  /** The same for the names of its article. */
  article: number;
}>;

/** All that a search needs; made once, never changed. */
export type Index = Readonly<{
  records: readonly ClaimRecord[];
  lexicon: StemmedLexicon;
  /** Postings by stem, each in the order of the records. */
  postings: ReadonlyMap<string, readonly Posting[]>;
  /** Number of words in the text of each record. */
  lengths: readonly number[];
  /** The mean of the lengths; 1 where there are none. */
  meanLength: number;
  vocabulary: Vocabulary;
  names: NameFinder;
}>;

/** The index of a search file. */
export function searchIndex(file: SearchFile): Index {
  const records = recordsIn(file);
  const { lexicon } = file;
  const growing: Growing = { postings: new Map(), counts: new Map() };
  const lengths = addRecords(records, lexicon, growing);
  addSynonyms(growing);
  return {
    records,
    lexicon: stemmedLexicon(lexicon),
    postings: growing.postings,
    lengths,
    meanLength: lengths.reduce((sum, length) => sum + length, 0) / lengths.length || 1,
    vocabulary: vocabularyOf(growing.counts),
    names: nameFinder([...lexicon.actors, ...lexicon.topics, ...lexicon.articles]),
  };
}

type Growing = Readonly<{
  postings: Map<string, Changing[]>;
  /** How often each folded word occurs, stop words of names apart. */
  counts: Map<string, number>;
}>;

type Changing = {
  record: number;
  places: number[];
  proposition: number;
  name: number;
  article: number;
};

/** Adds all records and gives the length of each. */
function addRecords(
  records: readonly ClaimRecord[],
  lexicon: Lexicon,
  growing: Growing,
): readonly number[] {
  const topics = sharesById(lexicon.topics, growing.counts);
  const actors = sharesById(lexicon.actors, growing.counts);
  const articles = sharesById(lexicon.articles, growing.counts);
  return records.map((record, number) => {
    const posting = (stem: string) => postingAt(growing, stem, number);
    const words = wordsIn(record.text);
    words.forEach(({ word, stem }, place) => {
      count(growing.counts, word);
      posting(stem).places.push(place);
    });
    for (const { word, stem } of wordsIn(record.proposition?.text ?? '')) {
      count(growing.counts, word);
      posting(stem).proposition += 1;
    }
    for (const shares of [
      ...record.topics.map((id) => topics.get(id)),
      ...record.actors.map((id) => actors.get(id)),
    ])
      for (const [stem, share] of shares ?? [])
        posting(stem).name = Math.max(posting(stem).name, share);
    for (const [stem, share] of articles.get(record.article) ?? []) posting(stem).article = share;
    return words.length;
  });
}

function postingAt({ postings }: Growing, stem: string, record: number): Changing {
  let list = postings.get(stem);
  if (!list) postings.set(stem, (list = []));
  const last = list.at(-1);
  if (last?.record === record) return last;
  const fresh = { record, places: [], proposition: 0, name: 0, article: 0 };
  list.push(fresh);
  return fresh;
}

function count(counts: Map<string, number>, word: string): void {
  counts.set(word, (counts.get(word) ?? 0) + 1);
}

type Shares = ReadonlyMap<string, number>;

/** For each entry, the greatest share that a stem makes of one of its names. */
function sharesById(
  entries: readonly Entry[],
  counts: Map<string, number>,
): ReadonlyMap<string, Shares> {
  return new Map(
    entries.map(({ id, names }) => {
      const shares = new Map<string, number>();
      for (const name of names) {
        const words = wordsIn(name).filter(({ word }) => !isStopWord(word));
        for (const { word, stem } of words) {
          count(counts, word);
          shares.set(stem, Math.max(shares.get(stem) ?? 0, 1 / words.length));
        }
      }
      return [id, shares];
    }),
  );
}

/** Lets a misspelt synonym be recognised, where one of its group occurs. */
function addSynonyms({ postings, counts }: Growing): void {
  for (const word of synonymWords) {
    const found = synonymsOf(stemOf(folded(word))).some((stem) => postings.has(stem));
    if (found && !counts.has(word)) counts.set(word, 0);
  }
}
