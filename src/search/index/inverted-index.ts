import { aliasTable } from '../query/concepts.ts';
import type { AliasTable } from '../query/concepts.ts';
import { nameFinder } from '../query/names.ts';
import type { NameFinder } from '../query/names.ts';
import { stemmedLexicon } from '../results/match-reasons.ts';
import type { StemmedLexicon } from '../results/match-reasons.ts';
import type { ChartRecord, ClaimRecord, Entry, Lexicon, ParagraphRecord } from './record.ts';
import { chartsIn, claimsIn, entriesIn, ideasIn, lexiconIn, paragraphsIn } from '../payload.ts';
import type { SearchFile, SearchHead } from '../payload.ts';
import { shelfOf } from './field-index.ts';
import type { Filed, Shares, Shelf } from './field-index.ts';
import { unmentionedTable } from '../query/unmentioned.ts';
import type { UnmentionedTable } from '../query/unmentioned.ts';
import { vocabularyOf } from '../query/vocabulary.ts';
import type { Vocabulary } from '../query/vocabulary.ts';
import { amountWords, isStopWord, wordsIn } from '../text/tokenize.ts';

/** All that a search needs; made once, never changed. */
export type Index = Readonly<{
  head: Omit<SearchHead, 'lexicon'> & Readonly<{ lexicon: Lexicon }>;
  claims: Shelf<ClaimRecord>;
  paragraphs: Shelf<ParagraphRecord>;
  charts: Shelf<ChartRecord>;
  texts: Texts;
  lexicon: StemmedLexicon;
  /** Words of all texts, names and ideas. */
  vocabulary: Vocabulary;
  aliases: AliasTable;
  /** Names that readers ask for and no article mentions. */
  unmentioned: UnmentionedTable;
  names: NameFinder;
  /** Chinese characters that may be written, and what stands for them in our names. */
  han: ReadonlyMap<string, string>;
}>;

/**
 * The index of a search file that holds its records.
 *
 * @param before an index of the same file with fewer names: its texts are not read again
 */
export function searchIndex(file: SearchFile, before?: Index): Index {
  const lexicon = lexiconIn(file);
  const records = claimsIn(file, lexicon);
  const texts = before?.texts ?? textsOf(file, lexicon, records);
  const { counts, count } = counter(texts.counts);
  const claims = shelfOf(records, filer(lexicon, count), count);
  const aliases = aliasTable(ideasIn(file, records));
  const stemmed = stemmedLexicon(lexicon);
  const absent = entriesIn(file.unmentioned);
  const unsaid = [
    ...aliases.ideas.flatMap((idea) => idea.aliases.flatMap(({ words }) => words)),
    // Of a longer name each word may be another misspelt.
    ...absent.flatMap(({ names }) =>
      names.map(wordsIn).flatMap((words) => (words.length === 1 ? words[0]!.word : [])),
    ),
    ...amountWords,
  ];
  for (const word of unsaid) if (!counts.has(word)) counts.set(word, 0);
  return {
    head: { ...file, lexicon },
    claims,
    paragraphs: texts.paragraphs,
    charts: texts.charts,
    texts,
    lexicon: stemmed,
    vocabulary: vocabularyOf(counts),
    aliases,
    unmentioned: unmentionedTable(absent, stemmed),
    names: nameFinder(lexicon),
    han: new Map(hanPairs(file.han)),
  };
}

/** The shelves that no name belongs to, and how often each word occurs in them. */
type Texts = Readonly<{
  paragraphs: Shelf<ParagraphRecord>;
  charts: Shelf<ChartRecord>;
  counts: ReadonlyMap<string, number>;
}>;

function textsOf(file: SearchFile, lexicon: Lexicon, claims: readonly ClaimRecord[]): Texts {
  const { counts, count } = counter();
  const paragraphs = shelfOf(paragraphsIn(file, lexicon, claims), filedText, count);
  return { paragraphs, charts: shelfOf(chartsIn(file), filedText, count), counts };
}

type Count = (word: string) => void;

function counter(before: ReadonlyMap<string, number> = new Map()) {
  const counts = new Map(before);
  const count: Count = (word) => void counts.set(word, (counts.get(word) ?? 0) + 1);
  return { counts, count };
}

const none: Shares = new Map();

/** Files claims under the names of what they are about. */
function filer(lexicon: Lexicon, count: Count): (claim: ClaimRecord) => Filed {
  const topics = sharesById(lexicon.topics, count);
  const actors = sharesById(lexicon.actors, count);
  const articles = sharesById(lexicon.articles, count);
  const told = new Map(lexicon.propositions.map(({ id, label }) => [id, wordsIn(label)]));
  return (claim) => ({
    text: claim.text,
    told: told.get(claim.proposition?.id ?? '') ?? [],
    names: [
      ...claim.topics.map((id) => topics.get(id) ?? none),
      ...claim.actors.map((id) => actors.get(id) ?? none),
    ],
    article: articles.get(claim.article) ?? none,
  });
}

function filedText(record: ParagraphRecord | ChartRecord): Filed {
  const told = record.of === 'chart' ? wordsIn(record.title) : [];
  return { text: record.text, told, names: [], article: none };
}

/** For each entry, the greatest part that a stem makes of one of its names. */
function sharesById(entries: readonly Entry[], count: Count): ReadonlyMap<string, Shares> {
  return new Map(
    entries.map(({ id, names }) => {
      const shares = new Map<string, number>();
      for (const name of names) {
        const words = wordsIn(name).filter(({ word }) => !isStopWord(word));
        for (const { word, stem } of words) {
          count(word);
          shares.set(stem, Math.max(shares.get(stem) ?? 0, 1 / words.length));
        }
      }
      return [id, shares];
    }),
  );
}

function* hanPairs(pairs: string): Generator<[string, string]> {
  const characters = [...pairs];
  for (let i = 0; i + 1 < characters.length; i += 2) yield [characters[i]!, characters[i + 1]!];
}
