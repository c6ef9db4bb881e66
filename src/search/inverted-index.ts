import { aliasTable } from './ideas.ts';
import type { AliasTable } from './ideas.ts';
import { nameFinder } from './names.ts';
import type { NameFinder } from './names.ts';
import { stemmedLexicon } from './reasons.ts';
import type { StemmedLexicon } from './reasons.ts';
import type { ChartRecord, ClaimRecord, Entry, Lexicon, ParagraphRecord } from './record.ts';
import { chartsIn, claimsIn, ideasIn, lexiconIn, paragraphsIn } from './search-file.ts';
import type { SearchFile, SearchHead } from './search-file.ts';
import { shelfOf } from './shelf.ts';
import type { Filed, Shares, Shelf } from './shelf.ts';
import { vocabularyOf } from './vocabulary.ts';
import type { Vocabulary } from './vocabulary.ts';
import { isStopWord, wordsIn } from './words.ts';

/** All that a search needs; made once, never changed. */
export type Index = Readonly<{
  head: Omit<SearchHead, 'lexicon'> & Readonly<{ lexicon: Lexicon }>;
  claims: Shelf<ClaimRecord>;
  paragraphs: Shelf<ParagraphRecord>;
  charts: Shelf<ChartRecord>;
  lexicon: StemmedLexicon;
  /** Words of all texts, names and ideas. */
  vocabulary: Vocabulary;
  aliases: AliasTable;
  names: NameFinder;
  /** Chinese characters that may be written, and what stands for them in our names. */
  han: ReadonlyMap<string, string>;
}>;

/** The index of a search file that holds its records. */
export function searchIndex(file: SearchFile): Index {
  const lexicon = lexiconIn(file);
  const ideas = ideasIn(file);
  const counts = new Map<string, number>();
  const count = (word: string): void => void counts.set(word, (counts.get(word) ?? 0) + 1);
  const topics = sharesById(lexicon.topics, count);
  const actors = sharesById(lexicon.actors, count);
  const articles = sharesById(lexicon.articles, count);
  const records = claimsIn(file, lexicon);
  const claims = shelfOf(
    records,
    (claim) => filedClaim(claim, { topics, actors, articles }),
    count,
  );
  const paragraphs = shelfOf(paragraphsIn(file, lexicon, records), filedText, count);
  const charts = shelfOf(chartsIn(file), filedText, count);
  for (const alias of ideas.flatMap(({ aliases }) => aliases))
    for (const { word } of wordsIn(alias)) if (!counts.has(word)) counts.set(word, 0);
  return {
    head: { ...file, lexicon },
    claims,
    paragraphs,
    charts,
    lexicon: stemmedLexicon(lexicon),
    vocabulary: vocabularyOf(counts),
    aliases: aliasTable(ideas),
    names: nameFinder(lexicon),
    han: new Map(hanPairs(file.han)),
  };
}

type Names = Readonly<Record<'topics' | 'actors' | 'articles', ReadonlyMap<string, Shares>>>;

const none: Shares = new Map();

function filedClaim(claim: ClaimRecord, { topics, actors, articles }: Names): Filed {
  return {
    text: claim.text,
    told: claim.proposition?.text ?? '',
    names: [
      ...claim.topics.map((id) => topics.get(id) ?? none),
      ...claim.actors.map((id) => actors.get(id) ?? none),
    ],
    article: articles.get(claim.article) ?? none,
  };
}

function filedText(record: ParagraphRecord | ChartRecord): Filed {
  const told = record.of === 'chart' ? record.title : '';
  return { text: record.text, told, names: [], article: none };
}

/** For each entry, the greatest part that a stem makes of one of its names. */
function sharesById(
  entries: readonly Entry[],
  count: (word: string) => void,
): ReadonlyMap<string, Shares> {
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
