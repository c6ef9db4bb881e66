import type { Query } from './query.ts';
import { facetCounts, within } from './facets.ts';
import type { FacetCounts } from './facets.ts';
import type { Index } from './inverted-index.ts';
import { ranked } from './ranking.ts';
import type { Match } from './ranking.ts';
import { reasonsFor } from './reasons.ts';
import type { SearchRecord } from './record.ts';
import { readingOf } from './terms.ts';
import type { Repair } from './terms.ts';

/** A claim that answers a query. */
export type Hit = Readonly<{
  record: SearchRecord;
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
  hits: readonly Hit[];
  count: number;
  facets: FacetCounts;
  /** Words that were read as others. */
  repaired: readonly Repair[];
  /** Words that were left out because nothing answers to them. */
  unknown: readonly string[];
  /** A name to try instead; only when no claim was found for the words. */
  suggestion: string | null;
}>;

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
    facets: facetCounts(records, query),
    repaired,
    unknown,
    suggestion: asked && matches.length === 0 ? index.names(query.text) : null,
  };
}

function unranked(_: SearchRecord, record: number): Match {
  return { record, score: 0, stems: new Set() };
}

function hitOf({ record: place, score, stems }: Match, index: Index): Hit {
  const record = index.records[place]!;
  return {
    record,
    score,
    terms: [...stems],
    why: stems.size > 0 ? reasonsFor(record, stems, index.lexicon) : [],
  };
}
