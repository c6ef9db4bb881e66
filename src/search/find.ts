import type { Query } from './query.ts';
import { facetCounts, within } from './facets.ts';
import type { FacetCounts } from './facets.ts';
import type { Index } from './inverted-index.ts';
import { ranked } from './ranking.ts';
import type { Match } from './ranking.ts';
import { reasonsFor } from './reasons.ts';
import type { ChartRecord, ClaimRecord, ParagraphRecord, SearchRecord } from './record.ts';
import { readingOf } from './terms.ts';
import type { Repair } from './terms.ts';

/** A record that answers a query. */
export type Hit<Found extends SearchRecord = SearchRecord> = Readonly<{
  record: Found;
  /** Greater is better; 0 when nothing was asked in words. Comparable within one query only. */
  score: number;
  /** Stems that matched, for highlighting. */
  terms: readonly string[];
  /** What matched besides the text, in words: `Topic: Energy`. */
  why: readonly string[];
}>;

/** What a query finds. */
export type Results = Readonly<{
  /** Best first; in the order of the corpus when nothing was asked in words. */
  hits: readonly Hit<ClaimRecord>[];
  /** How many claims were found; `hits` may hold fewer. */
  count: number;
  /** Paragraphs of the essays, best first; none when nothing was asked in words. */
  paragraphs: readonly Hit<ParagraphRecord>[];
  /** Views of charts, best first; none when nothing was asked in words. */
  charts: readonly Hit<ChartRecord>[];
  /** Names in which the question, as far as it was typed, can be completed; at most three. */
  names: readonly Named[];
  facets: FacetCounts;
  /** Words that were read as others. */
  repaired: readonly Repair[];
  /** Words that were left out because nothing answers to them. */
  unknown: readonly string[];
  /** Ideas that were recognised in the question, and what was searched with them. */
  concepts: readonly ReadConcept[];
  /** Operators that were read as text, a sentence each. */
  mistakes: readonly string[];
  /** A whole question to try instead. */
  suggestion: string | null;
}>;

/** A topic, an actor or an article. */
export type Named = Readonly<{
  facet: 'topics' | 'actors' | 'articles';
  id: string;
  label: string;
}>;

/** An idea in a question: the words that named it, and other words for it that were searched. */
export type ReadConcept = Readonly<{ said: string; also: readonly string[] }>;

/** Finds the claims that answer a query. */
export function find(index: Index, query: Query): Results {
  const asked = query.text.trim() !== '';
  const { terms, repaired, unknown } = readingOf(query.text, index);
  const matches = asked ? ranked(terms, index) : index.records.map(unranked);
  const records = matches.map(({ record }) => index.records[record]!);
  const hits = matches
    .filter(({ record }) => within(index.records[record]!, query))
    .map((match) => hitOf(match, index));
  return {
    hits,
    count: hits.length,
    paragraphs: [],
    charts: [],
    names: [],
    concepts: [],
    mistakes: [],
    facets: facetCounts(records, query),
    repaired,
    unknown,
    suggestion: asked && matches.length === 0 ? index.names(query.text) : null,
  };
}

function unranked(_: ClaimRecord, record: number): Match {
  return { record, score: 0, stems: new Set() };
}

function hitOf({ record: place, score, stems }: Match, index: Index): Hit<ClaimRecord> {
  const record = index.records[place]!;
  return {
    record,
    score,
    terms: [...stems],
    why: stems.size > 0 ? reasonsFor(record, stems, index.lexicon) : [],
  };
}
