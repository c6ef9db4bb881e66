import { orders, patterns, stands, wholeLedger } from '../../domain/positions/position-matrix.ts';
import type { LedgerQuery, Stand } from '../../domain/positions/position-matrix.ts';
import type { Notice } from '../../domain/series/view.ts';
import { readIds, readNames, writeParams } from './id-list.ts';

export { ledgerRows, ledgerWords, wholeLedger } from '../../domain/positions/position-matrix.ts';

/** What addresses of the ledger may name: slugs of articles and ids of topics, in their order. */
export type LedgerIds = Readonly<{ articles: readonly string[]; topics: readonly string[] }>;

/** What an address asks for, and what of it was repaired or ignored. */
export type LedgerRead = Readonly<{ query: LedgerQuery; notices: readonly Notice[] }>;

/**
 * Reads what is asked of `/propositions/`. Total: never throws.
 *
 * Each article is a key of its own, its value a stance or `silent`; then `topic`, `where` (what the
 * positions have in common) and `sort`. Of several values the first known is kept. What is not known
 * is left out, and names in capitals or after `amp;` are repaired, each with a notice.
 */
export function readLedgerQuery(params: URLSearchParams, known: LedgerIds): LedgerRead {
  const { given, notices } = readNames(params, keysOf(known));
  const one = <Id extends string>(key: string, noun: string, ids: readonly Id[]) =>
    readOne(key, noun, given, ids);
  const taken = known.articles.map((slug) => ({ slug, ...one(slug, 'stances', stands) }));
  const topic = one('topic', 'topics', known.topics);
  const pattern = one('where', 'choices', patterns);
  const order = one('sort', 'orders', orders);
  return {
    query: {
      stands: Object.fromEntries<Stand>(taken.flatMap(({ slug, id }) => (id ? [[slug, id]] : []))),
      topic: topic.id,
      pattern: pattern.id,
      order: order.id ?? wholeLedger.order,
    },
    notices: [{ notices }, ...taken, topic, pattern, order].flatMap((part) => part.notices),
  };
}

/**
 * Writes what is asked as it stands after the `?`: empty for the whole ledger.
 *
 * Reading back gives the same query, and equal queries have equal addresses.
 *
 * @param known gives the order of the articles
 * @param others parameters to keep: those that are not ours follow those that are
 */
export function writeLedgerQuery(
  { stands: asked, topic, pattern, order }: LedgerQuery,
  known: LedgerIds,
  others: URLSearchParams = new URLSearchParams(),
): string {
  const own = [
    ...known.articles.map((slug) => [slug, asked[slug]] as const),
    ['topic', topic],
    ['where', pattern],
    ['sort', order === wholeLedger.order ? null : order],
  ] as const;
  return writeParams(own, others, keysOf(known));
}

function keysOf({ articles }: LedgerIds): readonly string[] {
  return [...articles, 'topic', 'where', 'sort'];
}

function readOne<Id extends string>(
  key: string,
  noun: string,
  params: URLSearchParams,
  known: readonly Id[],
): Readonly<{ id: Id | null; notices: readonly Notice[] }> {
  const { ids, notices } = readIds(key, noun, params, known);
  const [id = null, ...more] = ids as readonly Id[];
  if (more.length === 0) return { id, notices };
  const said = `Only one of the ${noun} can be asked for at a time, so “${id}” was kept.`;
  return { id, notices: [...notices, { key, found: ids.join('.'), said }] };
}
