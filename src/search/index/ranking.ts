import { firstFrom } from './lower-bound.ts';
import type { AliasTable } from '../query/concepts.ts';
import type { Postings, Shelf } from './field-index.ts';
import type { Group, Term } from '../query/terms.ts';

/** BM25: how soon repetition stops counting, and how much long texts are discounted. */
const saturation = 0.7;
const lengthDiscount = 0.4;

/** How much an occurrence in the sentence of the proposition counts against one in the text. */
const toldWeight = 0.3;

/** How much it counts that a claim expresses an idea, or has other words for it. */
const ideaWeights = { expressed: 1, phrase: 0.8, word: 0.55 } as const;

/** How much each further word of the phrase that names an idea adds to its rarity. */
const ideaGain = 0.5;

/** What two words side by side in question and text add, as a part of the rarer one's rarity. */
const adjacency = 0.1;

/** A record must match at least so much of a name, or a word of the text or the proposition. */
const leastShare = 0.5;

/**
 * How much of the question, by rarity of its words, a record must answer, as a part of what the
 * best one answers. Below, it shares one common word with the question.
 */
const leastCoverage = 0.5;

/** A record that answers a question: its place on the shelf, and a score, greater being better. */
export type Match = Readonly<{ record: number; score: number }>;

/** The records of a shelf that answer some groups of words, in no order. */
export function matchesOf(
  groups: readonly Group[],
  shelf: Shelf<{ id: string }>,
  aliases: AliasTable,
): readonly Match[] {
  const total = tally(shelf.records.length);
  for (const { terms, idea, phrase } of groups) {
    if (idea === null) for (const term of terms) addTerm(term, shelf, total);
    else {
      const words = tally(shelf.records.length);
      for (const term of terms) addTerm(term, shelf, words);
      addIdea(aliases.ideas[idea]!, phrase, shelf, words);
      mergeInto(total, words);
    }
  }
  const telling = groups.flatMap(({ terms }) => terms);
  for (let i = 1; i < telling.length; i += 1)
    addAdjacency(telling[i - 1]!, telling[i]!, shelf, total);
  return answering(total);
}

/** What is known of the records so far, by place on the shelf. */
type Tally = Readonly<{
  /** Records touched, in no order. */
  touched: number[];
  score: Float64Array;
  /** Sums of the rarities of the terms that matched. */
  coverage: Float64Array;
  /** Sums of the greatest parts of names that each term matched; 0: not touched. */
  share: Float64Array;
}>;

function tally(size: number): Tally {
  return {
    touched: [],
    score: new Float64Array(size),
    coverage: new Float64Array(size),
    share: new Float64Array(size),
  };
}

function add(to: Tally, record: number, score: number, coverage: number, share: number): void {
  if (to.share[record] === 0) to.touched.push(record);
  to.score[record]! += score;
  to.coverage[record]! += coverage;
  to.share[record]! += share;
}

function addTerm({ stems }: Term, shelf: Shelf<unknown>, to: Tally): void {
  if (stems.size === 1) {
    const [[stem, weight]] = stems as unknown as [[string, number]];
    const postings = shelf.postings.get(stem);
    if (postings) addStem(postings, weight, shelf, to);
    return;
  }
  const seen = new Map<number, Seen>();
  for (const [stem, weight] of stems) {
    const postings = shelf.postings.get(stem);
    if (postings) gather(postings, weight, seen);
  }
  const rarity = rarityOf(seen.size, shelf.records.length);
  for (const [record, { text, named, share }] of seen)
    add(to, record, weighed(rarity, text + named, shelf.lengths[record]!), rarity, share);
}

/** The same for a term with one stem, which most have. */
function addStem(postings: Postings, weight: number, shelf: Shelf<unknown>, to: Tally): void {
  const { records } = postings;
  const rarity = rarityOf(records.length, shelf.records.length);
  for (let i = 0; i < records.length; i += 1) {
    const record = records[i]!;
    const seen = weight * (textAt(i, postings) + namedAt(i, postings));
    const score = weighed(rarity, seen, shelf.lengths[record]!);
    add(to, record, score, rarity, shareAt(i, postings));
  }
}

/** How often a stem occurs in the text of a record, and, for less, in its proposition. */
function textAt(i: number, { starts, beside }: Postings): number {
  return starts[i + 1]! - starts[i]! + toldWeight * (beside?.told[i] ?? 0);
}

function namedAt(i: number, { beside }: Postings): number {
  return beside?.named[i] ?? 0;
}

/** The greatest part that a stem makes of a name of a record; 1 where its text has it. */
function shareAt(i: number, postings: Postings): number {
  return textAt(i, postings) > 0 ? 1 : (postings.beside?.share[i] ?? 0);
}

/** How often the stems of one term occur in a record, weighted. */
type Seen = { text: number; named: number; share: number };

function gather(postings: Postings, weight: number, seen: Map<number, Seen>): void {
  postings.records.forEach((record, i) => {
    let one = seen.get(record);
    if (!one) seen.set(record, (one = { text: 0, named: 0, share: 0 }));
    one.text += weight * textAt(i, postings);
    // Forms of one word in names name one thing.
    one.named = Math.max(one.named, weight * namedAt(i, postings));
    one.share = Math.max(one.share, shareAt(i, postings));
  });
}

function addIdea(
  idea: AliasTable['ideas'][number],
  several: number,
  shelf: Shelf<{ id: string }>,
  to: Tally,
): void {
  const seen = new Map<number, number>();
  for (const { stems } of idea.aliases) {
    const weight = stems.length > 1 ? ideaWeights.phrase : ideaWeights.word;
    for (const [record, count] of phraseCounts(stems, shelf))
      seen.set(record, (seen.get(record) ?? 0) + weight * count);
  }
  if (idea.claims.size > 0)
    shelf.records.forEach(({ id }, record) => {
      if (idea.claims.has(id))
        seen.set(record, Math.max(seen.get(record) ?? 0, ideaWeights.expressed));
    });
  // A phrase says more than a word of it: words that name an idea together find little alone.
  let coverage = 0;
  for (const record of to.touched) {
    to.score[record]! /= several;
    to.coverage[record]! /= several;
    coverage = Math.max(coverage, to.coverage[record]!);
  }
  const rarity = rarityOf(seen.size, shelf.records.length) * (1 + ideaGain * (several - 1));
  coverage = Math.max(coverage, rarity);
  for (const [record, count] of seen) {
    const score = weighed(rarity, count, shelf.lengths[record]!);
    if (to.share[record] === 0) to.touched.push(record);
    to.score[record] = Math.max(to.score[record]!, score);
    // Other words for what was asked answer it as much as its own.
    to.coverage[record] = coverage;
    to.share[record] = Math.max(to.share[record]!, 1);
  }
}

function mergeInto(total: Tally, group: Tally): void {
  for (const record of group.touched)
    add(total, record, group.score[record]!, group.coverage[record]!, group.share[record]!);
}

/** In which records some stems stand side by side in this order, and how often. */
export function phraseCounts(
  stems: readonly string[],
  shelf: Pick<Shelf<unknown>, 'postings'>,
): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  const all = stems.map((stem) => shelf.postings.get(stem));
  const [first, ...rest] = all;
  if (!first || rest.includes(undefined)) return counts;
  for (let i = 0; i < first.records.length; i += 1) {
    const record = first.records[i]!;
    let places = first.places.slice(first.starts[i], first.starts[i + 1]);
    for (const [step, next] of (rest as Postings[]).entries()) {
      if (places.length === 0) break;
      const there = placesIn(record, next);
      places = places.filter((place) => there.includes(place + step + 1));
    }
    if (places.length > 0) counts.set(record, places.length);
  }
  return counts;
}

function placesIn(record: number, { records, starts, places }: Postings): readonly number[] {
  const at = firstFrom(record, records);
  return records[at] === record ? places.slice(starts[at], starts[at + 1]) : [];
}

/** Adds to the records in which two words of the question stand side by side as they do in it. */
function addAdjacency(one: Term, next: Term, shelf: Shelf<unknown>, to: Tally): void {
  const [a, b] = [exactPostings(one, shelf), exactPostings(next, shelf)];
  if (!a || !b) return;
  const size = shelf.records.length;
  const common = Math.max(a.records.length, b.records.length);
  const gain = adjacency * rarityOf(common, size);
  let j = 0;
  for (let i = 0; i < a.records.length; i += 1) {
    const record = a.records[i]!;
    while (j < b.records.length && b.records[j]! < record) j += 1;
    if (b.records[j] !== record) continue;
    if (sideBySide(a, i, b, j)) to.score[record]! += gain;
  }
}

/** Only the word itself counts as being beside another. */
function exactPostings({ stems }: Term, shelf: Shelf<unknown>): Postings | undefined {
  for (const [stem, weight] of stems) if (weight === 1) return shelf.postings.get(stem);
  return undefined;
}

function sideBySide(a: Postings, i: number, b: Postings, j: number): boolean {
  for (let place = a.starts[i]!; place < a.starts[i + 1]!; place += 1)
    for (let other = b.starts[j]!; other < b.starts[j + 1]!; other += 1)
      if (b.places[other] === a.places[place]! + 1) return true;
  return false;
}

function answering({ touched, score, coverage, share }: Tally): readonly Match[] {
  const enough = touched.filter((record) => share[record]! >= leastShare);
  let best = 0;
  for (const record of enough) best = Math.max(best, coverage[record]!);
  return enough
    .filter((record) => coverage[record]! >= best * leastCoverage)
    .map((record) => ({ record, score: score[record]! }));
}

/** BM25 of one term: its rarity, how often it was seen, how long the text is against the mean. */
function weighed(rarity: number, seen: number, length: number): number {
  const norm = saturation * (1 - lengthDiscount + lengthDiscount * length);
  return (rarity * seen * (saturation + 1)) / (seen + norm);
}

/** How telling it is to occur in so many of all records: positive even for a word in all. */
function rarityOf(records: number, all: number): number {
  return Math.log(1 + (all - records + 0.5) / (records + 0.5));
}
