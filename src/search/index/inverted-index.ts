import { conceptTable } from '../query/synonyms.ts';
import type { ConceptTable } from '../query/synonyms.ts';
import { nameFinder } from '../query/names.ts';
import type { NameFinder } from '../query/names.ts';
import { stemmedNames } from '../results/match-reasons.ts';
import type { StemmedNames } from '../query/stemmed-names.ts';
import type { Kind, Stance } from '../../schema/claim.ts';
import type { ChartRecord, ClaimRecord, NamedEntry, Lexicon, ParagraphRecord } from './record.ts';
import type { SearchPayload } from '../payload.ts';
import { chartRecords, claimRecords, paragraphRecords } from './records.ts';
import { finished } from './steps.ts';
import type { Steps } from './steps.ts';
import { fieldIndexOf } from './posting-lists.ts';
import { subjectIndex } from './subjects.ts';
import type { SubjectIndex } from './subjects.ts';
import type { FieldIndex, IndexedDocument, StemNumbers } from './posting-lists.ts';
import { unmentionedTable } from '../query/unmentioned.ts';
import type { UnmentionedTable } from '../query/unmentioned.ts';
import { vocabularyOf } from '../query/vocabulary.ts';
import type { Vocabulary } from '../query/vocabulary.ts';
import { amountWords, isStopWord, wordsIn } from '../text/tokenizer.ts';
import type { Word } from '../text/tokenizer.ts';

/** All that a search needs; made once, never changed. */
export type Index = Readonly<{
  claims: FieldIndex<ClaimRecord>;
  paragraphs: FieldIndex<ParagraphRecord>;
  charts: FieldIndex<ChartRecord>;
  subjects: SubjectIndex;
  lexicon: Lexicon;
  stemmedNames: StemmedNames;
  names: NameFinder;
  /** Kinds and stances that claims have. */
  kinds: readonly Kind[];
  stances: readonly Stance[];
  /** Words of all texts, names and concepts. */
  vocabulary: Vocabulary;
  concepts: ConceptTable;
  /** Names that readers ask for and no article mentions. */
  unmentioned: UnmentionedTable;
  /** For traditional Chinese characters, the simplified ones in our names. */
  simplified: ReadonlyMap<string, string>;
}>;

/** The index of a search payload. */
export function searchIndex(payload: SearchPayload): Index {
  return finished(indexing(payload));
}

/** The same in steps, most of them of one record. */
export function* indexing(payload: SearchPayload): Steps<Index> {
  const { lexicon, claims, unmentioned } = payload;
  const counts = new Map<string, number>();
  const count: Count = (word) => void counts.set(word, (counts.get(word) ?? 0) + 1);
  const names = stemmedNames(lexicon);
  yield;
  const concepts = conceptTable(payload.concepts);
  yield;
  const index = {
    claims: yield* fieldIndexOf(claimRecords(payload), claimDocuments(lexicon, count), count),
    paragraphs: yield* fieldIndexOf(paragraphRecords(payload), paragraphDocument, count),
    charts: yield* fieldIndexOf(chartRecords(payload), chartDocument(count), count),
  };
  for (const word of wordsBesideTexts(concepts, unmentioned))
    if (!counts.has(word)) counts.set(word, 0);
  return {
    ...index,
    subjects: subjectIndex(payload.subjects),
    lexicon,
    stemmedNames: names,
    names: nameFinder(lexicon),
    kinds: [...new Set(claims.map(({ kind }) => kind))],
    stances: [...new Set(claims.map(({ stance }) => stance))].filter((stance) => stance !== null),
    vocabulary: vocabularyOf(counts),
    concepts,
    unmentioned: unmentionedTable(unmentioned, names),
    simplified: new Map(characterPairs(payload.simplified)),
  };
}

/** Words that may be asked though no text has them. */
function wordsBesideTexts(
  { concepts }: ConceptTable,
  unmentioned: readonly NamedEntry[],
): readonly string[] {
  const aliases = concepts.flatMap((concept) => concept.aliases.flatMap(({ words }) => words));
  // Of a longer name each word may be another misspelt.
  const names = unmentioned
    .flatMap((entry) => entry.names.map(wordsIn))
    .flatMap((words) => (words.length === 1 ? words[0]!.word : []));
  return [...aliases, ...names, ...amountWords];
}

type Count = (word: string) => void;

/** Indexes claims under the words of their proposition and the names of what they are about. */
function claimDocuments(lexicon: Lexicon, count: Count): (claim: ClaimRecord) => IndexedDocument {
  const namesOf = (entries: readonly NamedEntry[]) => {
    const byId = new Map(entries.map(({ id, names }) => [id, coverageIn(names, count)]));
    return (ids: readonly string[]) => ids.flatMap((id) => byId.get(id) ?? []);
  };
  const [topics, actors, articles] = [lexicon.topics, lexicon.actors, lexicon.articles].map(
    namesOf,
  );
  const propositions = new Map(
    lexicon.propositions.map(({ id, label }) => {
      const list = wordsIn(label);
      return [id, { list, occurrences: occurrencesIn(list) }];
    }),
  );
  return (claim) => {
    const { text, proposition, article } = claim;
    const words = propositions.get(proposition?.id ?? '');
    for (const { word } of words?.list ?? []) count(word);
    return {
      text,
      secondary: words ? [words.occurrences] : [],
      names: [...topics!(claim.topics), ...actors!(claim.actors)],
      article: articles!([article]),
    };
  };
}

/** Indexes charts under the words of their titles too. */
function chartDocument(count: Count): (chart: ChartRecord) => IndexedDocument {
  return ({ text, title }) => {
    const words = wordsIn(title);
    for (const { word } of words) count(word);
    return { text, secondary: [occurrencesIn(words)] };
  };
}

function paragraphDocument({ text }: ParagraphRecord): IndexedDocument {
  return { text };
}

/** How often each stem occurs among some words. */
function occurrencesIn(words: readonly Word[]): StemNumbers {
  const occurrences = new Map<string, number>();
  for (const { stem } of words) occurrences.set(stem, (occurrences.get(stem) ?? 0) + 1);
  return occurrences;
}

/** For each stem, the greatest part that it makes of one of some names. */
function coverageIn(names: readonly string[], count: Count): StemNumbers {
  const coverage = new Map<string, number>();
  for (const name of names) {
    const words = wordsIn(name).filter(({ word }) => !isStopWord(word));
    for (const { word, stem } of words) {
      count(word);
      coverage.set(stem, Math.max(coverage.get(stem) ?? 0, 1 / words.length));
    }
  }
  return coverage;
}

function characterPairs(pairs: string): readonly (readonly [string, string])[] {
  const characters = [...pairs];
  return characters.flatMap((traditional, i) =>
    i % 2 === 0 && i + 1 < characters.length ? [[traditional, characters[i + 1]!] as const] : [],
  );
}
