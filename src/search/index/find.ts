import type { Asked, Chosen } from '../query/operators.ts';
import { operatorsIn } from '../query/operators.ts';
import type { FacetCounts } from './facets.ts';
import { has, hasToo, narrowed } from './facets.ts';
import { ideasNamed, phraseStems } from '../query/concepts.ts';
import type { AliasTable } from '../query/concepts.ts';
import type { Index } from './inverted-index.ts';
import type { Named } from '../query/names.ts';
export type { Named } from '../query/names.ts';
import { facets } from '../query/query.ts';
import type { Query } from '../query/query.ts';
import type { Repair } from '../query/corrected-text.ts';
import { matchesOf, phraseCounts } from './ranking.ts';
import type { Match } from './ranking.ts';
import { reasonsFor } from '../results/match-reasons.ts';
import type { ChartRecord, ClaimRecord, ParagraphRecord, SearchRecord } from './record.ts';
import type { Shelf } from './field-index.ts';
import { suggestionFor } from '../query/suggestion.ts';
import { readingOf } from '../query/terms.ts';
import type { Reading } from '../query/terms.ts';
import { unmentionedSentence } from '../query/unmentioned.ts';

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
  /** Names in which the question, as far as it was typed, can be completed; at most three. */
  names: readonly Named[];
  facets: FacetCounts;
  /** Words that were read as others. */
  repaired: readonly Repair[];
  /** That no article mentions names in the question, in a sentence; empty without such a name. */
  unmentioned: string;
  /** Words that were left out because nothing answers to them. */
  unknown: readonly string[];
  /** Ideas that were recognised in the question, and what was searched with them. */
  concepts: readonly ReadConcept[];
  /** What was read otherwise than it was written, operators and phrases, a sentence each. */
  mistakes: readonly string[];
  /** A whole question to try instead. */
  suggestion: string | null;
}>;

/** An idea in a question: the words that named it, and other words for it that were searched. */
export type ReadConcept = Readonly<{ said: string; also: readonly string[] }>;

const mostNames = 3;

/** How many other words for an idea are told. */
const mostAliases = 4;

/**
 * Finds what answers to a query.
 *
 * @param limit so many hits of each kind are given
 */
export function find(index: Index, query: Query, limit = Infinity): Results {
  const written = operatorsIn(simplified(query.text, index.han), index.head);
  const asked = query.literal ? written : withIdeas(written, index);
  const reading = readingOf(asked.text, index, query.literal);
  const worded = asked.text !== '';
  const terms = termsOf(reading, index);
  const claims = restricted(worded ? ranked(reading, index.claims, index) : all(index.claims), {
    shelf: index.claims,
    aliases: index.aliases,
    asked,
    chosen: [],
    having: has,
  });
  const { within, counts } = narrowed(claims, index.claims.records, query);
  const beside = <Found extends ParagraphRecord | ChartRecord>(shelf: Shelf<Found>) =>
    worded
      ? hitsOf(besideClaims(shelf, { reading, asked, query, index }), shelf, limit, terms)
      : [];
  return {
    hits: hitsOf(within, index.claims, limit, terms).map((hit) => ({
      ...hit,
      why: worded ? reasonsFor(hit.record, terms, reading, index) : [],
    })),
    count: within.length,
    paragraphs: beside(index.paragraphs),
    charts: beside(index.charts),
    names: worded ? index.names.completing(query.text, mostNames) : [],
    facets: counts,
    repaired: reading.repaired,
    unmentioned: unmentionedSentence(
      reading.unmentioned.map((place) => index.unmentioned.labels[place]!),
      index.head.lexicon.articles.length,
    ),
    unknown: reading.unknown,
    concepts: conceptsOf(reading, index),
    mistakes: asked.mistakes,
    suggestion: worded ? suggestionFor(query.text, asked, reading, claims.length, index) : null,
  };
}

/**
 * Phrases that no claim has and that name an idea stand for the idea, and that is said: who asks for
 * “no limits” is to find “without limits”.
 */
function withIdeas(asked: Asked, index: Index): Asked {
  const meant = asked.phrases.flatMap((phrase) => {
    const stems = phraseStems(phrase);
    const [named] = ideasNamed(stems, index.aliases);
    if (named?.from !== 0 || named.to !== stems.length) return [];
    return phraseCounts(stems, index.claims).size > 0 ? [] : [{ phrase, idea: named.idea }];
  });
  if (meant.length === 0) return asked;
  return {
    ...asked,
    phrases: asked.phrases.filter((one) => !meant.some(({ phrase }) => phrase === one)),
    ideas: meant.map(({ idea }) => idea),
    mistakes: [
      ...asked.mistakes,
      ...meant.map(
        ({ phrase }) =>
          `No claim has the words “${phrase}” as they stand; shown is what says it in other words.`,
      ),
    ],
  };
}

/** A question with the Chinese characters that stand in our names. */
function simplified(text: string, han: Index['han']): string {
  return han.size === 0 ? text : [...text].map((one) => han.get(one) ?? one).join('');
}

function all({ records }: Shelf<unknown>): readonly Match[] {
  return records.map((_, record) => ({ record, score: 0 }));
}

function ranked(reading: Reading, shelf: Shelf<{ id: string }>, index: Index): readonly Match[] {
  if (reading.noise) return [];
  return matchesOf(reading.groups, shelf, index.aliases);
}

/** What narrows the records of a shelf. */
type Restriction<Found extends SearchRecord> = Readonly<{
  shelf: Shelf<Found>;
  aliases: AliasTable;
  asked: Asked;
  /** Choices that hold besides those of the question. */
  chosen: readonly Chosen[];
  having: (record: Found, chosen: Chosen) => boolean;
}>;

/** The matches that the operators of a question let through. */
function restricted<Found extends SearchRecord>(
  matches: readonly Match[],
  { shelf, asked, chosen, having, aliases }: Restriction<Found>,
): readonly Match[] {
  const { phrases, ideas, without, years, within, outside } = asked;
  const inside = [...within, ...chosen];
  const narrowing = [phrases, ideas, without, years, inside, outside];
  if (narrowing.every((some) => some.length === 0)) return matches;
  const standing = (text: string) => phraseCounts(phraseStems(text), shelf);
  const all = [...phrases.map(standing), ...ideas.map((idea) => saying(idea, shelf, aliases))];
  const none = without.map(standing);
  const some = years.map(standing);
  return matches.filter(({ record: place }) => {
    const record = shelf.records[place]!;
    return (
      all.every((counts) => counts.has(place)) &&
      !none.some((counts) => counts.has(place)) &&
      (some.length === 0 || some.some((counts) => counts.has(place))) &&
      inside.every((one) => having(record, one)) &&
      !outside.some((one) => having(record, one))
    );
  });
}

/** The records that say an idea in any of its words, or express it. */
function saying(
  idea: number,
  shelf: Shelf<SearchRecord>,
  { ideas }: AliasTable,
): ReadonlySet<number> {
  const { aliases, claims } = ideas[idea]!;
  const said = aliases.flatMap(({ stems }) => [...phraseCounts(stems, shelf).keys()]);
  const expressed = shelf.records.flatMap(({ id }, place) => (claims.has(id) ? [place] : []));
  return new Set([...said, ...expressed]);
}

function besideClaims<Found extends ParagraphRecord | ChartRecord>(
  shelf: Shelf<Found>,
  { reading, asked, query, index }: { reading: Reading; asked: Asked; query: Query; index: Index },
): readonly Match[] {
  const chosen = facets.flatMap((facet) =>
    query[facet].length > 0 ? [{ facet, ids: query[facet] }] : [],
  );
  const { aliases } = index;
  return restricted(ranked(reading, shelf, index), {
    shelf,
    aliases,
    asked,
    chosen,
    having: hasToo,
  });
}

/** The best matches, best first, then in the order of the shelf. */
function hitsOf<Found extends SearchRecord>(
  matches: readonly Match[],
  shelf: Shelf<Found>,
  limit: number,
  terms: readonly string[],
): readonly Hit<Found>[] {
  return bestOf(matches, limit).map(({ record, score }) => ({
    record: shelf.records[record]!,
    score,
    terms,
    why: [],
  }));
}

function better(a: Match, b: Match): number {
  return b.score - a.score || a.record - b.record;
}

/** The first matches as they would be sorted; few of many are picked without sorting all. */
function bestOf(matches: readonly Match[], limit: number): readonly Match[] {
  if (matches.length <= 4 * limit) return matches.toSorted(better).slice(0, limit);
  const best = matches.slice(0, limit).sort(better);
  for (const match of matches.slice(limit)) {
    let at = limit;
    while (at > 0 && better(match, best[at - 1]!) < 0) at -= 1;
    if (at === limit) continue;
    best.splice(at, 0, match);
    best.pop();
  }
  return best;
}

/** Stems of the words that were read, and of the other words for the ideas they name. */
function termsOf({ groups, ideas }: Reading, { aliases }: Index): readonly string[] {
  const own = groups.flatMap(({ terms }) => terms.flatMap(({ stems }) => [...stems.keys()]));
  const meant = ideas.flatMap(({ idea }) =>
    aliases.ideas[idea]!.aliases.map(({ stems }) => stems.join(' ')),
  );
  return [...new Set([...own, ...meant])].filter((term) => term !== '');
}

function conceptsOf({ ideas }: Reading, { aliases }: Index): readonly ReadConcept[] {
  return ideas.flatMap(({ idea, said, stems }) => {
    const typed = stems.join(' ');
    const others = aliases.ideas[idea]!.aliases.filter((alias) => alias.stems.join(' ') !== typed);
    const also = others.slice(0, mostAliases).map(({ text }) => text);
    return also.length > 0 ? [{ said, also }] : [];
  });
}
