import { orders, patterns, stands } from '../../domain/positions/position-matrix.ts';
import type { LedgerQuery, Stand } from '../../domain/positions/position-matrix.ts';
import type { Notice } from '../../domain/series/view.ts';
import { readIds, readNames } from './id-list.ts';

export { ledgerRows, ledgerWords, wholeLedger } from '../../domain/positions/position-matrix.ts';

/** What addresses of the ledger may name: slugs of articles and ids of topics, in their order. */
export type LedgerIds = Readonly<{ articles: readonly string[]; topics: readonly string[] }>;

/** What an address asks for, and what of it was mended or ignored. */
export type LedgerRead = Readonly<{ query: LedgerQuery; notices: readonly Notice[] }>;

/**
 * Reads what is asked of `/propositions/`. Total: never throws.
 *
 * Each article is a key of its own, its value a stance or `silent`; then `topic`, `where` (what the
 * positions have in common) and `sort`. Of several values the first known is kept. What is not known
 * is left out, and names in capitals or after `amp;` are mended, each with a notice.
 */
export function readLedgerQuery(params: URLSearchParams, known: LedgerIds): LedgerRead {
  const { given, notices } = readNames(params, keysOf(known));
  const own = known.articles.map(
    (slug) => [slug, readOne(slug, 'stances', given, stands)] as const,
  );
  const topic = readOne('topic', 'topics', given, known.topics);
  const pattern = readOne('where', 'choices', given, patterns);
  const order = readOne('sort', 'orders', given, orders);
  const taken = own.flatMap(([slug, { id }]) => (id ? [[slug, id] as const] : []));
  return {
    query: {
      stands: Object.fromEntries<Stand>(taken),
      topic: topic.id,
      pattern: pattern.id,
      order: order.id ?? 'site',
    },
    notices: [{ notices }, ...own.map(([, reading]) => reading), topic, pattern, order].flatMap(
      (reading) => reading.notices,
    ),
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
  const { articles } = known;
  const { foreign } = readNames(others, keysOf(known));
  const own: readonly (readonly [key: string, value: string | null | undefined])[] = [
    ...articles.map((slug) => [slug, asked[slug]] as const),
    ['topic', topic],
    ['where', pattern],
    ['sort', order === 'site' ? null : order],
  ];
  return [...own.flatMap(([key, value]) => (value ? [`${key}=${value}`] : [])), foreign.toString()]
    .filter((part) => part !== '')
    .join('&');
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
