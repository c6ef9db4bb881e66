import type { ConceptTable } from '../query/synonyms.ts';
import { phraseCounts } from './phrases.ts';
import type { FieldIndex, Posting } from './posting-lists.ts';
import type { TermGroup } from '../query/group.ts';
import type { ExpandedTerm } from '../query/expand.ts';

/** BM25: how soon repetition stops counting (k1), and how much long texts are discounted (b). */
const saturation = 0.7;
const lengthDiscount = 0.4;

/** How much an occurrence in the secondary text counts against one in the text. */
const secondaryWeight = 0.3;

/** How much it counts that a claim expresses a concept, or has other words for it. */
const conceptWeights = { expressed: 1, phrase: 0.8, word: 0.55 } as const;

/** How much each further word of the phrase that names a concept adds to its rarity. */
const phraseGain = 0.5;

/** What two words side by side in query and text add, as a part of the rarer one's rarity. */
const adjacency = 0.1;

/** A record must match at least so much of a name, or a word of its texts. */
const leastNameCoverage = 0.5;

/**
 * How much of the query, by rarity of its words, a record must cover, as a part of what the best
 * one covers. Below, it shares one common word with the query.
 */
const leastCoverage = 0.5;

/** A record that answers a query: its index in the field index, and a score; greater is better. */
export type Match = Readonly<{ record: number; score: number }>;

/** The records of a field index that answer some groups of terms, in no order. */
export function matchesOf(
  groups: readonly TermGroup[],
  index: FieldIndex<{ id: string }>,
  { concepts }: ConceptTable,
): readonly Match[] {
  const total: ScoreAccumulator = new Map();
  for (const { terms, concept, phrase } of groups) {
    const own: ScoreAccumulator = new Map();
    for (const term of terms) addTerm(term, index, own);
    if (concept !== null) addConcept(concepts[concept]!, phrase, index, own);
    for (const [record, score] of own) add(total, record, score);
  }
  const terms = groups.flatMap((group) => group.terms);
  terms.slice(1).forEach((next, i) => addAdjacency(terms[i]!, next, index, total));
  return answering(total);
}

/** The scores of the records so far, by their index. */
type ScoreAccumulator = Map<number, Score>;

type Score = Readonly<{
  score: number;
  /** Sum of the rarities of the terms that matched. */
  coverage: number;
  /** Sum of the greatest parts of names that each term matched; 1 for a match in a text. */
  nameCoverage: number;
}>;

const noScore: Score = { score: 0, coverage: 0, nameCoverage: 0 };

function add(to: ScoreAccumulator, record: number, added: Score): void {
  const score = to.get(record) ?? noScore;
  to.set(record, {
    score: score.score + added.score,
    coverage: score.coverage + added.coverage,
    nameCoverage: score.nameCoverage + added.nameCoverage,
  });
}

function addTerm({ stems }: ExpandedTerm, index: FieldIndex<unknown>, to: ScoreAccumulator): void {
  const found = new Map<number, Occurrences>();
  for (const [stem, weight] of stems)
    for (const [record, posting] of index.postings.get(stem) ?? [])
      found.set(record, withPosting(found.get(record), posting, weight));
  const rarity = rarityOf(found.size, index.records.length);
  for (const [record, { text, names, nameCoverage }] of found) {
    const score = bm25(rarity, text + names, index.lengths[record]!);
    add(to, record, { score, coverage: rarity, nameCoverage });
  }
}

/** How often the stems of one term occur in a record, weighted. */
type Occurrences = Readonly<{ text: number; names: number; nameCoverage: number }>;

function withPosting(
  { text, names, nameCoverage }: Occurrences = { text: 0, names: 0, nameCoverage: 0 },
  posting: Posting,
  weight: number,
): Occurrences {
  const inText = posting.positions.length + secondaryWeight * posting.secondary;
  return {
    text: text + weight * inText,
    // Forms of one word in names name one thing.
    names: Math.max(names, weight * posting.names),
    nameCoverage: Math.max(nameCoverage, inText > 0 ? 1 : posting.nameCoverage),
  };
}

/** Adds a concept to the scores of the words that named it, which were `phrase` words. */
function addConcept(
  concept: ConceptTable['concepts'][number],
  phrase: number,
  index: FieldIndex<{ id: string }>,
  to: ScoreAccumulator,
): void {
  const found = conceptOccurrences(concept, index);
  // A phrase says more than a word of it: words that name a concept together find little alone.
  for (const [record, { score, coverage, nameCoverage }] of to)
    to.set(record, { score: score / phrase, coverage: coverage / phrase, nameCoverage });
  const rarity = rarityOf(found.size, index.records.length) * (1 + phraseGain * (phrase - 1));
  // Other words for what was asked answer it as much as its own.
  const coverage = Math.max(rarity, ...[...to.values()].map((score) => score.coverage));
  for (const [record, count] of found) {
    const { score, nameCoverage } = to.get(record) ?? noScore;
    to.set(record, {
      score: Math.max(score, bm25(rarity, count, index.lengths[record]!)),
      coverage,
      nameCoverage: Math.max(nameCoverage, 1),
    });
  }
}

/** The records that express a concept or have words for it, and how much that counts. */
function conceptOccurrences(
  { aliases, claims }: ConceptTable['concepts'][number],
  index: FieldIndex<{ id: string }>,
): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  for (const { stems } of aliases) {
    const weight = stems.length > 1 ? conceptWeights.phrase : conceptWeights.word;
    for (const [record, count] of phraseCounts(stems, index))
      found.set(record, (found.get(record) ?? 0) + weight * count);
  }
  index.records.forEach(({ id }, record) => {
    if (claims.has(id))
      found.set(record, Math.max(found.get(record) ?? 0, conceptWeights.expressed));
  });
  return found;
}

/** Adds to the records in which two words stand side by side as they do in the query. */
function addAdjacency(
  term: ExpandedTerm,
  next: ExpandedTerm,
  index: FieldIndex<unknown>,
  to: ScoreAccumulator,
): void {
  const [stem, nextStem] = [exactStem(term), exactStem(next)];
  const sizes = [stem, nextStem].map((one) => index.postings.get(one)?.size ?? 0);
  const gain = adjacency * rarityOf(Math.max(...sizes), index.records.length);
  for (const record of phraseCounts([stem, nextStem], index).keys())
    add(to, record, { ...noScore, score: gain });
}

/** The stem of the word itself: only that counts as being beside another. */
function exactStem({ stems }: ExpandedTerm): string {
  return [...stems].find(([, weight]) => weight === 1)?.[0] ?? '';
}

function answering(scores: ScoreAccumulator): readonly Match[] {
  const enough = [...scores].filter(([, { nameCoverage }]) => nameCoverage >= leastNameCoverage);
  const best = Math.max(0, ...enough.map(([, { coverage }]) => coverage));
  return enough
    .filter(([, { coverage }]) => coverage >= best * leastCoverage)
    .map(([record, { score }]) => ({ record, score }));
}

/** BM25 of one term: its rarity, how often it occurs, how long the text is against the mean. */
function bm25(rarity: number, occurrences: number, length: number): number {
  const norm = saturation * (1 - lengthDiscount + lengthDiscount * length);
  return (rarity * occurrences * (saturation + 1)) / (occurrences + norm);
}

/** Inverse document frequency: how telling it is to occur in so many of all records; positive. */
function rarityOf(records: number, all: number): number {
  return Math.log(1 + (all - records + 0.5) / (records + 0.5));
}
