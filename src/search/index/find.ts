import { facets } from '../../domain/claims/query.ts';
import type { Query } from '../../domain/claims/query.ts';
import { conceptMatches, phraseStems } from '../query/synonyms.ts';
import type { ConceptTable } from '../query/synonyms.ts';
import type { Correction } from '../query/corrected-text.ts';
import type { FacetName } from '../query/names.ts';
import { parseOperators } from '../query/operators.ts';
import type { Filter, ParsedOperators } from '../query/operators.ts';
import { parseQuery } from '../query/parse-query.ts';
import type { QueryParameters } from '../query/parse-query.ts';
import { suggestionFor } from '../query/suggestion.ts';
import { unmentionedSentence } from '../query/unmentioned.ts';
import { reasonsFor } from '../results/match-reasons.ts';
import { filteredByFacets, passes, textPasses } from './facets.ts';
import type { FacetCounts } from './facets.ts';
import type { FieldIndex } from './posting-lists.ts';
import type { Index } from './inverted-index.ts';
import { phraseCounts } from './phrases.ts';
import { matchesOf } from './ranking.ts';
import type { Match } from './ranking.ts';
import { noSubjects, subjectsFor } from './subjects.ts';
import type { FoundSubjects } from './subjects.ts';
import { correctedText } from '../query/corrected-text.ts';
import type { ChartRecord, ClaimRecord, ParagraphRecord, SearchRecord } from './record.ts';

/** A record that answers a query. */
export type Hit<Found extends SearchRecord = SearchRecord> = Readonly<{
  record: Found;
  /** Greater is better; 0 when nothing was asked in words. Comparable within one query only. */
  score: number;
  /** What to highlight: stems, and stems side by side with a space between. */
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
  /** Propositions, events and sources; none when facets or filters narrow the claims. */
  subjects: FoundSubjects;
  /** Names in which the query, as far as it was typed, can be completed; at most three. */
  names: readonly FacetName[];
  facets: FacetCounts;
  corrections: readonly Correction[];
  /** That no article mentions names in the query, in a sentence; empty without such a name. */
  unmentioned: string;
  /** Under what names the articles were searched for those. */
  lookedFor: readonly string[];
  /** Words that were left out because nothing answers to them. */
  unknown: readonly string[];
  /** Concepts that were recognised in the query, and what was searched with them. */
  concepts: readonly FoundConcept[];
  /** What was read otherwise than it was written, operators and phrases, a sentence each. */
  messages: readonly string[];
  /** A whole query to try instead. */
  suggestion: string | null;
}>;

/** A concept in a query: the words that named it, and synonyms that were searched. */
export type FoundConcept = Readonly<{ text: string; also: readonly string[] }>;

const mostNames = 3;

/** How many synonyms are listed. */
const mostSynonyms = 4;

/**
 * Finds what answers to a query.
 *
 * @param limit so many hits of each kind are given
 */
export function find(index: Index, query: Query, limit = Infinity): Results {
  const parsed = parse(query, index);
  const { words, operators, terms, hasWords } = parsed;
  const all = hasWords ? ranked(words, index.claims, index) : everyMatch(index.claims);
  const found = all.filter(passing(index.claims, operators, passes, index));
  const { matches, counts } = filteredByFacets(found, index.claims.records, query);
  const hits = hitsOf(matches, index.claims, limit, terms);
  return {
    hits: hasWords
      ? hits.map((hit) => ({ ...hit, why: reasonsFor(hit.record, terms, words, index) }))
      : hits,
    count: matches.length,
    paragraphs: textHits(index.paragraphs, query, parsed, index).slice(0, limit),
    charts: textHits(index.charts, query, parsed, index).slice(0, limit),
    subjects: foundSubjects(query, parsed, hits, index),
    names: hasWords ? index.names.completing(query.text, mostNames) : [],
    facets: counts,
    corrections: words.corrections,
    unmentioned: unmentionedSentence(
      words.unmentioned.map((name) => index.unmentioned.labels[name]!),
      index.lexicon.articles.length,
    ),
    lookedFor: words.unmentioned.flatMap((name) => index.unmentioned.names[name]!),
    unknown: words.unknown,
    concepts: foundConcepts(words, index),
    messages: operators.messages,
    suggestion: hasWords ? suggestionFor(query.text, operators, words, found.length, index) : null,
  };
}

/** A query as it is searched: its operators, its words, and what to highlight. */
type ParsedValue = Readonly<{
  operators: ParsedOperators;
  words: QueryParameters;
  hasWords: boolean;
  terms: readonly string[];
}>;

function parse({ text, literal }: Query, index: Index): ParsedValue {
  const written = parseOperators(toSimplified(text, index.simplified), index);
  const operators = literal ? written : withConcepts(written, index);
  const words = parseQuery(operators.text, literal ? 'literal' : 'concepts', index);
  return {
    operators,
    words,
    hasWords: operators.text !== '',
    terms: highlightTerms(words, index),
  };
}

function foundSubjects(
  query: Query,
  { operators: { text, included, excluded }, words, hasWords }: ParsedValue,
  hits: readonly Hit<ClaimRecord>[],
  { subjects }: Index,
): FoundSubjects {
  const narrowed = included.length + excluded.length > 0 || facets.some((one) => query[one].length);
  if (!hasWords || narrowed) return noSubjects;
  const best = hits.map(({ record }) => record);
  return subjectsFor([text, correctedText(text, words.corrections)], best, subjects);
}

/** Paragraphs or charts that answer a query, best first; none where nothing is asked in words. */
function textHits<Found extends ParagraphRecord | ChartRecord>(
  texts: FieldIndex<Found>,
  query: Query,
  { operators, words, hasWords, terms }: ParsedValue,
  index: Index,
): readonly Hit<Found>[] {
  if (!hasWords) return [];
  const filter = passing(texts, withFacets(operators, query), textPasses, index);
  return hitsOf(ranked(words, texts, index).filter(filter), texts, Infinity, terms);
}

/**
 * A phrase that no claim has and that names a concept finds the concept, and that is said: who
 * asks for “no limits” is to find “without limits”.
 */
function withConcepts(operators: ParsedOperators, index: Index): ParsedOperators {
  const meant = operators.phrases.flatMap((phrase) => {
    const stems = phraseStems(phrase);
    const [match] = conceptMatches(stems, index.concepts);
    if (match?.from !== 0 || match.to !== stems.length) return [];
    return phraseCounts(stems, index.claims).size > 0 ? [] : [{ phrase, concept: match.concept }];
  });
  const messages = meant.map(
    ({ phrase }) =>
      `No claim has the words “${phrase}” as they stand; shown is what says it in other words.`,
  );
  return {
    ...operators,
    phrases: operators.phrases.filter((one) => !meant.some(({ phrase }) => phrase === one)),
    concepts: meant.map(({ concept }) => concept),
    messages: [...operators.messages, ...messages],
  };
}

/** The operators of a query, with its chosen facets among them. */
function withFacets(operators: ParsedOperators, query: Query): ParsedOperators {
  const chosen = facets
    .map((field): Filter => ({ field, ids: query[field] }))
    .filter(({ ids }) => ids.length > 0);
  return { ...operators, included: [...operators.included, ...chosen] };
}

/** A query in simplified Chinese characters, which stand in our names. */
function toSimplified(text: string, simplified: Index['simplified']): string {
  return [...text].map((one) => simplified.get(one) ?? one).join('');
}

function everyMatch({ records }: FieldIndex<unknown>): readonly Match[] {
  return records.map((_, record) => ({ record, score: 0 }));
}

function ranked(
  { noise, groups }: QueryParameters,
  texts: FieldIndex<{ id: string }>,
  { concepts }: Index,
): readonly Match[] {
  return noise ? [] : matchesOf(groups, texts, concepts);
}

/** Whether the operators of a query let a match through. */
function passing<Found extends SearchRecord>(
  texts: FieldIndex<Found>,
  { phrases, concepts, without, years, included, excluded }: ParsedOperators,
  passesFilter: (record: Found, filter: Filter) => boolean,
  index: Index,
): (match: Match) => boolean {
  const withPhrase = (text: string) => new Set(phraseCounts(phraseStems(text), texts).keys());
  const expressing = (concept: number) => recordsWith(concept, texts, index.concepts);
  const all = [...phrases.map(withPhrase), ...concepts.map(expressing)];
  const none = without.map(withPhrase);
  const some = years.map(withPhrase);
  return ({ record: at }) => {
    const record = texts.records[at]!;
    return (
      all.every((records) => records.has(at)) &&
      !none.some((records) => records.has(at)) &&
      (some.length === 0 || some.some((records) => records.has(at))) &&
      included.every((filter) => passesFilter(record, filter)) &&
      !excluded.some((filter) => passesFilter(record, filter))
    );
  };
}

/** The records that name a concept by any of its aliases, or express it. */
function recordsWith(
  concept: number,
  texts: FieldIndex<SearchRecord>,
  { concepts }: ConceptTable,
): ReadonlySet<number> {
  const { aliases, claims } = concepts[concept]!;
  const named = aliases.flatMap(({ stems }) => [...phraseCounts(stems, texts).keys()]);
  const expressed = texts.records.flatMap(({ id }, at) => (claims.has(id) ? [at] : []));
  return new Set([...named, ...expressed]);
}

/** The best matches, best first, then in the order of the records. */
function hitsOf<Found extends SearchRecord>(
  matches: readonly Match[],
  { records }: FieldIndex<Found>,
  limit: number,
  terms: readonly string[],
): readonly Hit<Found>[] {
  return matches
    .toSorted((a, b) => b.score - a.score || a.record - b.record)
    .slice(0, limit)
    .map(({ record, score }) => ({ record: records[record]!, score, terms, why: [] }));
}

/** Stems of the words that were searched, and of the synonyms for the concepts they name. */
function highlightTerms(
  { groups, concepts: named }: QueryParameters,
  index: Index,
): readonly string[] {
  const own = groups.flatMap(({ terms }) => terms.flatMap(({ stems }) => [...stems.keys()]));
  const synonyms = named.flatMap(({ concept }) =>
    index.concepts.concepts[concept]!.aliases.map(({ stems }) => stems.join(' ')),
  );
  return [...new Set([...own, ...synonyms])].filter((term) => term !== '');
}

function foundConcepts(
  { concepts: named }: QueryParameters,
  index: Index,
): readonly FoundConcept[] {
  return named.flatMap(({ concept, text, stems }) => {
    const typed = stems.join(' ');
    const { aliases } = index.concepts.concepts[concept]!;
    const others = aliases.filter((alias) => alias.stems.join(' ') !== typed);
    const also = others.slice(0, mostSynonyms).map((alias) => alias.text);
    return also.length > 0 ? [{ text, also }] : [];
  });
}
