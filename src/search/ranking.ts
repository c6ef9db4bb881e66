import type { Index, Posting } from './inverted-index.ts';
import type { Term, Weight } from './terms.ts';

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
const saturation = 0.7;
const lengthDiscount = 0.4;

/** How much an occurrence outside the text counts against one in it. */
const weights = { proposition: 0.3, name: 0.5, article: 0.2 } as const;

/** What two words side by side in question and text add, as a part of the rarer one's rarity. */
const adjacency = 0.1;

/** A record must match at least so much of a name, or a word of the text or the proposition. */
const leastShare = 0.5;

/**
 * How much of the question, by rarity of its words, a record must answer, as a part of what the
 * best one answers. Below, it shares one common word with the question.
 */
const leastCoverage = 0.5;

/** The records that answer the terms of a question, best first, then in the index's order. */
export function ranked(terms: readonly Term[], index: Index): readonly Match[] {
  const found = new Map<number, Found>();
  const telling = terms.filter((term) => term.telling);
  const scored = telling.map((term) => addTerm(term, index, found));
  for (const term of terms) if (!term.telling) addTerm(term, index, found);
  for (let i = 1; i < scored.length; i++) addAdjacency(scored[i - 1]!, scored[i]!, found);
  const answering = [...found].filter(([, { share }]) => share >= leastShare);
  const best = answering.reduce((most, [, { coverage }]) => Math.max(most, coverage), 0);
  return answering
    .filter(([, { coverage }]) => coverage >= best * leastCoverage)
    .map(([record, { score, stems }]) => ({ record, score, stems }))
    .sort((a, b) => b.score - a.score || a.record - b.record);
}

type Found = {
  score: number;
  /** Sum of the greatest parts of names that each term matched. */
  share: number;
  /** Sum of the rarities of the terms that matched. */
  coverage: number;
  stems: Set<string>;
};

/** Where a term stands in the texts, and how rare it is. */
type Scored = Readonly<{ rarity: number; places: ReadonlyMap<number, readonly number[]> }>;

function addTerm({ stems, telling }: Term, index: Index, found: Map<number, Found>): Scored {
  const occurrences = new Map<number, Occurrence>();
  for (const [stem, weight] of stems)
    for (const posting of index.postings.get(stem) ?? [])
      addOccurrence(occurrences, posting, stem, weight);
  const rarity = rarityOf(occurrences.size, index.records.length);
  for (const [record, { inText, beside, share, stems: matched }] of occurrences) {
    const length = index.lengths[record]! / index.meanLength;
    const seen = (inText + beside) / (1 - lengthDiscount + lengthDiscount * length);
    const score = (rarity * seen * (saturation + 1)) / (seen + saturation);
    const so = found.get(record) ?? { score: 0, share: 0, coverage: 0, stems: new Set() };
    if (!telling && !found.has(record)) continue;
    so.score += score;
    if (!telling) continue;
    so.share += share;
    so.coverage += rarity;
    for (const stem of matched) so.stems.add(stem);
    found.set(record, so);
  }
  return { rarity, places: new Map([...occurrences].map(([record, o]) => [record, o.places])) };
}

type Occurrence = {
  /** Occurrences in the text, weighted. */
  inText: number;
  /** The most that one stem occurs beside the text: synonyms in names name one thing. */
  beside: number;
  share: number;
  stems: string[];
  /** Where the word itself stands in the text. */
  places: number[];
};

function addOccurrence(
  occurrences: Map<number, Occurrence>,
  posting: Posting,
  stem: string,
  weight: Weight,
): void {
  const { record, places, proposition, name, article } = posting;
  const named = weight.inNames > 0 ? Math.max(name, article) : 0;
  const told = places.length + proposition > 0;
  if (!told && named === 0) return;
  const o = occurrences.get(record) ?? none();
  o.inText += weight.inText * places.length;
  o.beside = Math.max(o.beside, besideText(posting, weight));
  o.share = Math.max(o.share, told ? 1 : named);
  o.stems.push(stem);
  // Only the word itself counts as being beside another.
  if (weight.inText === 1) o.places.push(...places);
  occurrences.set(record, o);
}

function none(): Occurrence {
  return { inText: 0, beside: 0, share: 0, stems: [], places: [] };
}

function besideText({ proposition, name, article }: Posting, weight: Weight): number {
  const names = weights.name * name + weights.article * article;
  return weight.inText * weights.proposition * proposition + weight.inNames * names;
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
