import type { Index, Posting } from './inverted-index.ts';
import type { Term } from './terms.ts';

/** A record that answers a question, before facets. */
export type Match = Readonly<{
  /** Place of the record in the index. */
  record: number;
  /** Greater is better; comparable within one question only. */
  score: number;
  /** The stems that matched. */
  stems: ReadonlySet<string>;
}>;

/** BM25: how soon repetition stops counting, and how much long texts are discounted. */
const saturation = 0.9;
const lengthDiscount = 0.4;

/** How much an occurrence outside the text counts against one in it. */
const weights = { proposition: 0.3, name: 0.5, article: 0.2 } as const;

/** What two words side by side in question and text add, as a part of the rarer one's rarity. */
const adjacency = 0.35;

/** A record must match at least so much of a name, or a word of the text or the proposition. */
const leastShare = 0.5;

/** Scores below this part of the best are left out: they share one common word with the question. */
const leastScore = 0.2;

/** The records that answer the terms of a question, best first, then in the index's order. */
export function ranked(terms: readonly Term[], index: Index): readonly Match[] {
  const found = new Map<number, Found>();
  const scored = terms.map((term) => addTerm(term, index, found));
  for (let i = 1; i < scored.length; i++) addAdjacency(scored[i - 1]!, scored[i]!, found);
  const matches = [...found]
    .filter(([, { share }]) => share >= leastShare)
    .map(([record, { score, stems }]) => ({ record, score, stems }))
    .sort((a, b) => b.score - a.score || a.record - b.record);
  const least = (matches[0]?.score ?? 0) * leastScore;
  return matches.filter(({ score }) => score >= least);
}

type Found = { score: number; share: number; stems: Set<string> };

/** Where a term stands in the texts, and how rare it is. */
type Scored = Readonly<{ rarity: number; places: ReadonlyMap<number, readonly number[]> }>;

function addTerm({ stems }: Term, index: Index, found: Map<number, Found>): Scored {
  const occurrences = new Map<number, Occurrence>();
  for (const [stem, weight] of stems)
    for (const posting of index.postings.get(stem) ?? [])
      addOccurrence(occurrences, posting, stem, weight);
  const rarity = rarityOf(occurrences.size, index.records.length);
  for (const [record, { frequency, share, stems: matched }] of occurrences) {
    const length = index.lengths[record]! / index.meanLength;
    const seen = frequency / (1 - lengthDiscount + lengthDiscount * length);
    const score = (rarity * seen * (saturation + 1)) / (seen + saturation);
    const so = found.get(record) ?? { score: 0, share: 0, stems: new Set() };
    so.score += score;
    so.share += share;
    for (const stem of matched) so.stems.add(stem);
    found.set(record, so);
  }
  return { rarity, places: new Map([...occurrences].map(([record, o]) => [record, o.places])) };
}

type Occurrence = { frequency: number; share: number; stems: string[]; places: number[] };

function addOccurrence(
  occurrences: Map<number, Occurrence>,
  posting: Posting,
  stem: string,
  weight: number,
): void {
  const { record, places, proposition, name, article } = posting;
  const o = occurrences.get(record) ?? { frequency: 0, share: 0, stems: [], places: [] };
  o.frequency += weight * frequencyOf(posting);
  o.share = Math.max(o.share, places.length + proposition > 0 ? 1 : Math.max(name, article));
  o.stems.push(stem);
  if (weight >= leastExact) o.places.push(...places);
  occurrences.set(record, o);
}

/** Only the word itself, repaired at most, counts as being beside another. */
const leastExact = 0.85;

function frequencyOf({ places, proposition, name, article }: Posting): number {
  return (
    places.length +
    weights.proposition * proposition +
    weights.name * name +
    weights.article * article
  );
}

function addAdjacency(one: Scored, next: Scored, found: Map<number, Found>): void {
  const gain = adjacency * Math.min(one.rarity, next.rarity);
  for (const [record, places] of next.places) {
    const before = one.places.get(record);
    if (before && places.some((place) => before.includes(place - 1)))
      found.get(record)!.score += gain;
  }
}

/** How telling it is to occur in so many of all records: positive even for a word in all. */
function rarityOf(records: number, all: number): number {
  return Math.log(1 + (all - records + 0.5) / (records + 0.5));
}
